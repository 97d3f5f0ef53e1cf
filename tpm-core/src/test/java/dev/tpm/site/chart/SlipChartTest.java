package dev.tpm.site.chart;

import static dev.tpm.site.words.EnglishWords.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How forecasts moved: steps, with the dates named at the side. */
class SlipChartTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 5);
  private static final LocalDate SECOND = LocalDate.of(2026, 9, 4);

  private static Drawing drawn() {
    SlipChart.Line line =
        new SlipChart.Line(
            "Fares",
            SlipChart.Loudness.WORST,
            List.of(
                new SlipChart.Point(FIRST, LocalDate.of(2026, 9, 1), 0),
                new SlipChart.Point(SECOND, LocalDate.of(2026, 11, 30), 1)),
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 12, 11)),
            List.of());
    return new SlipChart(
            "slip", "Fares", "", new Span(FIRST, LocalDate.of(2026, 11, 20)), List.of(line))
        .draw(440, 210, 150, WORDS);
  }

  @Test
  void aForecastIsHeldUntilTheDayOfTheNext() {
    assertThat(drawn().marks())
        .filteredOn(mark -> mark instanceof Mark.Path path && path.css().equals("mv-late"))
        .singleElement()
        .satisfies(
            mark ->
                assertThat(((Mark.Path) mark).d()).matches("M[^MLHV]+H[^MLHV]+V[^MLHV]+H[^MLHV]+"));
    Drawings.check(drawn());
  }

  /** Fifteen weeks on 170 pixels: names as near as lines of text, and not as they are wide. */
  @Test
  void theDatesAtTheSideAreNamedWhereThereIsRoom() {
    assertThat(drawn().marks())
        .filteredOn(mark -> mark instanceof Mark.Text text && text.css().equals("end"))
        .hasSizeGreaterThanOrEqualTo(3);
  }
}
