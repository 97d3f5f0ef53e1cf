package dev.tpm.insight;

import dev.tpm.model.Cadence;
import dev.tpm.model.Health;
import dev.tpm.model.Update;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What people said of a program or a project, as of the status date.
 *
 * @param latest the latest update
 * @param spoken the latest update that gives a health
 * @param wantedBy the day by which another one is wanted; absent where no cadence is agreed, or
 *     where there is nothing to report on any more
 * @param stale whether that day has passed
 */
public record Report(
    Optional<Update> latest, Optional<Update> spoken, Optional<LocalDate> wantedBy, boolean stale) {
  public static final Report NONE =
      new Report(Optional.empty(), Optional.empty(), Optional.empty(), false);

  /**
   * Reads the updates of one program or project.
   *
   * @param updates its updates; one that is dated after the status date does not count
   * @param cadence how often it reports; absent for never
   * @param since when it began, which counts where it never reported
   */
  static Report of(
      List<Update> updates,
      LocalDate statusDate,
      Optional<Cadence> cadence,
      Optional<LocalDate> since) {
    // Of two on one day the later in the list is the latest.
    Optional<Update> latest =
        updates.stream()
            .filter(update -> !update.date().isAfter(statusDate))
            .max(Comparator.comparing(Update::date));
    Optional<Update> spoken =
        updates.stream()
            .filter(update -> !update.date().isAfter(statusDate) && update.health().isPresent())
            .max(Comparator.comparing(Update::date));
    Optional<LocalDate> last = latest.map(Update::date).or(() -> since);
    Optional<LocalDate> wantedBy = cadence.flatMap(c -> last.map(c::after));
    return new Report(latest, spoken, wantedBy, wantedBy.filter(statusDate::isAfter).isPresent());
  }

  /** The health that was reported last. */
  public Optional<Health> health() {
    return spoken.flatMap(Update::health);
  }
}
