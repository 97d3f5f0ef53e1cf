package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.insight.Overdue;
import dev.tpm.insight.Sentences;
import dev.tpm.model.Action;
import dev.tpm.model.Entity;
import dev.tpm.model.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An entry of a register whose day has passed: one class for all, for all say the same. */
final class OverdueEntry implements Check {
  /** What a kind of entry is judged by. */
  private record Wording(Rule rule, String wanted, String help) {}

  private static final Map<Kind, Wording> WORDINGS =
      Map.of(
          Kind.DECISION,
          new Wording(
              Rules.OVERDUE_DECISION,
              "was to be decided",
              "decide it and say 'status' and 'date', or agree on a later 'needed-by'"),
          Kind.QUESTION,
          new Wording(
              Rules.OVERDUE_QUESTION,
              "was to be answered",
              "write its 'answer', or agree on a later 'needed-by'"),
          Kind.ACTION,
          new Wording(
              Rules.OVERDUE_ACTION, "was due", "say when it 'finished', or agree on a later 'due'"),
          Kind.ASK,
          new Wording(
              Rules.OVERDUE_ASK,
              "was needed",
              "say when it was 'answered', or agree on a later 'needed-by'"),
          Kind.ISSUE,
          new Wording(
              Rules.OVERDUE_ISSUE,
              "was to be resolved",
              "say when it was 'resolved', or agree on a later 'needed-by'"),
          Kind.RISK,
          new Wording(
              Rules.OVERDUE_RISK_REVIEW,
              "was to be reviewed",
              "look at it again, and set the next 'review-by'"),
          Kind.ASSUMPTION,
          new Wording(
              Rules.UNPROVEN_ASSUMPTION,
              "was to be validated",
              "say when it was 'validated', or agree on a later 'validate-by'"));

  private static final Wording MITIGATION =
      new Wording(
          HygieneRules.OVERDUE_MITIGATION,
          "is to make a risk smaller, and was due",
          "say when it 'finished', agree on a later 'due', or weigh the risk as it is now");

  private final Rule rule;

  /** Looks for the overdue entries of one rule. */
  OverdueEntry(Rule rule) {
    this.rule = rule;
  }

  @Override
  public Rule rule() {
    return rule;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.plan().programs().stream()
        .flatMap(program -> facts.overdue(program).stream())
        .flatMap(overdue -> of(overdue).stream());
  }

  private Optional<Finding> of(Overdue overdue) {
    Entity entity = overdue.entity();
    return Optional.ofNullable(
            isMitigation(entity) ? MITIGATION : WORDINGS.get(entity.entityId().kind()))
        .filter(wording -> wording.rule().equals(rule))
        .map(wording -> finding(overdue, wording));
  }

  private Finding finding(Overdue overdue, Wording wording) {
    Entity entity = overdue.entity();
    Finding finding =
        Finding.at(
                entity,
                overdue.field(),
                rule,
                "'"
                    + entity.name()
                    + "' "
                    + wording.wanted()
                    + " by "
                    + overdue.by()
                    + ", "
                    + Sentences.days(overdue.days())
                    + " ago")
            .withHelp(wording.help());
    // A mitigation has no name of its own that a policy could give; it is the risk's.
    return entity instanceof Action action && isMitigation(entity)
        ? new Finding(action.of().orElseThrow(), finding.diagnostic())
        : finding;
  }

  private static boolean isMitigation(Entity entity) {
    return entity instanceof Action action
        && action.of().filter(of -> of.kind() == Kind.RISK).isPresent();
  }
}
