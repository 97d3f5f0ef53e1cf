package dev.tpm.insight;

import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.ItemId;
import dev.tpm.model.Program;
import dev.tpm.schedule.Outlook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Holds two versions of a plan against each other.
 *
 * @param now the plan as it is
 * @param then the plan as it would be
 */
record Comparison(Facts now, Facts then) {
  Difference difference() {
    List<Shift> shifts = new ArrayList<>();
    for (Program program : now.plan().programs()) {
      whole(program.entityId()).ifPresent(shifts::add);
      program.projects().forEach(p -> whole(p.entityId()).ifPresent(shifts::add));
    }
    for (ItemId id : now.items().keySet()) {
      item(id).ifPresent(shifts::add);
    }
    shifts.sort(FURTHEST);
    int most = Math.min(shifts.size(), Difference.MOST_SHIFTS);
    return new Difference(shifts.subList(0, most), shifts.size() - most);
  }

  private static final Comparator<Shift> FURTHEST =
      Comparator.<Shift>comparingInt(Comparison::rank)
          .thenComparingInt(shift -> -Math.abs(shift.days()));

  private static int rank(Shift shift) {
    return switch (shift.subject().kind()) {
      case PROGRAM -> 0;
      default -> shift.now().due().isPresent() || shift.then().due().isPresent() ? 1 : 2;
    };
  }

  private Optional<Shift> whole(EntityId id) {
    WholeFacts before = now.whole(id);
    WholeFacts after = then.whole(id);
    return shift(
        id,
        stand(id, before.extent().map(e -> e.finish()), before.due(), before.variance(), now),
        stand(id, after.extent().map(e -> e.finish()), after.due(), after.variance(), then));
  }

  private Optional<Shift> item(ItemId id) {
    return shift(EntityId.of(id), stand(id, now), stand(id, then));
  }

  private static Shift.Stand stand(ItemId id, Facts facts) {
    ItemFacts item = facts.item(id);
    return stand(
        EntityId.of(id),
        facts.schedule().item(id).map(i -> i.finish()),
        item.item().commitment(),
        item.variance(),
        facts);
  }

  private static Shift.Stand stand(
      EntityId id,
      Optional<LocalDate> finish,
      Optional<LocalDate> due,
      Optional<Variance> variance,
      Facts facts) {
    Optional<Health> health = facts.standing(id).computed();
    return new Shift.Stand(finish, due, variance.map(Variance::days), health, chance(id, facts));
  }

  private Optional<Shift> shift(EntityId id, Shift.Stand before, Shift.Stand after) {
    int days =
        before.finish().isPresent() && after.finish().isPresent()
            ? now.calendar(id).workingDays(before.finish().get(), after.finish().get())
            : 0;
    return Optional.of(new Shift(id, before, after, days)).filter(Shift::shows);
  }

  private static OptionalDouble chance(EntityId id, Facts facts) {
    return facts.forecast().outlook(id).map(Outlook::onTime).orElseGet(OptionalDouble::empty);
  }
}
