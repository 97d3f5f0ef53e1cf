package dev.tpm.site.page;

import dev.tpm.insight.BudgetSum;
import dev.tpm.insight.HandOff;
import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.RankedRisk;
import dev.tpm.model.Budget;
import dev.tpm.model.Decision;
import dev.tpm.model.Issue;
import dev.tpm.model.Item;
import dev.tpm.model.Markdown;
import dev.tpm.model.Project;
import dev.tpm.model.Update;
import dev.tpm.pace.Pace;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.ChartPart;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections of a project's page; what it has nothing of is absent. */
record ProjectSections(Here here, Project project, ProjectLists lists) {
  private static final int MOST_HAND_OFFS = 8;
  private static final int MOST_RISKS = 8;
  private static final int MOST_DECISIONS = 6;
  private static final int MOST_UPDATES = 3;
  private static final int MOST_SHOWN_REACHED = 4;
  private static final int LONG_TEXT = 4_000;

  Optional<ProjectPage.TimelinePart> timeline(List<HandOff> incoming) {
    Head head =
        Head.of("timeline", words().say("project.timeline"))
            .with(here.more(Section.TIMELINE, words().say("project.timeline.all")));
    return new ProjectTimeline(here, project)
        .of(incoming)
        .map(chart -> new ProjectPage.TimelinePart(head, chart));
  }

  /** What is promised and still to come, then what has been reached. */
  List<TableSection> promises() {
    List<TableSection> tables = new ArrayList<>();
    List<ItemFacts> open = lists.promises();
    MilestoneRows rows = new MilestoneRows(here);
    if (!open.isEmpty()) {
      String title = words().say("project.milestones");
      boolean all = open.stream().allMatch(facts -> facts.item().isMilestone());
      String name = all ? "lists.milestone" : "lists.promise";
      tables.add(
          TableSection.shown(
              "milestones", title, words().say("project.worst"), rows.open(title, name, open)));
    }
    List<ItemFacts> reached = lists.reached();
    if (!reached.isEmpty()) {
      String title = words().say("project.reached");
      boolean folds = reached.size() > MOST_SHOWN_REACHED;
      tables.add(
          new TableSection(
              "reached",
              title,
              "",
              rows.reached(title, reached),
              folds ? words().count("project.reached.fold", reached.size()) : ""));
    }
    return tables;
  }

  Optional<Listing<EventRow>> waits(List<HandOff> incoming) {
    HandOffEvents events = new HandOffEvents(here);
    return handOffs(
        "waits",
        incoming,
        incoming.stream().filter(HandOff::isOpen).map(events::incoming).toList());
  }

  Optional<Listing<EventRow>> owes(List<HandOff> outgoing) {
    HandOffEvents events = new HandOffEvents(here);
    return handOffs(
        "owes", outgoing, outgoing.stream().filter(HandOff::isOpen).map(events::outgoing).toList());
  }

