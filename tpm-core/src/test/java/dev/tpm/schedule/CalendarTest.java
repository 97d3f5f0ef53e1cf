package dev.tpm.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tpm.model.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {
  private static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 2026-11-23, 1", // Friday to Monday
    "2026-11-23, 2026-11-20, -1",
    "2026-11-20, 2026-11-22, 0", // to Sunday: days off count nothing
    "2026-11-20, 2026-11-20, 0",
    "2026-12-23, 2026-12-28, 2", // Christmas day is off
    "1900-01-01, 9999-12-31, 2113188"
  })
  void workingDaysLieBetweenTwoDates(LocalDate from, LocalDate to, int days) {
    DateRange christmas = DateRange.of(LocalDate.of(2026, 12, 25));
    assertThat(Calendar.of(MONDAY_TO_FRIDAY, List.of(christmas)).workingDays(from, to))
        .isEqualTo(days);
  }

  @Test
  void aWeekNeedsAWorkingDay() {
    assertThatThrownBy(() -> Calendar.of(Set.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void tablesAndArithmeticAgreeWithCounting(long seed) {
    Random random = new Random(seed);
    Set<DayOfWeek> week = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextBoolean()) {
        week.add(day);
      }
    }
    List<DateRange> off = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900));
      off.add(new DateRange(first, first.plusDays(random.nextInt(12))));
    }
    int from = Days.of(LocalDate.of(2025, 6, 1));
    Calendar bare = Calendar.of(week, off);
    Calendar tabled = bare.tabled(from + 200, from + 700);
    int number = bare.number(from);
    for (int day = from; day < from + 1500; day++) {
      LocalDate date = Days.date(day);
      boolean works =
          week.contains(date.getDayOfWeek()) && off.stream().noneMatch(r -> r.contains(date));
      assertThat(bare.works(day)).as("%s", date).isEqualTo(works);
      assertThat(bare.number(day)).isEqualTo(number);
      assertThat(tabled.number(day)).isEqualTo(number);
      if (works) {
        assertThat(bare.day(number)).isEqualTo(day);
        assertThat(tabled.day(number)).isEqualTo(day);
        number++;
      }
    }
  }

  @Test
  void aFreezeStopsWorkAndIsNoHoliday() {
    int monday = Days.of(LocalDate.of(2026, 11, 23));
    Calendar calendar =
        Calendar.of(MONDAY_TO_FRIDAY, List.of())
            .frozen(
                DayRanges.of(
                    List.of(
                        new DateRange(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24)))));
    assertThat(calendar.works(monday)).isFalse();
    assertThat(calendar.isFrozen(monday)).isTrue();
    assertThat(calendar.isHoliday(monday)).isFalse();
    assertThat(calendar.next(monday)).isEqualTo(monday + 2);
    assertThat(calendar.freezeStart(monday + 1)).isEqualTo(monday);
  }

  @Test
  void nothingLiesBeyondTheYear9999() {
    Calendar never =
        Calendar.of(
            MONDAY_TO_FRIDAY,
            List.of(new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(9999, 12, 31))));
    int before = Days.of(LocalDate.of(2025, 12, 31));
    assertThat(never.next(before + 1)).isEqualTo(Days.LAST);
    assertThat(never.before(Days.LAST)).isEqualTo(before);
    assertThat(Days.date(Days.plus(Days.LAST, Days.MOST))).isEqualTo(LocalDate.of(9999, 12, 31));
    assertThat(never.day(Integer.MAX_VALUE)).isEqualTo(Days.LAST);
  }

  @Test
  void calendarsThatWorkTheSameDaysAreTold() {
    DateRange easter = new DateRange(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6));
    DateRange longer = new DateRange(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 7));
    DateRange later = new DateRange(LocalDate.of(2026, 4, 4), LocalDate.of(2026, 4, 6));
    Calendar one = Calendar.of(MONDAY_TO_FRIDAY, List.of(easter));
    assertThat(one.sameDays(one)).isTrue();
    assertThat(one.sameDays(Calendar.of(MONDAY_TO_FRIDAY, List.of(easter)))).isTrue();
    assertThat(one.days()).hasSameHashCodeAs(Calendar.of(MONDAY_TO_FRIDAY, List.of(easter)).days());
    assertThat(one.sameDays(Calendar.of(MONDAY_TO_FRIDAY, List.of(longer)))).isFalse();
    assertThat(one.sameDays(Calendar.of(MONDAY_TO_FRIDAY, List.of(later)))).isFalse();
    assertThat(one.sameDays(Calendar.of(MONDAY_TO_FRIDAY, List.of()))).isFalse();
    assertThat(one.sameDays(Calendar.of(EnumSet.of(DayOfWeek.MONDAY), List.of(easter)))).isFalse();
  }

  @Test
  void aFreezeTakesDaysFromACalendarAndItsTables() {
    DateRange week = new DateRange(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 10));
    int monday = Days.of(LocalDate.of(2026, 4, 6));
    Calendar plain = Calendar.of(MONDAY_TO_FRIDAY, List.of()).tabled(monday - 30, monday + 30);
    Calendar frozen = plain.frozen(DayRanges.of(List.of(week)));
    assertThat(plain.hasFreezes()).isFalse();
    assertThat(frozen.hasFreezes()).isTrue();
    assertThat(frozen.isFrozen(monday)).isTrue();
    assertThat(frozen.isFrozen(monday + 5)).isFalse();
    assertThat(frozen.freezeStart(monday + 2)).isEqualTo(monday);
    assertThat(frozen.next(monday)).isEqualTo(monday + 7);
    assertThat(frozen.count(monday - 7, monday + 7)).isEqualTo(5);
    assertThat(plain.count(monday - 7, monday + 7)).isEqualTo(10);
  }

  @Test
  void aDayIsWorkedUnlessTheWeekOrAHolidayLeavesItOut() {
    LocalDate friday = LocalDate.of(2026, 4, 3);
    Calendar calendar = Calendar.of(MONDAY_TO_FRIDAY, List.of(DateRange.of(friday)));
    assertThat(calendar.daysPerWeek()).isEqualTo(5);
    assertThat(calendar.works(friday)).isFalse();
    assertThat(calendar.works(friday.minusDays(1))).isTrue();
    assertThat(calendar.works(friday.plusDays(1))).isFalse();
    assertThat(calendar.isHoliday(Days.of(friday))).isTrue();
    assertThat(calendar.isHoliday(Days.of(friday.plusDays(1)))).isFalse();
    assertThat(calendar.first(LocalDate.of(2026, 4, 8), 4)).isEqualTo("2026-04-02");
    assertThat(calendar.first(LocalDate.of(2026, 4, 8), 1)).isEqualTo("2026-04-08");
  }
}
