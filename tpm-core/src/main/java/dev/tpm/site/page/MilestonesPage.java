package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Status;
import dev.tpm.insight.Variance;
import dev.tpm.model.Item;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.State;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which dates hold? {@code milestones.html}
 *
 * @param verdict the worst health of what is to come, and the answer
 * @param lead what comes next
 * @param sections the next four weeks, what is past its date, later, other promises, reached
 */
public record MilestonesPage(
    Frame frame, State verdict, List<Piece> lead, List<TableSection> sections) {
  public MilestonesPage {
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
  }

  /** Whether a program has what the page is about. */
  public static boolean has(Subject subject) {
    return subject.items().stream().anyMatch(Item::isMilestone);
  }

  /** The page of a program that has a milestone. */
  public static MilestonesPage of(Here here) {
    return new Making(here).page();
  }

  /** The making of one page. */
  private record Making(Here here) {

    MilestonesPage page() {
      Wording wording = here.wording();
      List<ItemFacts> milestones =
          facts().filter(f -> f.item().isMilestone()).sorted(outlook().byDay()).toList();
      List<ItemFacts> open = milestones.stream().filter(f -> f.status().isOpen()).toList();
      State verdict = new DatesVerdict(here).of(open, milestones.size());
      return new MilestonesPage(
          here.frame(
              verdict.word(),
              Prose.verbatim(wording.say("milestones.description")),
              Section.MILESTONES,
              here.crumbs(Section.MILESTONES, wording.say("common.section.milestones"))),
          verdict,
          new Lead(here).of(open),
          sections(milestones, open));
    }

    private Outlook outlook() {
      return new Outlook(here);
    }

    private Stream<ItemFacts> facts() {
      return here.subject().items().stream()
          .map(item -> here.facts().item(item.itemId()))
          .filter(facts -> facts.status() != Status.DROPPED);
    }

    private List<TableSection> sections(List<ItemFacts> milestones, List<ItemFacts> open) {
      List<ItemFacts> coming =
          open.stream().filter(f -> !outlook().isOverdue(f) && !outlook().isUndated(f)).toList();
      List<TableSection> sections = new ArrayList<>();
      add(sections, "next", coming.stream().filter(outlook()::isSoon).toList());
      add(sections, "overdue", open.stream().filter(f -> outlook().isOverdue(f)).toList());
      add(sections, "later", coming.stream().filter(f -> !outlook().isSoon(f)).toList());
      add(sections, "undated", open.stream().filter(f -> outlook().isUndated(f)).toList());
      add(sections, "others", others());
      List<ItemFacts> reached =
          milestones.stream()
              .filter(f -> f.status() == Status.DONE)
              .sorted(outlook().byDay().reversed())
              .toList();
      if (!reached.isEmpty()) {
        String title = here.wording().say("milestones.reached");
        sections.add(
            new TableSection(
                "reached",
                title,
                note(reached, "milestones.reached.note"),
                new MilestoneRows(here).reached(title, reached),
                here.wording().count("milestones.reached.fold", reached.size())));
      }
      return sections;
    }

    /** Work and groups that are promised for a day and are no milestones. */
    private List<ItemFacts> others() {
      return facts()
          .filter(f -> !f.item().isMilestone())
          .filter(f -> f.status().isOpen() && f.item().commitment().isPresent())
          .sorted(outlook().byDay())
          .toList();
    }

    private void add(List<TableSection> sections, String id, List<ItemFacts> rows) {
      if (!rows.isEmpty()) {
        String title = here.wording().say("milestones." + id);
        String name = id.equals("others") ? "lists.item" : "lists.milestone";
        sections.add(
            TableSection.shown(
                id,
                title,
                note(rows, "milestones.note"),
                new MilestoneRows(here).open(title, name, rows)));
      }
    }

    private String note(List<ItemFacts> rows, String key) {
      List<Variance> promised = rows.stream().flatMap(f -> f.variance().stream()).toList();
      long late = promised.stream().filter(Variance::late).count();
      String number = here.wording().amounts().number(rows.size());
      if (late > 0) {
        return here.wording().count(key, late, number);
      }
      return here.wording().say(key + (promised.isEmpty() ? ".none" : ".all"), number);
    }
  }

  /** The sentences under the title: the worst of what is to come, and the next. */
  private record Lead(Here here) {

    List<Piece> of(List<ItemFacts> open) {
      List<Piece> next =
          open.stream()
              .filter(f -> !outlook().isOverdue(f) && !outlook().isUndated(f))
              .findFirst()
              .map(this::next)
              .orElseGet(List::of);
      List<Piece> worst =
          DatesVerdict.worst(open)
              .filter(f -> f.variance().filter(v -> v.days() > 0).isPresent())
              .map(this::worst)
              .orElseGet(List::of);
      if (next.isEmpty() || worst.isEmpty()) {
        return next.isEmpty() ? worst : next;
      }
      return here.wording().line("milestones.lead.both", worst, next);
    }

    private Outlook outlook() {
      return new Outlook(here);
    }

    private List<Piece> worst(ItemFacts facts) {
      int days = facts.variance().map(Variance::days).orElse(0);
      return here.wording().countLine("milestones.worst", days, here.link(facts.item()));
    }

    private List<Piece> next(ItemFacts facts) {
      Optional<LocalDate> day = outlook().expected(facts);
      if (day.isEmpty()) {
        return List.of();
      }
      Piece name = here.link(facts.item());
      Piece date = here.wording().day(day.get());
      boolean expectsForecast =
          facts.variance().filter(v -> v.forecast().equals(day.get())).isPresent();
      int days = facts.variance().map(Variance::days).orElse(0);
      if (!expectsForecast) {
        return here.wording().line("milestones.lead", name, date);
      }
      if (days == 0) {
        return here.wording().line("milestones.lead.exact", name, date);
      }
      String key = days > 0 ? "milestones.lead.late" : "milestones.lead.early";
      return here.wording().countLine(key, Math.abs(days), name, date);
    }
  }
}
