package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Runs every check on a plan, and weighs what they find by the programs' policies. */
public final class Checks {
  private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::diagnostic);

  private static final List<Check> BASIC =
      List.of(
          new DueBeforeStart(),
          new FinishedBeforeStarted(),
          new ActualInFuture(),
          new ForecastAfterDue(),
          new FixedMissed(),
          new AfterDropped(),
          new OutOfSequence(),
          new NoDuration(),
          new DoneWithOpenItems(),
          new OpenCriteria(),
          new NoDeparture(),
          new TooFewPeople(),
          new FreeDay(),
          new OverCapacity(),
          new NoOwner(),
          new NoPredecessor(),
          new UncommittedHandOff(),
          new LateHandOff(),
          new Watermelon(),
          new StaleUpdate(),
          new OverdueEntry(Rules.OVERDUE_DECISION),
          new OverdueEntry(Rules.OVERDUE_QUESTION),
          new OverdueEntry(Rules.OVERDUE_ACTION),
          new OverdueEntry(Rules.OVERDUE_ASK),
          new OverdueEntry(Rules.OVERDUE_ISSUE),
          new OverdueEntry(Rules.OVERDUE_RISK_REVIEW),
          new OverdueEntry(Rules.UNPROVEN_ASSUMPTION),
          new ImpossibleEffect(),
          new UntreatedRisk(),
          new UnservedObjective(),
          new AimlessProject(),
          new BudgetOverrun(),
          new UnknownHiding(),
          new UnknownLocale());

  /** How well the plan is kept. */
  private static final List<Check> KEEPING =
      List.of(
          new OverdueEntry(HygieneRules.OVERDUE_MITIGATION),
          new UnscoredRisk(),
          new UnansweredRisk(),
          new UnfollowedRisk(),
          new AgeingBlocker(),
          new UnescalatedIssue(),
          new NoAddressee(),
          new NoDate(),
          new NoPathToGreen(),
          new UnmeasuredObjective(),
          new UndatedKeyMilestone(),
          new NoRemaining(),
          new UninformedStakeholder(),
          new AwayOverDue(),
          new ForecastOverPlan(),
          new HolidaysRunOut(),
          new EmptyFreeze(),
          new UnusedSlot(),
          new ExceptionEnds(),
          new OpenEndedException());

  private final List<Check> checks;

  /**
   * Sets up the checks.
   *
   * @param texts finds the links in Markdown
   * @param assets the paths of the files that texts may show, each beginning with {@code assets/}
   */
  public Checks(Texts texts, Set<String> assets) {
    this.checks =
        Stream.<List<Check>>of(
                BASIC, KEEPING, List.of(new BrokenLink(texts, assets)), QualityBreach.all())
            .flatMap(List::stream)
            .toList();
  }

  /** The rules that some check looks for, and the one about exceptions themselves. */
  public List<Rule> rules() {
    return Stream.concat(checks.stream().map(Check::rule), Stream.of(Rules.EXCEPTION_OVER))
        .toList();
  }

  /** Checks a plan. */
  public Findings run(Facts facts) {
    List<Finding> raw = checks.stream().flatMap(check -> check.find(facts)).distinct().toList();
    Findings weighed = new Weighing(facts).weigh(raw);
    return new Findings(
        weighed.found().stream().sorted(BY_PLACE).toList(),
        weighed.accepted().stream()
            .sorted(Comparator.comparing(Findings.Accepted::finding, BY_PLACE))
            .toList());
  }
}
