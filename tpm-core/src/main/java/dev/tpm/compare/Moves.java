package dev.tpm.compare;

import dev.tpm.insight.Facts;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import dev.tpm.schedule.Extent;
import dev.tpm.schedule.Outlook;
import dev.tpm.schedule.ScheduledItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Finds the dates and the chances that differ. */
final class Moves {
  private static final Comparator<DateMove> WEIGHTIEST =
      Comparator.<DateMove>comparingInt(Moves::rank)
          .thenComparing(Comparator.<DateMove>comparingInt(m -> Math.abs(m.days())).reversed())
          .thenComparing(DateMove::id);

  private final Side base;
  private final Side head;
  private final Renames renames;
  private final Causes causes;
  private final List<DateMove> found = new ArrayList<>();

  private Moves(Side base, Side head, Renames renames, Causes causes) {
    this.base = base;
    this.head = head;
    this.renames = renames;
    this.causes = causes;
  }

  /** All that both versions have and that stands otherwise, the weightiest first. */
  static List<DateMove> of(Side base, Side head, Renames renames, Causes causes) {
    Moves moves = new Moves(base, head, renames, causes);
    for (Program program : head.facts().plan().programs()) {
      moves.whole(program.entityId());
      program.projects().forEach(project -> moves.whole(project.entityId()));
    }
    head.facts().items().keySet().forEach(moves::item);
    moves.found.sort(WEIGHTIEST);
    return List.copyOf(moves.found);
  }

  private static int rank(DateMove move) {
    if (move.id().kind() == Kind.PROGRAM) {
      return 0;
    }
    return move.breaks() ? 1 : move.slips() ? 2 : move.commitment() ? 3 : 4;
  }

  private void whole(EntityId id) {
    Optional<EntityId> old = renames.inBase(id);
    if (old.isPresent()) {
      WholeFacts now = head.facts().whole(id);
      Optional<ItemId> last = now.extent().map(Extent::last);
      Optional<EntityId> driver = last.flatMap(causes::of);
      add(id, whole(base.facts(), old.get()), whole(head.facts(), id), driver);
    }
  }

  private static DateMove.Stand whole(Facts facts, EntityId id) {
    WholeFacts whole = facts.whole(id);
    return stand(facts, id, whole.extent().map(Extent::finish), whole.due(), OptionalInt.empty());
  }

  private void item(ItemId id) {
    EntityId entity = EntityId.of(id);
    Optional<EntityId> old = renames.inBase(entity);
    if (old.isPresent()) {
      DateMove.Stand was = item(base.facts(), old.get().asItem());
      DateMove.Stand now = item(head.facts(), id);
      if (!was.equals(now)) {
        add(entity, was, now, causes.of(lastOf(id)));
      }
    }
  }

  /** A group ends with the last of its leaves. */
  private ItemId lastOf(ItemId id) {
    Item item = head.facts().item(id).item();
    return item.kind() != Item.ItemKind.GROUP
        ? id
        : head.facts().directory().leavesOf(item).stream()
            .flatMap(leaf -> head.facts().schedule().item(leaf.itemId()).stream())
            .max(Comparator.comparing(ScheduledItem::finish))
            .map(ScheduledItem::id)
            .orElse(id);
  }

  private static DateMove.Stand item(Facts facts, ItemId id) {
    Optional<ScheduledItem> scheduled = facts.schedule().item(id);
    return stand(
        facts,
        EntityId.of(id),
        scheduled.map(ScheduledItem::finish),
        facts.item(id).item().commitment(),
        scheduled.map(s -> OptionalInt.of(s.totalSlack())).orElse(OptionalInt.empty()));
  }

  private static DateMove.Stand stand(
      Facts facts,
      EntityId id,
      Optional<LocalDate> finish,
      Optional<LocalDate> due,
      OptionalInt slack) {
    Optional<Outlook> outlook = facts.forecast().outlook(id);
    return new DateMove.Stand(
        finish,
        due,
        slack,
        outlook.map(Outlook::onTime).orElse(OptionalDouble.empty()),
        outlook.map(Outlook::p50),
        outlook.map(Outlook::p80));
  }

  private void add(EntityId id, DateMove.Stand was, DateMove.Stand now, Optional<EntityId> driver) {
    boolean dates = !was.finish().equals(now.finish()) || !was.due().equals(now.due());
    boolean chance = percent(was.chance()) != percent(now.chance());
    if (!dates && !chance) {
      return;
    }
    int days =
        was.finish().isPresent() && now.finish().isPresent()
            ? head.facts().calendar(id).workingDays(was.finish().get(), now.finish().get())
            : 0;
    found.add(
        new DateMove(
            id,
            head.facts().directory().nameOf(id),
            was,
            now,
            days,
            causes.isEdited(id),
            driver.filter(by -> !by.equals(id))));
  }

  private static long percent(OptionalDouble chance) {
    return Math.round(chance.orElse(-1) * 100);
  }
}