  private Optional<Listing<EventRow>> handOffs(String key, List<HandOff> all, List<EventRow> open) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    int delivered = all.size() - open.size();
    String note = delivered > 0 ? words().count("project.delivered", delivered) : "";
    return Optional.of(
        new Listing<>(
            Head.of(key, words().say("project." + key), note)
                .with(here.more(Section.DEPENDENCIES, words().say("project.hand-offs.all"))),
            open.stream().limit(MOST_HAND_OFFS).toList(),
            words().say("project." + key + ".none")));
  }

  Optional<Listing<EventRow>> issues() {
    List<Issue> open = lists.issues();
    OpenPoints points = new OpenPoints(here);
    return list(
        Head.of("issues", words().say("project.issues"), words().count("project.open", open.size()))
            .with(here.more(Section.ISSUES, words().say("project.issues.all"))),
        open.stream().map(points::issue).toList());
  }

  Optional<Listing<RiskRow>> risks(List<RankedRisk> risks) {
    long red = risks.stream().filter(RankedRisk::red).count();
    return list(
        Head.of(
                "risks",
                words().say("project.risks"),
                words().count("project.risks.note", risks.size(), red))
            .with(here.more(Section.RISKS, words().say("overview.risks.all"))),
        risks.stream().limit(MOST_RISKS).map(risk -> RiskRow.of(here, risk)).toList());
  }

  Optional<Listing<EventRow>> decisions() {
    List<Decision> decisions = lists.decisions();
    long open = decisions.stream().filter(Decision::isOpen).count();
    OpenPoints points = new OpenPoints(here);
    return list(
        Head.of(
                "decisions",
                words().say("project.decisions"),
                open > 0 ? words().count("project.decisions.open", open) : "")
            .with(here.more(Section.DECISIONS, words().say("project.decisions.all"))),
        decisions.stream().limit(MOST_DECISIONS).map(points::decision).toList());
  }

  private static <R extends Record> Optional<Listing<R>> list(Head head, List<R> rows) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Listing<>(head, rows, ""));
  }

  /** Pieces of work done, else the milestones. */
  Optional<ChartPart> done() {
    Pace pace = Pace.of(here.facts(), here.subject().program(), project);
    return WorkDone.of(here, pace)
        .or(
            () ->
                MilestonesDone.of(
                    here, here.facts().whole(project.entityId()), project.items(), pace));
  }

  Optional<ProjectPage.Costs> budget() {
    if (project.budget().isEmpty()) {
      return Optional.empty();
    }
    Budget budget = project.budget().get();
    List<CostTable.Cost> costs = new ArrayList<>();
    budget
        .lines()
        .values()
        .forEach(
            line ->
                costs.add(
                    new CostTable.Cost(Link.nowhere(line.name()), line.figures(), false, false)));
    Link whole = Link.nowhere(words().say("project.budget.whole"));
    costs.add(
        new CostTable.Cost(whole, BudgetSum.figures(budget), !budget.lines().isEmpty(), false));
    String title = words().say("project.budget");
    String note =
        BudgetSum.figures(budget)
            .asOf()
            .map(day -> words().say("project.budget.as-of", words().day(day)))
            .orElse("");
    return Optional.of(
        new ProjectPage.Costs(
            Head.of("budget", title, note)
                .with(here.more(Section.BUDGET, words().say("project.budget.all"))),
            CostTable.of(words(), title, words().say("budget.head.line"), costs)));
  }

  Optional<Listing<UpdateRow>> updates() {
    List<Update> updates =
        project.register().updates().stream()
            .filter(update -> !update.date().isAfter(here.statusDate()))
            .sorted(Comparator.comparing(Update::date).reversed())
            .toList();
    List<UpdateRow> rows =
        updates.stream()
            .limit(MOST_UPDATES)
            .map(
                update ->
                    new UpdateRow(
                        words().dates().weekday(update.date()),
                        DiaryDay.said(here, update, here.link(project))))
            .toList();
    Head head =
        Head.of("updates", words().say("project.updates"))
            .with(here.more(Section.UPDATES, words().count("project.updates.all", updates.size())));
    if (rows.isEmpty() && project.reports().isPresent()) {
      return Optional.of(new Listing<>(head, rows, words().say("project.updates.none")));
    }
    return list(head, rows);
  }

  Optional<ProjectPage.Description> text() {
    return project
        .about()
        .description()
        .map(
            (Markdown text) ->
                new ProjectPage.Description(
                    Head.of("about", words().say("project.about")),
                    here.prose(text, project.entityId(), "about"),
                    text.text().length() > LONG_TEXT ? words().say("project.about.fold") : ""));
  }

  /** All its items, where they are rows of this page. */
  Optional<TableSection> work() {
    List<Item> rows =
        project.items().stream().filter(i -> !here.anchor(i.entityId()).isEmpty()).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String title = words().say("project.work");
    return Optional.of(
        TableSection.shown(
            "work",
            title,
            words().count("project.work.note", rows.size()),
            new WorkTable(here).of(title, rows)));
  }

  /** Links to the sections of a page, in their order. */
  static List<Link> jump(ProjectPage page) {
    return Stream.of(
            page.green().map(GreenPart::head),
            page.back().map(WayBackPart::head),
            page.timeline().map(ProjectPage.TimelinePart::head),
            page.promises().stream().findFirst().map(t -> Head.of(t.id(), t.title())),
            page.waits().map(Listing::head),
            page.owes().map(Listing::head),
            page.issues().map(Listing::head),
            page.risks().map(Listing::head),
            page.milestones().map(ChartPart::head),
            page.decisions().map(Listing::head),
            page.budget().map(ProjectPage.Costs::head),
            page.updates().map(Listing::head),
            page.work().map(t -> Head.of(t.id(), t.title())),
            page.text().map(ProjectPage.Description::head))
        .flatMap(Optional::stream)
        .map(head -> new Link(head.title(), "#" + head.id()))
        .toList();
  }

  private Wording words() {
    return here.wording();
  }
}
