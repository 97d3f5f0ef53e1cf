package dev.tpm;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.audience.Audience;
import dev.tpm.export.PortfolioJson;
import dev.tpm.export.ProgramJson;
import dev.tpm.insight.Facts;
import dev.tpm.model.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What of a plan that was read an audience is shown. */
final class ShownPlan {
  private ShownPlan() {}

  /**
   * A plan without what is hidden from an audience. Nothing is said of its files: what is wrong
   * with them is for those who write them.
   */
  static Outcome to(String audience, Outcome outcome, Optional<String> logo) {
    Facts facts =
        outcome
            .facts()
            .orElseThrow(() -> new IllegalArgumentException("the plan was not read whole"));
    Facts shown = Audience.seenBy(audience, facts);
    return new Outcome(
        List.of(),
        List.of(),
        outcome.files(),
        outcome.projects(),
        outcome.items(),
        assets(outcome.assets(), shown, logo),
        Optional.of(shown),
        Map::of);
  }

  /** The files that the texts which are left may show. */
  private static Map<String, byte[]> assets(
      Map<String, byte[]> assets, Facts shown, Optional<String> logo) {
    String texts = texts(shown);
    Map<String, byte[]> left = new TreeMap<>(assets);
    left.keySet().removeIf(path -> !texts.contains(path) && !logo.equals(Optional.of(path)));
    return left;
  }

  /** All that the plan says, as its data file has it. */
  private static String texts(Facts facts) {
    StringBuilder texts = new StringBuilder();
    for (Program program : facts.plan().programs()) {
      byte[] json = ProgramJson.bytes(facts, program, Optional.empty(), List.of());
      texts.append(new String(json, UTF_8));
    }
    facts
        .plan()
        .portfolio()
        .map(portfolio -> PortfolioJson.bytes(facts, portfolio, Optional.empty(), List.of()))
        .ifPresent(json -> texts.append(new String(json, UTF_8)));
    return texts.toString();
  }
}
