package dev.tpm.site.chart;

import java.time.LocalDate;

/**
 * Days in a row.
 *
 * @param first the first of them
 * @param last the last of them, inclusive; never before the first
 */
public record Span(LocalDate first, LocalDate last) {
  public Span {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "expected a last day from " + first + " on, found " + last);
    }
  }

  /** A single day. */
  public static Span on(LocalDate day) {
    return new Span(day, day);
  }
}
