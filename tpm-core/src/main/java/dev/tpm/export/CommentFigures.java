package dev.tpm.export;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Writes dates, days and chances in the way that people read them.
 *
 * @param year dates of this year go without it
 */
record CommentFigures(int year) {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** A day, such as {@code 5 Feb} or {@code 5 Feb 2027}. */
  String day(LocalDate day) {
    String text = day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
    return day.getYear() == year ? text : text + " " + day.getYear();
  }

  /** Working days, signed: {@code +5}, {@code −2}, {@code 0}. */
  static String signed(int days) {
    return days > 0 ? "+" + days : days < 0 ? "−" + -days : "0";
  }

  /** A chance, which is never said to be nothing or certain. */
  static String chance(OptionalDouble chance) {
    if (chance.isEmpty()) {
      return "–";
    }
    double share = chance.getAsDouble();
    return share < 0.01 ? "&lt; 1%" : share > 0.99 ? "&gt; 99%" : Math.round(share * 100) + "%";
  }
}
