package dev.tpm.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "ledger/schem, ledger/schema",
    "duratoin, duration",
    "OWNER, owner",
    "durations, duration",
    "ownr, owner",
    "raised, raised",
    "ab, ba"
  })
  void aSlipOfTheHandIsNear(String wrong, String right) {
    assertThat(Nearest.names(wrong, List.of("zzzzzz", right))).containsExactly(right);
  }

  @ParameterizedTest
  @CsvSource({"x, y", "owner, lead", "api, web", "dur, duration", "'', a"})
  void anotherWordIsNotNear(String wrong, String other) {
    assertThat(Nearest.names(wrong, List.of(other))).isEmpty();
  }

  @Test
  void theNearestComeFirstThenTheAlphabetAtMostThree() {
    assertThat(Nearest.names("item-10", List.of("item-19", "item-1", "item-2", "items-10", "item")))
        .containsExactly("item-1", "item-19", "items-10");
  }

  @Test
  void helpNamesThem() {
    assertThat(Nearest.help("du", List.of("due", "duo"))).hasValue("did you mean 'due' or 'duo'?");
    assertThat(Nearest.help("du", List.of("owner"))).isEmpty();
  }

  @Test
  void aNameThatNobodyMistypesIsNotCompared() {
    String longName = "x".repeat(100_000);
    assertThat(Nearest.names(longName, List.of(longName + "y"))).isEmpty();
  }

  @Test
  void manyWrongNamesAmongManyAreAnsweredSoon() {
    List<String> known =
        IntStream.range(0, 20_000).mapToObj(i -> "a-rather-long-name-of-an-item-" + i).toList();
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (int i = 0; i < 20; i++) {
            assertThat(Nearest.names("something-else-that-is-wrong-" + i, known)).isEmpty();
          }
        });
  }
}
