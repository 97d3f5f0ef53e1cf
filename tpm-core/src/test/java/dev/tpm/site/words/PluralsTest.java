package dev.tpm.site.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {

  /**
   * The forms of 0, 1, 2, 3, 5, 11, 12, 21, 22, 100, 101, 102, 103 and 1,000, by the CLDR's table.
   */
  @ParameterizedTest
  @CsvSource({
    "en, o1oooooooooooo",
    "de, o1oooooooooooo",
    "fr, 11oooooooooooo",
    "ja, oooooooooooooo",
    "he, o12ooooooooooo",
    "ru, m1ffmmm1fm1ffm",
    "pl, m1ffmmmmfmmffm",
    "cs, o1ffoooooooooo",
    "sl, o12foooooo12fo",
    "ar, z12ffmmmmooofo",
  })
  void followTheTable(String language, String forms) {
    long[] numbers = {0, 1, 2, 3, 5, 11, 12, 21, 22, 100, 101, 102, 103, 1000};
    StringBuilder found = new StringBuilder();
    for (long number : numbers) {
      String form = Plurals.form(language, number);
      found.append(
          switch (form) {
            case "zero" -> 'z';
            case "one" -> '1';
            case "two" -> '2';
            default -> form.charAt(0);
          });
    }
    assertThat(found.toString()).isEqualTo(forms);
  }

  @Test
  void aFormThatIsNotThereIsTheGeneralOne() {
    Map<String, String> own = Map.of("history.days.few", "{0} dni");
    Phrases polish = Phrases.of(Locale.forLanguageTag("pl"), own);
    assertThat(polish.count("history.days", 3, 3)).isEqualTo("3 dni");
    assertThat(polish.count("history.days", 5, 5))
        .isEqualTo(Phrases.of(Locale.ENGLISH).count("history.days", 5, 5));
  }
}
