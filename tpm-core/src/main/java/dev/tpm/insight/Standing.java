package dev.tpm.insight;

import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import java.util.List;
import java.util.Optional;

/**
 * How something stands: computed and reported, side by side.
 *
 * @param subject an item, a project, an objective, a program or the portfolio
 * @param computed the health that the dates give; absent for what is done, dropped, proposed or
 *     paused, and where nothing is promised
 * @param reasons why it is the computed one, the worst first; empty where there is none
 * @param report what people said of it
 */
public record Standing(
    EntityId subject, Optional<Health> computed, List<Reason> reasons, Report report) {

  public Standing {
    reasons = List.copyOf(reasons);
  }

  /** What stands where nothing is promised and nothing was said. */
  static Standing none(EntityId subject, Report report) {
    return new Standing(subject, Optional.empty(), List.of(), report);
  }

  /** What the reasons give together. */
  static Standing of(EntityId subject, List<Reason> reasons, Report report) {
    List<Reason> sorted =
        reasons.stream().sorted((a, b) -> b.health().compareTo(a.health())).toList();
    List<Reason> bad = sorted.stream().filter(r -> r.health() != Health.ON_TRACK).toList();
    return new Standing(
        subject,
        sorted.stream().map(Reason::health).findFirst(),
        bad.isEmpty() ? sorted : bad,
        report);
  }

  /** The health that was reported last. */
  public Optional<Health> reported() {
    return report.health();
  }

  /** The computed health, else the reported one: what a reader is shown first. */
  public Optional<Health> leading() {
    return computed.or(this::reported);
  }

  /** Whether it is reported better than the dates say: green outside, red inside. */
  public boolean watermelon() {
    return computed.isPresent()
        && reported().filter(said -> said.compareTo(computed.get()) < 0).isPresent();
  }
}
