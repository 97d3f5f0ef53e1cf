package dev.tpm.site.words;

import dev.tpm.site.part.Day;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days in words: {@code 5 Feb}, {@code 5 February}, {@code Fri 25 Sep}, with the year where it is
 * not the status date's.
 */
public final class Dates {
  /** Up to so many days from the status date, an axis leaves no doubt about the year. */
  private static final int NEAR = 300;

  private final Phrases phrases;
  private final LocalDate statusDate;

  Dates(Phrases phrases, LocalDate statusDate) {
    this.phrases = phrases;
    this.statusDate = statusDate;
  }

  /** A day as it stands in tables and lines: {@code 5 Feb}. */
  public Day day(LocalDate day) {
    return new Day(day.toString(), text(day));
  }

  /** The text of {@link #day}. */
  public String text(LocalDate day) {
    return worded("common.date.short", "common.month.short.", day, isOfOtherYear(day));
  }

  /** A day beside a time axis, which says the year of all but distant days: {@code 5 Feb}. */
  public String onAxis(LocalDate day) {
    boolean far = Math.abs(ChronoUnit.DAYS.between(statusDate, day)) > NEAR;
    return worded("common.date.short", "common.month.short.", day, far && isOfOtherYear(day));
  }

  private boolean isOfOtherYear(LocalDate day) {
    return day.getYear() != statusDate.getYear();
  }

  /** A day where the year is said in any case: {@code 5 Feb 2026}. */
  public String shortWithYear(LocalDate day) {
    return worded("common.date.short", "common.month.short.", day, true);
  }

  /** A day as it stands in a sentence: {@code 5 February}. */
  public String inFull(LocalDate day) {
    return worded("common.date.long", "common.month.long.", day, isOfOtherYear(day));
  }

  /**
   * The same after another day, whose year is not said twice: {@code by 5 February, by 9 March}.
   */
  public String inFullAfter(LocalDate said, LocalDate day) {
    boolean otherYear = day.getYear() != said.getYear();
    return worded("common.date.long", "common.month.long.", day, otherYear);
  }

  /** A day as it stands in a sentence, always with its year: {@code 5 February 2027}. */
  public String withYear(LocalDate day) {
    return worded("common.date.long", "common.month.long.", day, true);
  }

  /** A month with its year: {@code June 2026}. */
  public String month(LocalDate day) {
    String month = phrases.say("common.month.long." + day.getMonthValue());
    return phrases.say("common.date.month", month, day.getYear());
  }

  /** A day with its weekday, for what somebody has to do: {@code Fri 25 Sep}. */
  public Day weekday(LocalDate day) {
    String weekday = phrases.say("common.weekday." + day.getDayOfWeek().getValue());
    return new Day(day.toString(), phrases.say("common.date.weekday", weekday, text(day)));
  }

  private String worded(String form, String months, LocalDate day, boolean withYear) {
    String month = phrases.say(months + day.getMonthValue());
    return withYear
        ? phrases.say(form + ".year", day.getDayOfMonth(), month, day.getYear())
        : phrases.say(form, day.getDayOfMonth(), month);
  }
}
