package dev.tpm.check;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.quality.Measure;
import dev.tpm.quality.Point;
import dev.tpm.quality.Quality;
import dev.tpm.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A point of the assessments of schedules that is not met: said once a program, at the first item
 * that counts against it. The site's page on the plan's quality shows all points in any case.
 */
final class QualityBreach implements Check {
  private static final int NAMED = 3;

  private final Point point;
  private final Rule rule;

  private QualityBreach(Point point) {
    this.point = point;
    this.rule = Rules.named(point.rule()).orElseThrow();
  }

  /** A check for each point that has no rule of its own. */
  static List<Check> all() {
    List<Check> all = new ArrayList<>();
    for (Point point : Point.values()) {
      if (point != Point.INVALID_DATES) {
        all.add(new QualityBreach(point));
      }
    }
    return all;
  }

  @Override
  public Rule rule() {
    return rule;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Program program : facts.plan().programs()) {
      // Counting takes time, and nobody else wants to hear of it.
      if (program.policy().rules().containsKey(rule.name())) {
        Measure measure = Quality.of(facts, program).of(point);
        if (measure.result() == Measure.Result.NOT_MET) {
          found.add(finding(program, measure));
        }
      }
    }
    return found.stream();
  }

  private Finding finding(Program program, Measure measure) {
    Span span =
        measure.items().stream()
            .findFirst()
            .map(item -> item.about().span())
            .orElse(program.about().span());
    return new Finding(
            program.entityId(), Diagnostic.at(span, rule, said(measure) + named(measure.items())))
        .withHelp(help());
  }

  private String said(Measure measure) {
    if (point.limit() == Point.Limit.INDEX) {
      return what()
          + " is "
          + String.format(Locale.ROOT, "%.2f", measure.value().orElse(0))
          + ", under "
          + point.threshold();
    }
    boolean high = point.limit() == Point.Limit.AT_LEAST;
    int bad = high ? measure.of() - measure.count() : measure.count();
    String limit =
        switch (point.limit()) {
          case NONE -> ", where none is wanted";
          case AT_MOST -> ", more than " + percent(point.threshold());
          default -> ", more than " + percent(1 - point.threshold());
        };
    return what() + ": " + bad + " of " + measure.of() + limit;
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  private static String named(List<Item> items) {
    String names =
        items.stream()
            .limit(NAMED)
            .map(item -> "'" + item.name() + "'")
            .collect(Collectors.joining(", "));
    int more = items.size() - NAMED;
    return items.isEmpty() ? "" : " (" + names + (more > 0 ? " and " + more + " more" : "") + ")";
  }

  private String what() {
    return switch (point) {
      case MISSING_LOGIC -> "open items that wait for nothing, or that nothing waits for";
      case LEADS -> "dependencies with a lead";
      case LAGS -> "dependencies with a lag";
      case RELATIONSHIP_TYPES -> "dependencies that do not go from finish to start";
      case HARD_CONSTRAINTS -> "open items that are fixed on a day";
      case HIGH_FLOAT -> "open items that could slip by more than 44 working days";
      case NEGATIVE_FLOAT -> "open items with negative slack";
      case HIGH_DURATION -> "open work that takes longer than 44 working days";
      case INVALID_DATES -> "items with actual dates after the status date";
      case NO_RESOURCES -> "open work that takes nobody of any team";
      case MISSED_TASKS -> "items that were due by now and not finished by then";
      case CRITICAL_PATH_TEST -> "steps to the finish that hang on a day written by hand";
      case CRITICAL_PATH_LENGTH -> "the critical path length index";
      case BASELINE_EXECUTION -> "the baseline execution index";
      case DANGLING_LOGIC -> "open work with an end that is tied to nothing";
      case NO_RANGES -> "open work without a range";
    };
  }

  private String help() {
    return switch (point) {
      case MISSING_LOGIC, DANGLING_LOGIC -> "write 'after: ' and what must be done first";
      case LEADS -> "split the earlier work where the later one can begin, and wait for that part";
      case LAGS -> "write what happens in the meantime as an item of its own";
      case RELATIONSHIP_TYPES -> "split work so that each part waits for what is finished";
      case HARD_CONSTRAINTS -> "keep 'fixed: ' for events; a promise is 'due: '";
      case HIGH_FLOAT -> "say what waits for it, or whether it is needed at all";
      case NEGATIVE_FLOAT -> "agree on a later 'due: ', or on less work before it";
      case HIGH_DURATION -> "split it into parts of which one finishes every few weeks";
      case INVALID_DATES -> "write what has happened alone; the schedule says what will";
      case NO_RESOURCES -> "write 'team: ' on its project, or 'needs: '";
      case MISSED_TASKS, BASELINE_EXECUTION -> "say what has 'finished: ', or agree on new dates";
      case CRITICAL_PATH_TEST -> "let it wait for work instead of a day, where it can";
      case CRITICAL_PATH_LENGTH -> "agree on a later 'due: ', or on less work before it";
      case NO_RANGES -> "write 'estimate: 3d..8d' instead of 'duration: 5d'";
    };
  }
}
