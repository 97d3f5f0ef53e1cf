package dev.tpm.pace;

import dev.tpm.insight.Facts;
import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Status;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.schedule.Calendar;
import dev.tpm.schedule.ScheduledItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the pieces of work among the items of a program. */
record Pieces(Facts facts, Program program) {

  /** The items of the projects that count. */
  static List<Item> counting(Program program) {
    return program.projects().stream()
        .filter(project -> project.state().counts())
        .flatMap(project -> project.items().stream())
        .toList();
  }

  /** Puts the pace together of some items. */
  Pace pace(List<Item> items, Calendar calendar, Optional<LocalDate> scheduled) {
    LocalDate now = facts.statusDate(program.entityId());
    List<Piece> pieces = of(items);
    return new Pace(
        pieces, dropped(items), Throughput.of(pieces, calendar, now), calendar, scheduled, now);
  }

  /** The pieces of work among some items. */
  List<Piece> of(List<Item> items) {
    return items.stream().filter(Pieces::isOwnWork).flatMap(item -> piece(item).stream()).toList();
  }

  private static boolean isOwnWork(Item item) {
    return !item.isGroup() && !item.isMilestone() && item.external().isEmpty();
  }

  private Optional<Piece> piece(Item item) {
    ItemFacts known = facts.item(item.itemId());
    if (known.status() == Status.DROPPED) {
      return Optional.empty();
    }
    return facts
        .schedule()
        .item(item.itemId())
        .map(
            scheduled ->
                new Piece(
                    item,
                    facts.calendar(item.entityId()),
                    known.progress().days(),
                    known.progress().doneDays(),
                    begun(scheduled),
                    scheduled.finish(),
                    facts.statusDate(item.entityId())));
  }

  private static Optional<LocalDate> begun(ScheduledItem scheduled) {
    return scheduled.progress() == ScheduledItem.Progress.NOT_BEGUN
        ? Optional.empty()
        : Optional.of(scheduled.start());
  }

  /** When work was dropped, by itself or with a group around it. */
  private List<LocalDate> dropped(List<Item> items) {
    return items.stream()
        .filter(Pieces::isOwnWork)
        .filter(item -> facts.item(item.itemId()).status() == Status.DROPPED)
        .flatMap(item -> droppedOn(item).stream())
        .sorted()
        .toList();
  }

  private Optional<LocalDate> droppedOn(Item item) {
    return Stream.concat(Stream.of(item), facts.directory().groupsOf(item).stream())
        .flatMap(each -> each.progress().dropped().stream())
        .min(Comparator.naturalOrder());
  }
}
