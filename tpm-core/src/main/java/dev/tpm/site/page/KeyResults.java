package dev.tpm.site.page;

import dev.tpm.model.Objective;
import dev.tpm.model.Objective.KeyResult;
import dev.tpm.site.chart.BulletBar;
import dev.tpm.site.chart.Drawing;
import dev.tpm.site.edition.Here;
import dev.tpm.site.words.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How an objective shows whether it is reached, as a table of bars.
 *
 * @param caption what the table holds
 * @param heads the heads of its three columns
 * @param lines the key results, in the order written
 */
public record KeyResults(String caption, List<String> heads, List<Line> lines) {
  public KeyResults {
    heads = List.copyOf(heads);
    lines = List.copyOf(lines);
  }

  /**
   * One key result.
   *
   * @param bar how much of the way from start to target is behind it; absent where not known
   * @param share the same in percent
   * @param now the figure now, with its unit; may be empty
   * @param way from which figure to which; may be empty
   */
  public record Line(String name, Optional<Drawing> bar, String share, String now, String way) {}

  static KeyResults of(Here here, Objective objective) {
    Wording words = here.wording();
    return new KeyResults(
        words.say("objectives.results.caption", objective.name()),
        List.of(
            words.say("objectives.results.name"),
            words.say("objectives.results.way"),
            words.say("objectives.results.now")),
        objective.keyResults().stream().map(result -> line(words, result)).toList());
  }

  private static Line line(Wording words, KeyResult result) {
    Optional<Double> score =
        result.score().isPresent() ? Optional.of(result.score().getAsDouble()) : Optional.empty();
    String share = score.map(s -> words.amounts().percent(honest(s))).orElse("");
    return new Line(
        result.name(),
        score.map(KeyResults::bar),
        share,
        figure(words, result.current(), result.unit()),
        way(words, result));
  }

  /** What is not there yet is never rounded to the whole. */
  private static double honest(double score) {
    return score < 1 ? Math.min(score, 0.99) : score;
  }

  private static String way(Wording words, KeyResult result) {
    if (result.target().isEmpty()) {
      return "";
    }
    String target = words.amounts().number(result.target().get());
    return result
        .baseline()
        .map(from -> words.say("objectives.results.from", words.amounts().number(from), target))
        .orElseGet(() -> words.say("objectives.results.to", target));
  }

  /** The bars of all key results share one scale, from the start to the target. */
  private static Drawing bar(double score) {
    double reached = Math.max(0, Math.min(1, score));
    return new BulletBar("", "", Optional.of(reached), 1, Optional.empty()).draw();
  }

  private static String figure(Wording words, Optional<BigDecimal> figure, Optional<String> unit) {
    return figure
        .map(words.amounts()::number)
        .map(number -> unit.map(u -> united(words, number, u)).orElse(number))
        .orElse("");
  }

  private static String united(Wording words, String number, String unit) {
    return words.say(unit.equals("%") ? "common.percent" : "objectives.figure", number, unit);
  }
}
