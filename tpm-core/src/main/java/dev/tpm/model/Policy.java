package dev.tpm.model;

import dev.tpm.source.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One place for judgement.
 *
 * @param health where the limits of health are
 * @param estimateSpread the range of a plain duration, in percent of it
 * @param correlation the share of luck that all items have in common, 0 to 1
 * @param rules rule → {@code error}, {@code warning}, {@code info} or {@code off}
 * @param slip a commitment that moves later by more needs a reason
 * @param since patterns of the tags since which changes are told: {@code *} is any text, {@code ?}
 *     one character
 * @param exceptions findings that are accepted for a while
 */
public record Policy(
    HealthLimits health,
    Optional<Spread> estimateSpread,
    double correlation,
    Map<String, String> rules,
    Optional<Duration> slip,
    List<String> since,
    List<Waiver> exceptions) {
  /** The patterns of a program that names none: the meetings of its steering board. */
  public static final List<String> STEERING = List.of("steering-*");

  public static final Policy DEFAULT =
      new Policy(
          HealthLimits.DEFAULT,
          Optional.empty(),
          0.2,
          Map.of(),
          Optional.empty(),
          STEERING,
          List.of());

  public Policy {
    since = List.copyOf(since);
  }

  /** Whether changes since a tag of this name are told. */
  public boolean tellsSince(String tag) {
    return since.stream().anyMatch(pattern -> fits(pattern, tag));
  }

  /** Walks both once, going back to the last star alone, so that no pattern takes long. */
  private static boolean fits(String pattern, String text) {
    int at = 0;
    int star = -1;
    int tried = 0;
    int i = 0;
    while (i < text.length()) {
      char wanted = at < pattern.length() ? pattern.charAt(at) : 0;
      if (at < pattern.length() && wanted == '*') {
        star = at++;
        tried = i;
      } else if (at < pattern.length() && (wanted == '?' || wanted == text.charAt(i))) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++tried;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }

  /**
   * Where the limits of health are.
   *
   * @param offTrackAfter off track when the forecast is more working days than this after due
   * @param offTrackChance off track when the chance to meet due is under this, 0 to 1
   * @param atRiskChance at risk when the chance to meet due is under this, 0 to 1
   * @param redScore a risk with at least this score is in the red
   */
  public record HealthLimits(
      Duration offTrackAfter, double offTrackChance, double atRiskChance, int redScore) {
    public static final HealthLimits DEFAULT = new HealthLimits(Duration.ofDays(5), 0.2, 0.8, 15);
  }

  /** From how much less to how much more, in percent; the first usually negative. */
  public record Spread(BigDecimal low, BigDecimal high) {}

  /**
   * Silences one finding until a date, and shows it as accepted.
   *
   * @param at what the finding is about
   * @param until the last day that it holds
   * @param by the person who accepted it, by id
   */
  public record Waiver(
      String rule,
      EntityId at,
      Optional<String> reason,
      Optional<LocalDate> until,
      Optional<String> by,
      Span span) {}
}
