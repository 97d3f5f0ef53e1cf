package dev.tpm.insight;

import dev.tpm.model.Change;
import dev.tpm.model.Dependency;
import dev.tpm.model.Item;
import dev.tpm.model.Plan;
import dev.tpm.model.Program;
import dev.tpm.schedule.Cycle;
import dev.tpm.schedule.Forecaster;
import dev.tpm.schedule.Schedule;
import dev.tpm.schedule.Scheduler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Works out what changes would do to a plan, by scheduling it with them. */
public final class WhatIf {
  /**
   * How many durations are drawn to forecast plans with changes, all together; then only dates are
   * worked out.
   */
  private static final long MOST_DRAWN = 200_000_000;

  private final Facts now;
  private final Function<List<Change>, Plan> revise;
  private final Forecaster.Settings settings;
  private final Map<String, LocalDate> dates = new LinkedHashMap<>();
  private Optional<Facts> undrawn = Optional.empty();
  private long drawn;

  /**
   * Sets out from a plan.
   *
   * @param now what is known of the plan as it is
   * @param revise gives the plan with changes
   * @param settings how the plan was forecast, if it was
   */
  public WhatIf(Facts now, Function<List<Change>, Plan> revise, Forecaster.Settings settings) {
    this.now = now;
    this.revise = revise;
    this.settings = settings;
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
    return new Answer(difference(plan, schedule), vain, circle);
  }

  /**
   * Both sides are forecast, or neither is: health of one kind is not held against the other. Both
   * versions of a plan meet the same luck.
   */
  private Difference difference(Plan plan, Schedule schedule) {
    long cost = (long) now.forecast().iterations() * now.items().size();
    if (cost > 0 && drawn + cost <= MOST_DRAWN) {
      drawn += cost;
      Facts then =
          Facts.of(
              plan, schedule, Forecaster.chances(schedule, settings, now.forecast().spreads()));
      return new Comparison(now, then).difference();
    }
    return new Comparison(withoutChances(), Facts.of(plan, schedule)).difference();
  }

  private Facts withoutChances() {
    Facts known =
        undrawn.orElseGet(() -> isForecast() ? Facts.of(now.plan(), now.schedule()) : now);
    undrawn = Optional.of(known);
    return known;
  }

  private boolean isForecast() {
    return now.forecast().iterations() > 0;
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
}
