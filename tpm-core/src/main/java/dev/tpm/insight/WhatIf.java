package dev.tpm.insight;

import dev.tpm.model.Change;
import dev.tpm.model.Dependency;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Plan;
import dev.tpm.model.Program;
import dev.tpm.schedule.Cycle;
import dev.tpm.schedule.Schedule;
import dev.tpm.schedule.Scheduler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Works out what changes would do to a plan, by scheduling it with them. */
public final class WhatIf {
  private final Facts now;
  private final Function<List<Change>, Plan> revise;
  private final Map<String, LocalDate> dates = new LinkedHashMap<>();

  /**
   * Sets out from a plan.
   *
   * @param now what is known of the plan as it is
   * @param revise gives the plan with changes
   */
  public WhatIf(Facts now, Function<List<Change>, Plan> revise) {
    this.now = now;
    this.revise = revise;
    for (Program program : now.plan().programs()) {
      String id = program.entityId().id();
      dates.put(id, now.schedule().statusDate(id));
    }
  }

  /**
   * What changes would do.
   *
   * @param difference what would move
   * @param vain the dependencies to be taken away that are not there
   * @param circle what would wait for itself; the difference says nothing of worth then
   */
  public record Answer(Difference difference, List<Change.Release> vain, Optional<Cycle> circle) {

    /** Whether the changes can be made. */
    public boolean possible() {
      return vain.isEmpty() && circle.isEmpty();
    }
  }

  /** Works out changes, made one after the other. */
  public Answer of(List<Change> changes) {
    Plan plan = revise.apply(changes);
    Schedule schedule = Scheduler.schedule(plan, dates);
    List<Change.Release> vain = vain(changes);
    Optional<Cycle> circle =
        schedule.cycles().stream()
            .filter(cycle -> !now.schedule().cycles().contains(cycle))
            .findFirst();
    Facts then = Facts.of(plan, schedule);
    return new Answer(difference(then), vain, circle);
  }

  private List<Change.Release> vain(List<Change> changes) {
    List<Change.Release> vain = new ArrayList<>();
    List<Change> before = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof Change.Release release && !waits(release, before)) {
        vain.add(release);
      }
      before.add(change);
    }
    return List.copyOf(vain);
  }

  /** Whether there is something to take away, after what was changed before. */
  private boolean waits(Change.Release release, List<Change> before) {
    List<Dependency> after = new ArrayList<>();
    boolean rewritten = false;
    for (Change change : before) {
      if (change.subject().equals(release.subject())) {
        rewritten |= change instanceof Change.Assign assign && assign.field().equals("after");
        if (change instanceof Change.Wait wait) {
          after.add(wait.dependency());
        }
      }
    }
    now.directory().item(release.subject().asItem()).map(Item::after).ifPresent(after::addAll);
    return rewritten
        || after.stream()
            .anyMatch(
                dependency ->
                    dependency.predecessor().equals(release.predecessor())
                        && release.type().map(dependency.type()::equals).orElse(true));
  }

  private Difference difference(Facts then) {
    List<Shift> shifts = new ArrayList<>();
    for (Program program : now.plan().programs()) {
      whole(program.entityId(), then).ifPresent(shifts::add);
      program.projects().forEach(p -> whole(p.entityId(), then).ifPresent(shifts::add));
    }
    for (ItemId id : now.items().keySet()) {
      item(id, then).ifPresent(shifts::add);
    }
    shifts.sort(FURTHEST);
    int most = Math.min(shifts.size(), Difference.MOST_SHIFTS);
    return new Difference(shifts.subList(0, most), shifts.size() - most);
  }

  private static final Comparator<Shift> FURTHEST =
      Comparator.<Shift>comparingInt(WhatIf::rank)
          .thenComparingInt(shift -> -Math.abs(shift.days()));

  private static int rank(Shift shift) {
    return switch (shift.subject().kind()) {
      case PROGRAM -> 0;
      default -> shift.now().due().isPresent() || shift.then().due().isPresent() ? 1 : 2;
    };
  }

  private Optional<Shift> whole(EntityId id, Facts then) {
    WholeFacts before = now.whole(id);
    WholeFacts after = then.whole(id);
    return shift(
        id,
        stand(id, before.extent().map(e -> e.finish()), before.due(), before.variance(), now),
        stand(id, after.extent().map(e -> e.finish()), after.due(), after.variance(), then));
  }

  private Optional<Shift> item(ItemId id, Facts then) {
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
    return new Shift.Stand(
        finish, due, variance.map(Variance::days), health, OptionalDouble.empty());
  }

  private Optional<Shift> shift(EntityId id, Shift.Stand before, Shift.Stand after) {
    int days =
        before.finish().isPresent() && after.finish().isPresent()
            ? now.calendar(id).workingDays(before.finish().get(), after.finish().get())
            : 0;
    return Optional.of(new Shift(id, before, after, days)).filter(Shift::shows);
  }
}
