package dev.tpm.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountryTest {
  private static final List<Integer> YEARS = List.of(1999, 2023, 2026, 2027, 2031);

  static Stream<String> codes() {
    return Country.codes().stream().map(code -> code.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void daysAreThoseThatTheLibrarysOwnReaderFinds(String code) {
    HolidayManager theirs = HolidayManager.getInstance(ManagerParameters.create(code));
    Country ours = Country.of(code).orElseThrow();
    assertThat(daysOf(code, ours, theirs, List.of(), theirs.getCalendarHierarchy())).isPositive();
  }

  @Test
  void regionAddsItsOwnDays() {
    Country germany = Country.of("de").orElseThrow();
    assertThat(germany.has("by")).isTrue();
    assertThat(germany.has("xx")).isFalse();
    Country.Day epiphany = new Country.Day(LocalDate.of(2027, 1, 6), "Epiphany");
    assertThat(germany.in(2027)).doesNotContain(epiphany).hasSize(9);
    assertThat(germany.in(2027, "by")).contains(epiphany);
  }

  @Test
  void unknownCountryIsAbsent() {
    assertThat(Country.of("zz")).isEmpty();
  }

  private static int daysOf(
      String code,
      Country ours,
      HolidayManager theirs,
      List<String> regions,
      CalendarHierarchy level) {
    String[] path = regions.toArray(String[]::new);
    int count = 0;
    for (int year : YEARS) {
      Set<String> expected = new TreeSet<>();
      for (Holiday holiday : theirs.getHolidays(Year.of(year), path)) {
        expected.add(holiday.getDate() + " " + holiday.getDescription(Locale.ENGLISH));
      }
      List<String> found =
          ours.in(year, path).stream().map(day -> day.date() + " " + day.name()).toList();
      assertThat(new TreeSet<>(found)).as("%s %s in %d", code, regions, year).isEqualTo(expected);
      count += found.size();
    }
    for (CalendarHierarchy child : level.getChildren().values()) {
      List<String> inner = new ArrayList<>(regions);
      inner.add(child.getId());
      count += daysOf(code, ours, theirs, inner, child);
    }
    return count;
  }
}
