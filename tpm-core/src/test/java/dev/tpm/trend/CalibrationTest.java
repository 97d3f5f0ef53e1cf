package dev.tpm.trend;

import static dev.tpm.trend.PastTexts.done;
import static dev.tpm.trend.PastTexts.open;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.schedule.Calendar;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Forecasts of 1 September against finishes in October: P50 is the finish of then, P80 a week on.
 */
class CalibrationTest {
  private static EntityId item(int number) {
    return new EntityId(Kind.ITEM, "", "a", "m" + number);
  }

  /** As many milestones as there are finishes, all forecast for 9 October, P80 16 October. */
  private static Past past(String... finishes) {
    PastTexts texts = new PastTexts();
    Map<EntityId, Stand> then = new LinkedHashMap<>();
    Map<EntityId, Stand> now = new LinkedHashMap<>();
    for (int i = 0; i < finishes.length; i++) {
      then.put(item(i), open("2026-10-09", "2026-10-09"));
      now.put(item(i), done(finishes[i], "2026-10-09"));
    }
    return Past.of(
        List.of(texts.snapshot("2026-09-01", then)),
        texts.snapshot("2026-10-30", now),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  @Test
  void countsHowOftenForecastsHeld() {
    Calibration calibration =
        Calibration.of(past("2026-10-09", "2026-10-12", "2026-10-16", "2026-10-19", "2026-10-08"));

    assertThat(calibration.finished()).isEqualTo(5);
    assertThat(calibration.held()).containsExactly(new Calibration.Held(4, 5, 2, 4));
  }

  @Test
  void saysNothingOfTooFew() {
    assertThat(Calibration.of(past("2026-10-09", "2026-10-12", "2026-10-16", "2026-10-19")).held())
        .isEmpty();
  }

  @Test
  void meansOfTeamsRestOnThreeAtLeast() {
    Calendar week = Calendar.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.of());
    Past three = past("2026-10-09", "2026-10-12", "2026-10-16");
    Past two = past("2026-10-09", "2026-10-12");

    assertThat(TeamSlip.of(three, id -> DateLine.of(three, id, week)))
        .containsExactly(new TeamSlip("core", 3, 2));
    assertThat(TeamSlip.of(two, id -> DateLine.of(two, id, week))).isEmpty();
  }
}
