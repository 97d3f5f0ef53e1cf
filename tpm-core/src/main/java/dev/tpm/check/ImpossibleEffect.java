package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Effects.Worked;
import dev.tpm.insight.Facts;
import dev.tpm.model.ItemId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An effect takes away what is not there, or makes items wait for each other. */
final class ImpossibleEffect implements Check {
  @Override
  public Rule rule() {
    return Rules.IMPOSSIBLE_EFFECT;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.effects().alone().stream()
        .filter(effect -> !effect.answer().possible())
        .flatMap(effect -> Stream.concat(vain(effect, facts), circle(effect, facts)));
  }

  private static Stream<Finding> vain(Worked effect, Facts facts) {
    return effect.answer().vain().stream()
        .map(
            release ->
                Finding.at(
                        effect.of(),
                        release.span(),
                        Rules.IMPOSSIBLE_EFFECT,
                        "'"
                            + release.subject().path()
                            + "' does not wait for '"
                            + release.predecessor()
                            + "'")
                    .withHelp(waitsFor(release.subject().asItem(), facts)));
  }

  private static String waitsFor(ItemId item, Facts facts) {
    String all =
        facts.directory().item(item).stream()
            .flatMap(i -> i.after().stream())
            .map(dependency -> "'" + dependency.predecessor() + "'")
            .distinct()
            .limit(5)
            .collect(Collectors.joining(", "));
    return all.isEmpty()
        ? "it waits for nothing itself; what its group waits for is taken away there"
        : "it waits for " + all;
  }

  private static Stream<Finding> circle(Worked effect, Facts facts) {
    return effect.answer().circle().stream()
        .flatMap(
            circle ->
                DependencyCycles.of(List.of(circle), facts.directory()).stream()
                    .map(
                        diagnostic ->
                            Finding.at(
                                effect.of(),
                                "effect",
                                Rules.IMPOSSIBLE_EFFECT,
                                "with this effect " + diagnostic.message())));
  }
}
