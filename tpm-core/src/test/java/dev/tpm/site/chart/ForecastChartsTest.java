package dev.tpm.site.chart;

import static dev.tpm.site.words.EnglishWords.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The charts of chances and ranges. */
class ForecastChartsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "0, day",
    "20, day",
    "54, day",
    "56, week",
    "279, week",
    "280, month",
    "1800, month",
    "1900, quarter",
    "9000, year"
  })
  void outcomesAreStackedByWhatTheirRangeAllows(int days, String unit) {
    assertThat(plot(days, Optional.empty()).unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0, 3",
    "0, -400",
    "1, 0",
    "20, 7",
    "40, 90",
    "100, 33",
    "100, -60",
    "500, 100",
    "900, 899",
    "3650, 1800",
    "9000, 4000",
    "30, 5000"
  })
  void whatIsInTimeStandsLeftOfTheDueAndWhatIsLateRight(int days, int due) {
    LocalDate promised = FIRST.plusDays(due);
    DotPlot plot = plot(days, Optional.of(promised));
    for (int width : new int[] {440, 560}) {
      Drawing drawing = plot.draw(width, 200, 1.25, WORDS);
      Drawings.check(drawing);
      List<Mark.Dot> inTime = dots(drawing, "dot");
      List<Mark.Dot> late = dots(drawing, "dot-late");
      assertThat(inTime)
          .hasSize((int) plot.outcomes().stream().filter(day -> !day.isAfter(promised)).count());
      assertThat(inTime.size() + late.size()).isEqualTo(100);
      double line =
          drawing.marks().stream()
              .filter(mark -> mark.css().startsWith("due"))
              .map(Mark.Path.class::cast)
              .map(path -> Double.parseDouble(path.d().substring(1, path.d().indexOf(' '))))
              .findFirst()
              .orElseThrow();
      assertThat(inTime).allMatch(dot -> dot.x() + dot.radius() <= line + 0.1);
      assertThat(late).allMatch(dot -> dot.x() - dot.radius() >= line - 0.1);
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "3", "20", "100", "2000"})
  void dotsTouchNoOther(int days) {
    List<Mark.Dot> dots = dots(plot(days, Optional.empty()).draw(440, 190, 1.2, WORDS), "dot");
    for (int i = 0; i < dots.size(); i++) {
      for (Mark.Dot other : dots.subList(0, i)) {
        Mark.Dot one = dots.get(i);
        assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()))
            .isGreaterThanOrEqualTo(one.radius() + other.radius());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "3", "20", "100", "2000"})
  void theNamesUnderTheAxisDoNotOverlap(int days) {
    Drawing drawing = plot(days, Optional.of(FIRST.plusDays(days))).draw(440, 190, 1.2, WORDS);
    List<Mark.Text> names =
        drawing.marks().stream()
            .filter(mark -> mark instanceof Mark.Text text && text.css().startsWith("mid"))
            .map(Mark.Text.class::cast)
            .toList();
    assertThat(names.stream().map(Mark.Text::text)).contains("P50", "P80", "P95");
    for (int i = 0; i < names.size(); i++) {
      Mark.Text one = names.get(i);
      assertThat(names.subList(0, i).stream().filter(other -> other.y() == one.y()))
          .noneMatch(
              other ->
                  Math.abs(one.x() - other.x())
                      < (TextWidth.of(one.text()) + TextWidth.of(other.text())) / 2);
    }
  }

  @Test
  void theCurveRisesToItsEnd() {
    SortedMap<LocalDate, Double> chances = new TreeMap<>();
    for (int i = 1; i <= 20; i++) {
      chances.put(FIRST.plusDays(i), i / 20.0);
    }
    Drawing drawing = curve(chances, FIRST.plusDays(30)).draw(560, 1.5, WORDS);
    Drawings.check(drawing);
    assertThat(dots(drawing, "d1").stream().map(Mark.Dot::y))
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    Drawings.check(curve(chances, FIRST.minusYears(3)).draw(560, 1.5, WORDS));
    Drawings.check(curve(chances, FIRST.plusYears(30)).draw(560, 1.5, WORDS));
    Drawings.check(curve(new TreeMap<>(java.util.Map.of(FIRST, 1.0)), FIRST).draw(560, 1.5, WORDS));
  }

  @Test
  void ofARangeWhatLiesAfterTheDueIsHollow() {
    TimeAxis axis = Strip.axis(new Span(FIRST, FIRST.plusDays(120)), WORDS);
    Span days = new Span(FIRST.plusDays(30), FIRST.plusDays(60));
    assertThat(range(axis, days, Optional.of(FIRST.plusDays(40))))
        .containsSubsequence("bar", "dot-late", "ms-hand", "dot", "due");
    assertThat(range(axis, days, Optional.of(FIRST.plusDays(70))))
        .contains("bar")
        .doesNotContain("dot-late");
    assertThat(range(axis, days, Optional.of(FIRST.plusDays(10))))
        .contains("dot-late")
        .doesNotContain("bar");
    assertThat(range(axis, days, Optional.of(FIRST.plusYears(9)))).contains("bar", "due");
    assertThat(range(axis, Span.on(FIRST.minusYears(1)), Optional.empty()))
        .contains("bar", "dot")
        .doesNotContain("due");
  }

  @Test
  void theStrongestInfluenceFillsItsBarAndANegativeOnePointsTheOtherWay() {
    List<Drawing> bars = InfluenceBar.draw(List.of(0.8, 0.4, -0.2));
    bars.forEach(Drawings::check);
    List<Mark.Box> boxes = bars.stream().map(drawing -> (Mark.Box) drawing.marks().get(0)).toList();
    assertThat(boxes.get(0).x() + boxes.get(0).width()).isEqualTo(bars.get(0).width() - 2.0);
    assertThat(boxes.get(1).width())
        .isBetween(boxes.get(0).width() / 2 - 0.2, boxes.get(0).width() / 2 + 0.2);
    assertThat(boxes.get(2).x() + boxes.get(2).width()).isEqualTo(boxes.get(0).x());
    assertThat(InfluenceBar.draw(List.of())).isEmpty();
  }

  private static List<String> range(TimeAxis axis, Span days, Optional<LocalDate> due) {
    Drawing drawing =
        new RangeBar("r", "t", days, days.first(), days.last(), due).draw(axis, FIRST);
    Drawings.check(drawing);
    return drawing.marks().stream().map(Mark::css).toList();
  }

  private static ChanceCurve curve(SortedMap<LocalDate, Double> chances, LocalDate due) {
    List<ChanceCurve.Point> marks = new ArrayList<>();
    chances.forEach(
        (day, chance) -> {
          if (chance == 0.5 || chance == 0.8 || chance == 0.95 || chances.size() == 1) {
            marks.add(new ChanceCurve.Point(day, chance, "P" + Math.round(100 * chance)));
          }
        });
    return new ChanceCurve(
        "c", "t", "d", chances, Optional.of(new ChanceCurve.Point(due, 1, "Due")), marks);
  }

  /** A hundred outcomes over so many days, most of them early. */
  private static DotPlot plot(int days, Optional<LocalDate> due) {
    List<LocalDate> outcomes =
        IntStream.range(0, 100)
            .mapToObj(i -> FIRST.plusDays(Math.round(days * Math.pow(i / 99.0, 2))))
            .toList();
    List<DotPlot.Named> marks = new ArrayList<>();
    for (int percent : new int[] {50, 80, 95}) {
      LocalDate day = outcomes.get(percent - 1);
      marks.add(new DotPlot.Named(day, "P" + percent, Scale.day(day, WORDS)));
    }
    return new DotPlot(
        "d",
        "t",
        "w",
        outcomes,
        due.map(
            day ->
                new DotPlot.Promise(
                    day,
                    "Due " + Scale.day(day, WORDS),
                    "30 of 100 outcomes are in time,",
                    "70 are late")),
        marks);
  }

  private static List<Mark.Dot> dots(Drawing drawing, String css) {
    return drawing.marks().stream()
        .filter(mark -> mark.css().equals(css))
        .map(Mark.Dot.class::cast)
        .toList();
  }
}
