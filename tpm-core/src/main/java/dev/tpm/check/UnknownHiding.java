package dev.tpm.check;

import dev.tpm.audience.Audience;
import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import java.util.stream.Stream;

/** What an audience is not to see is named by a word that is nothing. */
final class UnknownHiding implements Check {
  @Override
  public Rule rule() {
    return Rules.UNKNOWN_HIDING;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return Audience.mistakes(facts).stream()
        .map(
            mistake ->
                Finding.at(mistake.program(), "audiences", Rules.UNKNOWN_HIDING, mistake.message())
                    .withHelp(mistake.help()));
  }
}
