package dev.tpm.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextChangeTest {
  @Test
  void shortTextsStayAsTheyAre() {
    assertThat(TextChange.of("15d", " 20d\n")).isEqualTo(new TextChange("15d", "20d"));
  }

  @Test
  void ofLongOnesIsShownWhereTheyDiffer() {
    String before = "A seat must never be sold twice. ".repeat(3) + "It is written in two seconds.";
    String after = before.replace("two seconds", "one second");

    TextChange change = TextChange.of(before, after);

    assertThat(change.was()).isEqualTo("… twice. It is written in two seconds.");
    assertThat(change.now()).isEqualTo("… twice. It is written in one second.");
  }

  @Test
  void whatIsAloneIsCutAtItsEnd() {
    TextChange change = TextChange.of("", "word ".repeat(100));

    assertThat(change.was()).isEmpty();
    assertThat(change.now()).startsWith("word word").endsWith(" …").hasSizeLessThan(180);
  }

  @ParameterizedTest
  @CsvSource({"😀, 🙂", "a😀, a🙂", "'x', 'y'"})
  void noCharacterIsHalved(String one, String other) {
    for (int length = 0; length < 200; length += 7) {
      TextChange change =
          TextChange.of(one.repeat(length) + other.repeat(90), one.repeat(length + 1) + "z");
      assertThat(change.was() + change.now())
          .matches(
              text ->
                  text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
    }
  }
}
