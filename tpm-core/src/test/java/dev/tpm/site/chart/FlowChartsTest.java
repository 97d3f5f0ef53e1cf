package dev.tpm.site.chart;

import static dev.tpm.site.words.EnglishWords.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The charts of how work flows. */
class FlowChartsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final int WIDTH = 440;

  private static WeekColumns columns(int weeks, int most) {
    List<WeekColumns.Column> columns = new ArrayList<>();
    for (int i = 0; i < weeks; i++) {
      int number = most == 0 ? 0 : i * 7 % (most + 1);
      columns.add(new WeekColumns.Column(MONDAY.plusWeeks(i), number, i < weeks - 1));
    }
    return new WeekColumns(
        "w",
        "t",
        "d",
        columns,
        MONDAY.plusWeeks(weeks - 1L).plusDays(2),
        Optional.of(new WeekColumns.Mean(MONDAY, most / 2.0, "12.4 a week")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 6, 7, 26, 52})
  void columnsOfAnyNumberOfWeeksStayInside(int weeks) {
    Drawings.check(columns(weeks, 9).draw(WIDTH, WORDS));
    Drawings.check(columns(weeks, 0).draw(WIDTH, WORDS));
    Drawings.check(columns(weeks, 40_000).draw(WIDTH, WORDS));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "500, 500", "1000, 1k", "1500, 1.5k", "200000, 200k", "2500000, 2.5M"})
  void largeNumbersAreWrittenShort(int number, String label) {
    assertThat(Heights.label(number)).isEqualTo(label);
  }

  @Test
  void theWeekThatIsNotOverLooksDifferent() {
    Drawing drawing = columns(3, 20).draw(WIDTH, WORDS);
    assertThat(drawing.marks().stream().map(Mark::css))
        .containsSubsequence("bar-done", "bar", "due-dash", "t-ink t-b", "now", "t-acc mid");
    Mark.Path mean = path(drawing, "due-dash");
    assertThat(mean.d()).startsWith("M38 ");
  }

  @Test
  void dotsStandOnTheDayTheyEndedAndAsHighAsTheyTook() {
    Drawing drawing =
        dots(List.of(
                new DurationDots.Dot(MONDAY, 10), new DurationDots.Dot(MONDAY.plusDays(20), 40)))
            .draw(WIDTH, WORDS);
    Drawings.check(drawing);
    List<Mark.Dot> dots =
        drawing.marks().stream()
            .filter(Mark.Dot.class::isInstance)
            .map(Mark.Dot.class::cast)
            .toList();
    assertThat(dots.get(0).x()).isLessThan(dots.get(1).x());
    assertThat(dots.get(0).y()).isGreaterThan(dots.get(1).y());
    assertThat(dots.get(1).y()).isEqualTo(14);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 999, 2_000_000})
  void dotsOfAnyLengthStayInside(int days) {
    Drawings.check(
        dots(List.of(
                new DurationDots.Dot(MONDAY, days), new DurationDots.Dot(MONDAY.plusYears(3), 1)))
            .draw(WIDTH, WORDS));
    Drawings.check(dots(List.of(new DurationDots.Dot(MONDAY, days))).draw(WIDTH, WORDS));
    Drawings.check(
        new EstimateDots(
                "e",
                "t",
                "d",
                List.of(new EstimateDots.Dot(days, 1), new EstimateDots.Dot(1.5, days)),
                "days estimated",
                "days taken",
                "as estimated")
            .draw(WIDTH));
  }

  @Test
  void labelsOfLinesThatLieCloseDoNotTouch() {
    Drawing drawing =
        new DurationDots(
                "c",
                "t",
                "d",
                List.of(new DurationDots.Dot(MONDAY, 60)),
                List.of(new DurationDots.Line(20, "half"), new DurationDots.Line(20, "85%")))
            .draw(WIDTH, WORDS);
    List<Mark.Text> labels =
        drawing.marks().stream()
            .filter(mark -> mark.css().equals("t-ink2"))
            .map(Mark.Text.class::cast)
            .toList();
    assertThat(labels.get(0).y() - labels.get(1).y()).isGreaterThanOrEqualTo(12);
  }

  @Test
  void whatTookAsLongAsEstimatedStandsOnTheSlope() {
    Drawing drawing =
        new EstimateDots(
                "e", "t", "d", List.of(new EstimateDots.Dot(50, 50)), "across", "up", "slope")
            .draw(WIDTH);
    Mark.Dot dot = (Mark.Dot) drawing.marks().get(drawing.marks().size() - 1);
    assertThat(path(drawing, "due-dash").d())
        .endsWith("L" + Pixels.text(dot.x()) + " " + Pixels.text(dot.y()));
  }

  @Test
  void aPaceLeadsFromWhatIsDoneToAllOfIt() {
    LocalDate today = MONDAY.plusDays(60);
    BurnUp chart =
        new BurnUp(
            "b",
            "t",
            "d",
            new Span(MONDAY, MONDAY.plusDays(200)),
            today,
            List.of(new BurnUp.Count(MONDAY, 0), new BurnUp.Count(MONDAY.plusDays(30), 4)),
            List.of(new BurnUp.Count(today, 4), new BurnUp.Count(MONDAY.plusDays(150), 10)),
            "scheduled",
            List.of(new BurnUp.Count(MONDAY, 11), new BurnUp.Count(MONDAY.plusDays(40), 10)),
            Optional.of(
                new BurnUp.Pace(
                    MONDAY.plusDays(190),
                    "pace: 14 Jul",
                    MONDAY.plusDays(120),
                    MONDAY.plusYears(2))));
    Drawing drawing = chart.draw(WIDTH, WORDS);
    Drawings.check(drawing);
    assertThat(drawing.marks()).filteredOn(mark -> mark.css().equals("whisk")).hasSize(2);
    assertThat(drawing.marks())
        .filteredOn(Mark.Text.class::isInstance)
        .extracting(mark -> ((Mark.Text) mark).text())
        .contains("scheduled", "10 in scope", "4 done", "pace: 14 Jul");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 7, 14_800_000, 3e12})
  void curvesOfAnyAmountStayInside(double most) {
    List<ValueCurves.Point> planned =
        List.of(value(-1, 0), value(30, most / 3), value(60, most / 2), value(200, most));
    List<ValueCurves.Point> known = planned.subList(0, 3);
    for (boolean spent : new boolean[] {true, false}) {
      Drawing drawing =
          new ValueCurves(
                  "v",
                  "t",
                  "d",
                  MONDAY.plusDays(60),
                  planned,
                  "planned",
                  new ValueCurves.Curve(known, "earned"),
                  new ValueCurves.Curve(spent ? known : List.of(), "spent"),
                  amount -> "€10.00 M")
              .draw(WIDTH, WORDS);
      Drawings.check(drawing);
      assertThat(drawing.marks())
          .filteredOn(mark -> mark.css().equals("grid"))
          .hasSizeBetween(2, 7);
      assertThat(drawing.marks()).filteredOn(Mark.Dot.class::isInstance).hasSize(spent ? 2 : 1);
    }
  }

  private static ValueCurves.Point value(int days, double amount) {
    return new ValueCurves.Point(MONDAY.plusDays(days), amount);
  }

  private static DurationDots dots(List<DurationDots.Dot> dots) {
    return new DurationDots(
        "c",
        "t",
        "d",
        dots,
        List.of(
            new DurationDots.Line(dots.get(0).days() / 2.0, "24 d: half"),
            new DurationDots.Line(dots.get(0).days(), "40 d: 85%")));
  }

  private static Mark.Path path(Drawing drawing, String css) {
    return (Mark.Path)
        drawing.marks().stream().filter(m -> m.css().equals(css)).findFirst().orElseThrow();
  }
}
