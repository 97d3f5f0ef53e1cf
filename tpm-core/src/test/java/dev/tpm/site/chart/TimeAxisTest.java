package dev.tpm.site.chart;

import static dev.tpm.site.words.EnglishWords.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

  @ParameterizedTest
  @CsvSource({
    "1, DAYS",
    "42, DAYS",
    "43, WEEKS",
    "184, WEEKS",
    "185, MONTHS",
    "1096, MONTHS",
    "1097, QUARTERS",
    "9000, QUARTERS"
  })
  void theLengthSetsTheScale(int days, Scale scale) {
    assertThat(Scale.of(FIRST, FIRST.plusDays(days - 1))).isEqualTo(scale);
  }

  @Test
  void barsEndWithTheirLastDay() {
    TimeAxis axis = new TimeAxis(FIRST, FIRST.plusDays(9), 100, WORDS);
    assertThat(axis.start(FIRST)).isZero();
    assertThat(axis.end(FIRST)).isEqualTo(10);
    assertThat(axis.end(FIRST.plusDays(9))).isEqualTo(100);
    assertThat(axis.middle(FIRST.plusDays(4))).contains(45.0);
  }

  @Test
  void daysOffTheAxisStayAtItsEdges() {
    TimeAxis axis = new TimeAxis(FIRST, FIRST.plusDays(9), 100, WORDS);
    assertThat(axis.start(LocalDate.MIN.plusYears(1))).isZero();
    assertThat(axis.end(LocalDate.MAX.minusYears(1))).isEqualTo(100);
    assertThat(axis.middle(FIRST.minusDays(1))).isEmpty();
  }

  @Test
  void anAxisBeginsAndEndsWithWholeStretches() {
    TimeAxis axis =
        TimeAxis.around(new Span(LocalDate.of(2026, 6, 17), LocalDate.of(2027, 4, 3)), 420, WORDS);
    assertThat(axis.first()).isEqualTo("2026-06-01");
    assertThat(axis.last()).isEqualTo("2027-04-30");
  }

  @Test
  void monthsAreNamedAndTheYearWhereItTurns() {
    TimeAxis axis = TimeAxis.around(new Span(FIRST, LocalDate.of(2027, 2, 5)), 872, WORDS);
    assertThat(axis.ticks().stream().map(Tick::label))
        .containsExactly("Jun 2026", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan 2027", "Feb");
  }

  @ParameterizedTest
  @CsvSource({
    "3, 420",
    "30, 420",
    "60, 420",
    "200, 420",
    "330, 420",
    "700, 420",
    "1090, 420",
    "3650, 420",
    "9000, 420",
    "36500, 420",
    "730000, 420",
    "330, 872",
    "3650, 872",
    "40, 872"
  })
  void labelsNeverTouchAndNeverStickOut(int days, int width) {
    TimeAxis axis = TimeAxis.around(new Span(FIRST, FIRST.plusDays(days)), width, WORDS);
    double end = 0;
    List<Tick> labelled = axis.ticks().stream().filter(t -> !t.label().isEmpty()).toList();
    assertThat(labelled).isNotEmpty();
    for (Tick tick : labelled) {
      double half = TextWidth.of(tick.label()) / 2;
      assertThat(tick.labelX() - half).as(tick.label()).isGreaterThanOrEqualTo(end);
      end = tick.labelX() + half;
    }
    assertThat(end).isLessThanOrEqualTo(width);
  }

  @Test
  void aScrollingAxisGrowsWithItsDaysButNotForEver() {
    assertThat(TimeAxis.scrolling(new Span(FIRST, FIRST.plusDays(300)), 872, WORDS).width())
        .isEqualTo(872);
    assertThat(TimeAxis.scrolling(new Span(FIRST, FIRST.plusDays(1000)), 872, WORDS).width())
        .isBetween(1600, 1800);
    assertThat(TimeAxis.scrolling(new Span(FIRST, FIRST.plusYears(200)), 872, WORDS).width())
        .isEqualTo(3488);
  }

  @Test
  void anAxisDoesNotEndBeforeItBegins() {
    assertThatThrownBy(() -> new TimeAxis(FIRST, FIRST.minusDays(1), 10, WORDS))
        .hasMessageContaining("expected a last day from 2026-06-01 on");
  }
}
