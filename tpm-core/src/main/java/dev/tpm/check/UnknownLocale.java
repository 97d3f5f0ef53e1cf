package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.model.Program;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A program's locale is of a language that the site has no words of. */
final class UnknownLocale implements Check {
  /** The languages that the site speaks, as ISO 639 has them. */
  static final List<String> SPOKEN = List.of("de", "en");

  @Override
  public Rule rule() {
    return Rules.UNKNOWN_LOCALE;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.plan().programs().stream().flatMap(UnknownLocale::finding);
  }

  private static Stream<Finding> finding(Program program) {
    return program.profile().locale().stream()
        .filter(tag -> !SPOKEN.contains(Locale.forLanguageTag(tag).getLanguage()))
        .map(
            tag ->
                Finding.at(
                        program,
                        "locale",
                        Rules.UNKNOWN_LOCALE,
                        "the site has no words for the locale '" + tag + "' and speaks English")
                    .withHelp("it has words for " + String.join(", ", SPOKEN)));
  }
}
