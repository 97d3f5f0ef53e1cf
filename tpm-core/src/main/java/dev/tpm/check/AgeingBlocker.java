package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import dev.tpm.insight.Sentences;
import dev.tpm.model.EntityId;
import dev.tpm.model.Issue;
import dev.tpm.model.Kind;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An issue blocks open work for weeks, and neither a date, a way out nor an escalation is agreed.
 */
final class AgeingBlocker implements Check {
  private static final int LONG = 10;

  @Override
  public Rule rule() {
    return HygieneRules.AGEING_BLOCKER;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.plan().programs().stream()
        .flatMap(program -> facts.register(program).issues().stream())
        .filter(issue -> issue.isOpen() && isLeftAlone(issue))
        .flatMap(issue -> finding(issue, facts).stream());
  }

  private static boolean isLeftAlone(Issue issue) {
    return issue.neededBy().isEmpty()
        && issue.pathToGreen().isEmpty()
        && issue.escalatedTo().isEmpty();
  }

  private static Optional<Finding> finding(Issue issue, Facts facts) {
    Optional<EntityId> blocked =
        issue.blocks().stream().filter(id -> isOpen(id, facts)).findFirst();
    int age = issue.raised().map(day -> facts.age(issue, day)).orElse(0);
    return blocked
        .filter(id -> age > LONG)
        .map(
            id ->
                Finding.at(
                        issue,
                        "raised",
                        HygieneRules.AGEING_BLOCKER,
                        "'"
                            + issue.name()
                            + "' blocks '"
                            + facts.directory().nameOf(id)
                            + "' for "
                            + Sentences.days(age)
                            + ", and no date or way out is agreed")
                    .withHelp("write 'needed-by: ', 'path-to-green: ' or 'escalated-to: '"));
  }

  private static boolean isOpen(EntityId id, Facts facts) {
    return id.kind() != Kind.ITEM
        || facts
            .directory()
            .item(id.asItem())
            .filter(item -> facts.item(item.itemId()).status().isOpen())
            .isPresent();
  }
}
