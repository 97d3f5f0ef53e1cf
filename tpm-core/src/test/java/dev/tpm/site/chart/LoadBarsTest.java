package dev.tpm.site.chart;

import static dev.tpm.site.words.EnglishWords.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadBarsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Test
  void whatIsAskedBeyondCapacityStandsOutFromTheLineUp() {
    Drawing drawing = draw(week(0, 20, 10.0), week(1, 5, 10.0), week(2, 15, 10.0));

    assertThat(drawing.marks().stream().map(Mark::css))
        .containsSubsequence("bar-done", "ms-off", "bar", "bar", "ms-off", "due");
    Mark.Box within = boxes(drawing, "bar").get(1);
    Mark.Box over = boxes(drawing, "ms-off").get(1);
    assertThat(over.y() + over.height()).isEqualTo(within.y());
    assertThat(over.x()).isEqualTo(within.x());
    assertThat(over.height()).isEqualTo(Pixels.round(within.height() / 2));
  }

  @Test
  void theFigureOfTheWorstWeekToComeStandsOverIt() {
    Drawing drawing = draw(week(0, 90, 10.0), week(2, 14, 10.0), week(3, 16, 10.0));

    assertThat(texts(drawing)).contains("16", "has 10").doesNotContain("14");
  }

  @Test
  void withoutCapacityThereIsNoLineAndNothingIsOver() {
    Drawing drawing = draw(week(0, 90, null), week(1, 5, null));

    assertThat(drawing.marks().stream().map(Mark::css)).doesNotContain("due", "ms-off");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 30, 78, 520})
  void anyNumberOfWeeksStaysInside(int number) {
    List<LoadBars.Week> weeks = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      weeks.add(week(i, i % 7 == 0 ? 0 : 4e10, i % 3 == 0 ? 0.0 : 17.5));
    }
    Drawing drawing = draw(weeks.toArray(LoadBars.Week[]::new));
    assertThat(drawing.marks()).hasSizeLessThan(10 + 3 * number + 100);
  }

  private static LoadBars.Week week(
      int after, double load, @org.jspecify.annotations.Nullable Double capacity) {
    return new LoadBars.Week(MONDAY.plusWeeks(after), load, Optional.ofNullable(capacity));
  }

  private static Drawing draw(LoadBars.Week... weeks) {
    Drawing drawing =
        new LoadBars("load", "finding", "figures", List.of(weeks), TODAY, "has 10")
            .draw(1136, WORDS);
    Drawings.check(drawing);
    return drawing;
  }

  private static List<Mark.Box> boxes(Drawing drawing, String css) {
    return drawing.marks().stream()
        .filter(mark -> mark.css().equals(css))
        .map(Mark.Box.class::cast)
        .toList();
  }

  private static List<String> texts(Drawing drawing) {
    return drawing.marks().stream()
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .toList();
  }
}
