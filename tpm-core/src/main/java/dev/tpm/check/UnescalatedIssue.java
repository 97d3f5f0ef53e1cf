package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import dev.tpm.insight.Sentences;
import dev.tpm.model.Issue;
import java.util.Optional;
import java.util.stream.Stream;

/** A critical issue is open for more than a week, and nobody above was told. */
final class UnescalatedIssue implements Check {
  private static final int LONG = 5;

  @Override
  public Rule rule() {
    return HygieneRules.UNESCALATED_ISSUE;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.plan().programs().stream()
        .flatMap(program -> facts.register(program).issues().stream())
        .filter(issue -> issue.isOpen() && issue.escalatedTo().isEmpty())
        .filter(issue -> issue.severity().filter(s -> s == Issue.Severity.CRITICAL).isPresent())
        .flatMap(issue -> finding(issue, facts).stream());
  }

  private static Optional<Finding> finding(Issue issue, Facts facts) {
    return issue
        .raised()
        .map(day -> facts.age(issue, day))
        .filter(age -> age > LONG)
        .map(
            age ->
                Finding.at(
                        issue,
                        "severity",
                        HygieneRules.UNESCALATED_ISSUE,
                        "'"
                            + issue.name()
                            + "' is critical and open for "
                            + Sentences.days(age)
                            + ", and escalated to nobody")
                    .withHelp("write 'escalated-to: ' and who was told, or lower its severity"));
  }
}
