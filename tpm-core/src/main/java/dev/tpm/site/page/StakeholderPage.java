package dev.tpm.site.page;

import dev.tpm.compare.DateMove;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Project;
import dev.tpm.model.Stakeholder;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.State;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.part.Term;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What does a stakeholder care about? {@code for/ID.html}
 *
 * @param verdict how much is asked of them, and how their dates stand
 * @param summary what is said of them in one line
 * @param facts who they are
 * @param asks what is asked of them
 * @param dates their milestones, those to come and those reached
 * @param changed which of their dates moved lately; absent where the past is not known
 * @param projects their projects with their strips
 * @param sections their hand-offs
 * @param others what else they care about, and how it stands
 */
public record StakeholderPage(
    Frame frame,
    State verdict,
    Optional<String> summary,
    List<Link> sources,
    List<Term> facts,
    Listing<AskRow> asks,
    List<TableSection> dates,
    Optional<Listing<EventRow>> changed,
    Optional<ProjectTable> projects,
    List<TableSection> sections,
    Listing<EventRow> others) {

  public StakeholderPage {
    sources = List.copyOf(sources);
    facts = List.copyOf(facts);
    dates = List.copyOf(dates);
    sections = List.copyOf(sections);
  }

  /** The page of a stakeholder. */
  public static StakeholderPage of(Here here, Stakeholder stakeholder) {
    return new Making(here, stakeholder, StakeholderView.of(here, stakeholder)).page();
  }

  /** The making of one page. */
  private record Making(Here here, Stakeholder stakeholder, StakeholderView view) {

    StakeholderPage page() {
      Wording wording = here.wording();
      State verdict = new DatesVerdict(here).worded(view.open(), title());
      List<AskRow> asks = view.asks().stream().map(ask -> AskRow.of(here, ask)).toList();
      return new StakeholderPage(
          here.frame(
              verdict.word(),
              Prose.verbatim(stakeholder.about().summary().orElse(verdict.word())),
              Section.STAKEHOLDERS,
              here.crumbs(Section.STAKEHOLDERS, stakeholder.name())),
          verdict,
          stakeholder.about().summary(),
          here.sources(stakeholder),
          facts(),
          new Listing<>(
              Head.of("asks", wording.say("overview.asks")),
              asks,
              wording.say("overview.asks.none")),
          dates(),
          new WhatChanged(here).of(this::isTheirs),
          projects(),
          handOffs(),
          others());
    }

    private boolean isTheirs(DateMove move) {
      return Stream.concat(
              view.interest().items().stream().map(Item::entityId),
              view.interest().projects().stream().map(Project::entityId))
          .anyMatch(move.id()::equals);
    }

    private String title() {
      Wording wording = here.wording();
      String name = stakeholder.name();
      int asks = view.asks().size();
      String dates = dates(wording);
      return asks == 0
          ? wording.say("stakeholders.title.no-ask", name, dates)
          : wording.count("stakeholders.title.asks", asks, name, dates);
    }

    private String dates(Wording wording) {
      long promised = view.promised();
      if (promised == 0) {
        return wording.say("stakeholders.title.no-dates");
      }
      return view.late() == 0
          ? wording.count("stakeholders.title.hold", promised)
          : wording.count("stakeholders.title.late", view.late(), promised);
    }

    private List<Term> facts() {
      Wording wording = here.wording();
      List<Term> terms = new ArrayList<>();
      if (!stakeholder.people().isEmpty()) {
        add(
            terms,
            "people",
            wording.list(stakeholder.people().stream().map(here::person).toList()));
      }
      stakeholder.influence().ifPresent(i -> add(terms, "influence", level(i.word())));
      stakeholder.interest().ifPresent(i -> add(terms, "interest", level(i.word())));
      stakeholder
          .cadence()
          .ifPresent(
              c ->
                  add(
                      terms,
                      "cadence",
                      List.of(Words.of(wording.say("stakeholders.cadence." + c.word())))));
      if (view.interest().budget()) {
        Optional<Link> budget = here.more(Section.BUDGET, wording.say("common.section.budget"));
        budget.ifPresent(link -> add(terms, "budget", List.of(link)));
      }
      return terms;
    }

    private List<Piece> level(String word) {
      return List.of(Words.of(here.wording().say("stakeholders.level." + word)));
    }

    private void add(List<Term> terms, String key, List<Piece> value) {
      terms.add(new Term(here.wording().say("stakeholders.fact." + key), value));
    }

    private List<TableSection> dates() {
      Wording wording = here.wording();
      List<TableSection> sections = new ArrayList<>();
      if (!view.open().isEmpty()) {
        String title = wording.say("stakeholders.dates");
        sections.add(
            TableSection.shown(
                "dates",
                title,
                wording.amounts().number(view.open().size()),
                new MilestoneRows(here).open(title, "lists.name", view.open())));
      }
      if (!view.reached().isEmpty()) {
        String title = wording.say("milestones.reached");
        sections.add(
            new TableSection(
                "reached",
                title,
                "",
                new MilestoneRows(here).reached(title, view.reached()),
                wording.count("milestones.reached.fold", view.reached().size())));
      }
      return sections;
    }

    private Optional<ProjectTable> projects() {
      List<Project> projects =
          view.interest().projects().stream().sorted(ProjectRow.worstFirst(here)).toList();
      return projects.isEmpty()
          ? Optional.empty()
          : Optional.of(
              ProjectTable.of(
                  here, Head.of("projects", here.wording().say("overview.projects")), projects));
    }

    private List<TableSection> handOffs() {
      if (view.handOffs().isEmpty()) {
        return List.of();
      }
      String title = here.wording().say("stakeholders.hand-offs");
      return List.of(
          TableSection.shown(
              "hand-offs",
              title,
              here.wording().amounts().number(view.handOffs().size()),
              new HandOffRows(here).table(title, view.handOffs())));
    }

    private Listing<EventRow> others() {
      List<EventRow> rows =
          view.interest().others().stream()
              .sorted(Comparator.comparing(Entity::entityId))
              .map(this::other)
              .toList();
      return new Listing<>(Head.of("others", here.wording().say("stakeholders.others")), rows, "");
    }

    private EventRow other(Entity entity) {
      EntityId id = entity.entityId();
      Optional<Piece> state =
          here.facts()
              .standing(id)
              .computed()
              .<Piece>map(here.signs()::health)
              .or(() -> here.signs().word(entity).map(Words::of));
      return new EventRow(
          "",
          List.of(here.link(entity)),
          entity.about().summary().stream().<Piece>map(Words::of).toList(),
          state.stream().toList(),
          List.of());
    }
  }
}
