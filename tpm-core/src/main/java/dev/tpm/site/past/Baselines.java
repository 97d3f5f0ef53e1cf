package dev.tpm.site.past;

import dev.tpm.model.EntityId;
import dev.tpm.site.chart.SlipChart;
import dev.tpm.site.edition.Here;
import dev.tpm.trend.Landmark;
import dev.tpm.trend.Past;
import dev.tpm.trend.Snapshot;
import dev.tpm.trend.Stand;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The baselines that a program was held against, each for as long as the plan named it. */
record Baselines(Past past) {
  private static final int LEAST_DIGITS = 7;

  /**
   * A baseline.
   *
   * @param name as the plan names it
   * @param from the first day on which it did
   * @param until the last such day that is known
   * @param snapshot what the plan said there; absent where that commit is not among those read
   */
  record Period(String name, LocalDate from, LocalDate until, Optional<Snapshot> snapshot) {}

  /** One after another, the oldest first. */
  List<Period> periods() {
    List<Period> periods = new ArrayList<>();
    Optional<String> before = Optional.empty();
    for (Snapshot snapshot : past.toToday()) {
      LocalDate day = snapshot.statusDate();
      int last = periods.size() - 1;
      if (!before.isEmpty()) {
        Period open = periods.get(last);
        periods.set(last, new Period(open.name(), open.from(), day, open.snapshot()));
      }
      if (!snapshot.baseline().equals(before) && snapshot.baseline().isPresent()) {
        String name = snapshot.baseline().get();
        periods.add(new Period(name, day, day, named(name)));
      }
      before = snapshot.baseline();
    }
    return periods;
  }

  /** What the plan said at a tag, a commit or the end of a day. */
  private Optional<Snapshot> named(String name) {
    Optional<String> tagged =
        past.landmarks().stream()
            .filter(landmark -> landmark.tag().equals(name))
            .map(Landmark::revision)
            .map(revision -> revision.id())
            .findFirst();
    if (tagged.isPresent() || name.length() >= LEAST_DIGITS) {
      String id = tagged.orElse(name);
      Optional<Snapshot> found =
          past.snapshots().stream().filter(s -> s.revision().id().startsWith(id)).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return day(name)
        .flatMap(
            day ->
                past.snapshots().stream()
                    .filter(s -> !s.statusDate().isAfter(day))
                    .reduce((first, second) -> second));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The dates that one thing had in each of them. */
  List<SlipChart.Level> levels(EntityId id, Here here) {
    List<SlipChart.Level> levels = new ArrayList<>();
    for (Period period : periods()) {
      period
          .snapshot()
          .flatMap(snapshot -> snapshot.stand(id))
          .flatMap(Stand::finish)
          .ifPresent(
              date ->
                  levels.add(
                      new SlipChart.Level(
                          period.from(),
                          period.until(),
                          date,
                          here.wording().say("history.slip.baseline", period.name()))));
    }
    return levels;
  }
}
