package dev.tpm.site.page;

import dev.tpm.insight.Duty;
import dev.tpm.model.Action;
import dev.tpm.model.Ask;
import dev.tpm.model.Assumption;
import dev.tpm.model.Decision;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Issue;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Question;
import dev.tpm.model.Risk;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rows of what is one person's: what there is to do, about what, and by when. */
record DutyRows(Here here) {

  /** By day, then actions, work, decisions, risks and the rest. */
  Comparator<Duty> byDay() {
    return Comparator.comparing((Duty duty) -> day(duty).orElse(LocalDate.MAX))
        .thenComparing(duty -> rank(duty.entity()));
  }

  private static int rank(Entity entity) {
    if (entity instanceof Action) {
      return 0;
    }
    if (entity instanceof Item) {
      return 1;
    }
    if (entity instanceof Decision) {
      return 2;
    }
    return entity instanceof Risk ? 3 : 4;
  }

  /** The day to look out for: by when it must be done, else when the schedule has it done. */
  Optional<LocalDate> day(Duty duty) {
    return duty.by().or(() -> forecast(duty));
  }

  private Optional<LocalDate> forecast(Duty duty) {
    return duty.entity() instanceof Item item
        ? here.facts().schedule().item(item.itemId()).map(ScheduledItem::finish)
        : Optional.empty();
  }

  Table table(String caption, List<Duty> duties) {
    Wording wording = here.wording();
    List<Column> columns =
        List.of(
            new Column(wording.say("lists.kind"), Column.Kind.SHORT, false),
            new Column(wording.say("lists.name"), Column.Kind.NAME, false),
            new Column(wording.say("lists.by"), Column.Kind.SHORT, false),
            new Column(wording.say("lists.forecast"), Column.Kind.SHORT, true),
            new Column(wording.say("lists.chance"), Column.Kind.NUMBER, true),
            new Column(wording.say("lists.late"), Column.Kind.NUMBER, false));
    return new Table(caption, columns, duties.stream().map(this::row).toList())
        .withoutEmptyColumns();
  }

  private Row row(Duty duty) {
    Wording wording = here.wording();
    EntityId id = duty.entity().entityId();
    Cell name = Cell.of(here.link(duty.entity()));
    return new Row(
        "",
        List.of(
            Cell.of(Words.of(wording.say("people.duty." + word(duty)))),
            here.facts()
                .directory()
                .projectOf(id)
                .filter(project -> id.kind() != Kind.PROJECT)
                .map(project -> name.under(here.link(project)))
                .orElse(name),
            duty.by().map(day -> Cell.of(wording.day(day))).orElseGet(Cell::empty),
            forecast(duty).map(day -> Cell.of(wording.day(day))).orElseGet(Cell::empty),
            new Odds(here).chanceCell(id),
            late(duty)));
  }

  /** How late it is already, or will be. */
  private Cell late(Duty duty) {
    if (duty.by().isEmpty()) {
      return Cell.empty();
    }
    LocalDate until =
        forecast(duty).filter(day -> day.isAfter(here.statusDate())).orElseGet(here::statusDate);
    int days = here.facts().calendar(duty.entity().entityId()).workingDays(duty.by().get(), until);
    return days > 0 ? Cell.of(here.wording().delta(days)) : Cell.empty();
  }

  /** What is theirs to do, as a key: {@code decide}, {@code answer}, or the kind of thing. */
  private static String word(Duty duty) {
    if (duty.role() == Duty.Role.DECIDES) {
      return "decide";
    }
    if (duty.role() == Duty.Role.ASKED) {
      return duty.entity() instanceof Question ? "answer" : "give";
    }
    Entity entity = duty.entity();
    if (entity instanceof Item item) {
      return item.isMilestone() ? "milestone" : item.isGroup() ? "group" : "work";
    }
    if (entity instanceof Action) {
      return "action";
    }
    if (entity instanceof Risk) {
      return "risk";
    }
    if (entity instanceof Issue) {
      return "issue";
    }
    if (entity instanceof Decision) {
      return "decision";
    }
    if (entity instanceof Question) {
      return "question";
    }
    if (entity instanceof Ask) {
      return "ask";
    }
    if (entity instanceof Assumption) {
      return "assumption";
    }
    return entity instanceof Project ? "project" : entity instanceof Program ? "program" : "other";
  }
}
