package dev.tpm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
  private static Policy since(String... patterns) {
    return new Policy(
        Policy.HealthLimits.DEFAULT,
        Optional.empty(),
        0.2,
        Map.of(),
        Optional.empty(),
        List.of(patterns),
        List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "steering-*, steering-2026-11, true",
    "steering-*, board-2026-11, false",
    "steering-*, steering-, true",
    "*, v1, true",
    "v?, v1, true",
    "v?, v10, false",
    "*-review-*, q4-review-2, true",
    "*-review-*, q4-review, false",
    "v1, v1, true",
    "v1, v1.0, false",
    "v.1, v11, false",
    "a*b*c, axxbyybzzc, true",
    "a*b*c, axxbyybzz, false",
  })
  void aPatternFitsTags(String pattern, String tag, boolean fits) {
    assertThat(since(pattern).tellsSince(tag)).isEqualTo(fits);
  }

  @Test
  void withoutAWordItIsTheSteeringBoard() {
    assertThat(Policy.DEFAULT.tellsSince("steering-1")).isTrue();
    assertThat(since("board-*", "v*").tellsSince("v2")).isTrue();
    assertThat(since().tellsSince("steering-1")).isFalse();
  }

  @Test
  void noPatternTakesLong() {
    assertThat(since("*a".repeat(60) + "b").tellsSince("a".repeat(5_000))).isFalse();
  }
}
