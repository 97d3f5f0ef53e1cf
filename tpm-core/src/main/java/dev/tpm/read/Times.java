package dev.tpm.read;

import dev.tpm.model.DateRange;
import dev.tpm.model.Duration;
import dev.tpm.model.Estimate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of values that are dates and lengths of time. */
final class Times {
  /** The first and the last year of a date; also what keeps the calendars' tables small. */
  static final int FIRST_YEAR = 1900;

  static final int LAST_YEAR = 2199;

  /** The longest duration and lag, in days. */
  static final int LONGEST_DAYS = 10_000;

  private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern LOOSE =
      Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{4})");
  private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
  private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-Q([1-4])");
  private static final Pattern LENGTH = Pattern.compile("([0-9]{1,9})(d|w|ed|ew)");

  private Times() {}

  static final Value<LocalDate> DATE =
      Value.text("a date such as 2026-11-20", Times::date, Times::dateHint)
          .as(Form.pattern(DAY.pattern()));

  /** A date, or a month or a quarter that stands for its last day. */
  static final Value<LocalDate> LAST_DAY =
      Value.text(
              "a date such as 2026-11-20, 2026-12 or 2026-Q4",
              text -> date(text).or(() -> month(text)).or(() -> quarter(text)),
              Times::dateHint)
          .as(Form.pattern(DAY.pattern() + "|" + MONTH.pattern() + "|" + QUARTER.pattern()));

  static final Value<DateRange> RANGE =
      Value.text("a date or a range such as 2026-12-24..2027-01-01", Times::range, Times::rangeHint)
          .as(Form.pattern(DAY.pattern() + "(?:\\s*\\.\\.\\s*" + DAY.pattern() + ")?"));

  static final Value<Duration> DURATION =
      Value.text("a duration such as 10d, 2w or 3ed", Times::duration, Times::durationHint)
          .as(Form.pattern(LENGTH.pattern()));

  static final Value<Estimate> ESTIMATE =
      Value.text("an estimate such as 8d..15d or 8d/10d/20d", Times::estimate, Times::estimateHint)
          .as(
              Form.pattern(
                  LENGTH.pattern()
                      + "\\s*(?:\\.\\.|/)\\s*"
                      + LENGTH.pattern()
                      + "(?:\\s*/\\s*"
                      + LENGTH.pattern()
                      + ")?"));

  static Optional<LocalDate> date(String text) {
    Matcher matcher = DAY.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
      return inYears(date.getYear()) ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String two(String figures) {
    return figures.length() == 1 ? "0" + figures : figures;
  }

  private static boolean inYears(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  static Optional<YearMonth> yearMonth(String text) {
    Matcher matcher = MONTH.matcher(text);
    if (!matcher.matches() || !inYears(number(matcher, 1))) {
      return Optional.empty();
    }
    int month = number(matcher, 2);
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(YearMonth.of(number(matcher, 1), month));
  }

  private static Optional<LocalDate> month(String text) {
    return yearMonth(text).map(YearMonth::atEndOfMonth);
  }

  private static Optional<LocalDate> quarter(String text) {
    Matcher matcher = QUARTER.matcher(text);
    return matcher.matches() && inYears(number(matcher, 1))
        ? Optional.of(YearMonth.of(number(matcher, 1), number(matcher, 2) * 3).atEndOfMonth())
        : Optional.empty();
  }

  private static Optional<String> dateHint(String text) {
    Matcher loose = LOOSE.matcher(text);
    if (!loose.matches()) {
      Matcher dayFirst = DAY_FIRST.matcher(text);
      Optional<LocalDate> turned =
          dayFirst.matches()
              ? date(
                  dayFirst.group(3) + "-" + two(dayFirst.group(2)) + "-" + two(dayFirst.group(1)))
              : Optional.empty();
      if (turned.isPresent()) {
        return turned.map(date -> "write it as " + date);
      }
      return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ].*")
          ? Optional.of("write the day alone: " + text.substring(0, 10))
          : Optional.of("write it as year-month-day");
    }
    int year = number(loose, 1);
    int month = number(loose, 2);
    int day = number(loose, 3);
    if (!inYears(year)) {
      return Optional.of("the year is from " + FIRST_YEAR + " to " + LAST_YEAR);
    }
    if (month < 1 || month > 12) {
      return Optional.of("there is no month " + month + "; write it as year-month-day");
    }
    int days = YearMonth.of(year, month).lengthOfMonth();
    if (day < 1 || day > days) {
      return Optional.of("that month has days 1 to " + days);
    }
    return Optional.of("write it as " + LocalDate.of(year, month, day));
  }

  private static Optional<DateRange> range(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return date(text).map(DateRange::of);
    }
    Optional<LocalDate> first = date(text.substring(0, dots).strip());
    Optional<LocalDate> last = date(text.substring(dots + 2).strip());
    return first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())
        ? Optional.empty()
        : Optional.of(new DateRange(first.get(), last.get()));
  }

  private static Optional<String> rangeHint(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return dateHint(text);
    }
    Optional<LocalDate> first = date(text.substring(0, dots).strip());
    Optional<LocalDate> last = date(text.substring(dots + 2).strip());
    if (first.isPresent() && last.isPresent()) {
      return Optional.of(
          "the first day comes first; these are "
              + ChronoUnit.DAYS.between(last.get(), first.get())
              + " days the wrong way round");
    }
    return dateHint(
        first.isEmpty() ? text.substring(0, dots).strip() : text.substring(dots + 2).strip());
  }

  static Optional<Duration> duration(String text) {
    Matcher matcher = LENGTH.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Duration.Unit unit = unit(matcher.group(2));
    Duration duration = new Duration(number(matcher, 1), unit);
    boolean weeks = unit == Duration.Unit.WEEKS || unit == Duration.Unit.ELAPSED_WEEKS;
    return duration.amount() > (weeks ? LONGEST_DAYS / 7 : LONGEST_DAYS)
        ? Optional.empty()
        : Optional.of(duration);
  }

  private static Duration.Unit unit(String suffix) {
    for (Duration.Unit unit : Duration.Unit.values()) {
      if (unit.suffix().equals(suffix)) {
        return unit;
      }
    }
    throw new IllegalArgumentException(suffix);
  }

  static Optional<String> durationHint(String text) {
    if (text.matches("[0-9]+")) {
      return Optional.of("write the unit: " + text + "d for working days");
    }
    if (text.matches("[0-9]+[.,][0-9]+ ?[a-z]+")) {
      return Optional.of("durations are whole days");
    }
    if (text.startsWith("-")) {
      return Optional.of("a length of time is not negative; a lead is written after what it leads");
    }
    if (text.matches("[0-9]+ (d|w|ed|ew)")) {
      return Optional.of("write it as " + text.replace(" ", ""));
    }
    if (text.matches("[0-9]+(d|w|ed|ew)")) {
      return Optional.of("the longest is " + LONGEST_DAYS + " days");
    }
    return Optional.of("the units are d and w for working time, ed and ew for elapsed time");
  }

  private static Optional<Estimate> estimate(String text) {
    int dots = text.indexOf("..");
    if (dots >= 0) {
      Optional<Duration> low = duration(text.substring(0, dots).strip());
      Optional<Duration> high = duration(text.substring(dots + 2).strip());
      return low.isPresent() && high.isPresent() && ordered(low.get(), high.get())
          ? Optional.of(new Estimate.Range(low.get(), high.get()))
          : Optional.empty();
    }
    String[] points = text.split("/", -1);
    if (points.length != 3) {
      return Optional.empty();
    }
    Optional<Duration> optimistic = duration(points[0].strip());
    Optional<Duration> likely = duration(points[1].strip());
    Optional<Duration> pessimistic = duration(points[2].strip());
    return optimistic.isPresent()
            && likely.isPresent()
            && pessimistic.isPresent()
            && ordered(optimistic.get(), likely.get())
            && ordered(likely.get(), pessimistic.get())
        ? Optional.of(new Estimate.ThreePoint(optimistic.get(), likely.get(), pessimistic.get()))
        : Optional.empty();
  }

  /** Of one kind of time, and not falling; a week counts as five days here. */
  private static boolean ordered(Duration low, Duration high) {
    return low.elapsed() == high.elapsed() && low.days(5) <= high.days(5);
  }

  private static Optional<String> estimateHint(String text) {
    return duration(text).isPresent()
        ? Optional.of("a single figure is a 'duration'")
        : Optional.of(
            "the smaller figure comes first, each with its unit, all of one kind of time");
  }
}
