package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Variance;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Project;
import dev.tpm.schedule.Extent;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.chart.Timeline;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.State;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.words.Phrases;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens when? {@code timeline.html}
 *
 * @param verdict how many dates are late, and when the critical path ends
 * @param lead where the critical path is now
 * @param head the heading over the timeline
 * @param timeline the program, folded by project and group
 * @param pastHead the heading over what is over
 * @param past the projects in which nothing is open any more
 * @param pastFold what is said in place of it while it is folded
 * @param names what rows can be chosen by; see {@link Choices}
 * @param sections the critical path step by step, the freezes
 */
public record TimelinePage(
    Frame frame,
    State verdict,
    List<Piece> lead,
    Head head,
    Optional<Timeline> timeline,
    Head pastHead,
    Optional<Timeline> past,
    String pastFold,
    String names,
    List<TableSection> sections) {

  public TimelinePage {
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
  }

  /** Whether a program has what the page is about. */
  public static boolean has(Subject subject) {
    return subject.items().stream()
        .anyMatch(item -> subject.facts().schedule().item(item.itemId()).isPresent());
  }

  /** The page of a program in which something has a date. */
  public static TimelinePage of(Here here) {
    return new Making(here).page();
  }

  /** The making of one page. */
  private record Making(Here here) {

    TimelinePage page() {
      Wording wording = here.wording();
      List<Project> live = here.subject().projects().stream().filter(this::isLive).toList();
      List<Project> over = here.subject().projects().stream().filter(p -> !isLive(p)).toList();
      boolean allOver = live.isEmpty();
      String title = wording.say("common.section.timeline");
      State verdict = verdict();
      List<Piece> lead = lead();
      Optional<Timeline> past =
          allOver
              ? Optional.empty()
              : new ProgramTimeline(here, "past", wording.say("timeline.past"), over, List.of())
                  .draw();
      return new TimelinePage(
          here.frame(
              verdict.word(),
              Prose.verbatim(lead.isEmpty() ? verdict.word() : Phrases.text(lead)),
              Section.TIMELINE,
              here.crumbs(Section.TIMELINE, title)),
          verdict,
          lead,
          Head.of(
              "program",
              wording.say("timeline.program"),
              wording.count("timeline.projects", (allOver ? over : live).size())),
          new ProgramTimeline(
                  here,
                  "all",
                  wording.say("timeline.program"),
                  allOver ? over : live,
                  here.subject().program().milestones())
              .draw(),
          Head.of("past", wording.say("timeline.past")),
          past,
          wording.count("timeline.projects", over.size()),
          Choices.teams(here),
          sections());
    }

    private boolean isLive(Project project) {
      return project.items().stream()
          .flatMap(item -> here.facts().schedule().item(item.itemId()).stream())
          .anyMatch(ScheduledItem::isOpen);
    }

    private Optional<Extent> extent() {
      return here.facts().whole(here.subject().id()).extent();
    }

    private State verdict() {
      Wording wording = here.wording();
      String end = extent().map(Extent::finish).map(wording.dates()::inFull).orElse("");
      List<ItemFacts> milestones =
          here.subject().items().stream()
              .filter(Item::isMilestone)
              .map(item -> here.facts().item(item.itemId()))
              .filter(f -> f.status().isOpen() && f.variance().isPresent())
              .toList();
      long late =
          milestones.stream().flatMap(f -> f.variance().stream()).filter(Variance::late).count();
      boolean open =
          extent()
              .map(Extent::last)
              .flatMap(here.facts().schedule()::item)
              .filter(ScheduledItem::isOpen)
              .isPresent();
      if (!open) {
        return new State(
            Shape.DONE,
            end.isEmpty()
                ? wording.say("timeline.title.none")
                : wording.say("timeline.title.done", end));
      }
      String words =
          milestones.isEmpty()
              ? wording.say("timeline.title.unpromised", end)
              : late == 0
                  ? wording.count("timeline.title.hold", milestones.size(), end)
                  : wording.count("timeline.title.late", late, milestones.size(), end);
      return new DatesVerdict(here).worded(milestones, words);
    }

    private List<ScheduledItem> path() {
      return extent()
          .map(extent -> here.facts().schedule().drivingPath(extent.last()))
          .orElseGet(List::of);
    }

    /** The step of the critical path that is on now, or comes next. */
    private List<Piece> lead() {
      Optional<ScheduledItem> now = path().stream().filter(ScheduledItem::isOpen).findFirst();
      if (now.isEmpty()) {
        return List.of();
      }
      LocalDate start = now.get().start();
      boolean isOn = now.get().progress() == ScheduledItem.Progress.BEGUN;
      Piece name = here.link(EntityId.of(now.get().id()));
      return isOn
          ? here.wording().line("timeline.lead", name, here.wording().day(now.get().finish()))
          : here.wording().line("timeline.lead.next", name, here.wording().day(start));
    }

    private List<TableSection> sections() {
      Wording wording = here.wording();
      List<TableSection> sections = new ArrayList<>();
      List<ScheduledItem> path = path();
      if (path.stream().anyMatch(ScheduledItem::isOpen)) {
        String title = wording.say("timeline.path");
        sections.add(
            TableSection.shown(
                "path",
                title,
                wording.count("item.chain.note", path.size()),
                new Chain(here).table(title, path, "")));
      }
      String freezes = wording.say("timeline.freezes");
      new FreezeRows(here)
          .table(freezes)
          .ifPresent(table -> sections.add(TableSection.shown("freezes", freezes, "", table)));
      return sections;
    }
  }
}
