package dev.tpm.model;

import java.time.LocalDate;

/**
 * A stretch of days.
 *
 * @param first the first day, included
 * @param last the last day, included; not before the first
 */
public record DateRange(LocalDate first, LocalDate last) {

  public static DateRange of(LocalDate day) {
    return new DateRange(day, day);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  @Override
  public String toString() {
    return first.equals(last) ? first.toString() : first + ".." + last;
  }
}
