package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.insight.Sentences;
import dev.tpm.insight.Standing;
import dev.tpm.model.Entity;
import dev.tpm.model.Update;
import java.util.stream.Stream;

/** Something is reported better than its dates say: green outside, red inside. */
final class Watermelon implements Check {
  @Override
  public Rule rule() {
    return Rules.WATERMELON;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.standings().values().stream()
        .filter(Standing::watermelon)
        .flatMap(
            standing ->
                facts.directory().find(standing.subject()).stream()
                    .map(entity -> finding(entity, standing, facts)));
  }

  private static Finding finding(Entity entity, Standing standing, Facts facts) {
    Update update = standing.report().spoken().orElseThrow();
    Finding finding =
        Finding.at(
            entity,
            update.about().at("health"),
            Rules.WATERMELON,
            "'"
                + entity.name()
                + "' was reported "
                + Sentences.words(standing.reported().orElseThrow())
                + " on "
                + update.date()
                + ", and is "
                + Sentences.words(standing.computed().orElseThrow())
                + ": "
                + new Sentences(facts.directory()).of(standing.reasons().get(0)));
    return standing.reasons().get(0).cause().stream()
        .flatMap(cause -> facts.directory().find(cause).stream())
        .map(cause -> finding.withRelated("because of this", cause.about().span()))
        .findFirst()
        .orElseGet(
            () ->
                entity.about().has("due")
                    ? finding.withRelated("due here", entity.about().at("due"))
                    : finding)
        .withHelp("say in the next update what is known that the plan does not show");
  }
}
