package dev.tpm.site.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When something finishes, as equally likely outcomes, each a dot, stacked by day, week or month.
 * What is in time is filled, what is late is hollow.
 *
 * @param id the prefix of its ids on the page
 * @param title the finding
 * @param description the figures in words
 * @param outcomes the dates, ascending, each as likely as any other
 * @param due the promise, with what is said of it
 * @param marks the dates to be named under the axis, ascending
 */
public record DotPlot(
    String id,
    String title,
    String description,
    List<LocalDate> outcomes,
    Optional<Promise> due,
    List<Named> marks) {
  static final double INSET = 14;
  private static final double WIDEST = 27.4;
  private static final int NEAR = 14;

  public DotPlot {
    outcomes = List.copyOf(outcomes);
    marks = List.copyOf(marks);
    if (outcomes.isEmpty()) {
      throw new IllegalArgumentException("expected outcomes");
    }
  }

  /**
   * What was promised.
   *
   * @param label the promise in words
   * @param inTime how many outcomes are in time
   * @param late how many are late
   */
  public record Promise(LocalDate day, String label, String inTime, String late) {}

  /**
   * A date under the axis.
   *
   * @param name what it is, such as {@code P50}
   * @param text the date in words
   */
  public record Named(LocalDate day, String name, String text) {}

  /** How the dots are stacked, as a word: {@code day}, {@code week}, {@code month} and so on. */
  public String unit() {
    return Bins.unit(days()).name().toLowerCase(Locale.ROOT);
  }

  /**
   * Lays out the chart.
   *
   * @param width in pixels
   * @param stack how high the highest stack may be, in pixels
   * @param growth how much larger its text is set where the drawing shrinks
   */
  public Drawing draw(int width, int stack, double growth, Vocabulary words) {
    Span days = days();
    LocalDate end =
        due.map(Promise::day).orElseGet(() -> Bins.naturalEnd(Bins.unit(days), outcomes.get(0)));
    Bins bins = Bins.of(days, end, (int) Math.ceil((width - 2 * INSET) / WIDEST));
    return new DotMarks(this, bins, width, stack, growth, words).draw();
  }

  /** The outcomes, and the promise where it is not far off. */
  private Span days() {
    LocalDate first = outcomes.get(0);
    LocalDate last = outcomes.get(outcomes.size() - 1);
    long reach = Math.max(NEAR, ChronoUnit.DAYS.between(first, last));
    Optional<LocalDate> near =
        due.map(Promise::day)
            .filter(day -> ChronoUnit.DAYS.between(day, first) <= reach)
            .filter(day -> ChronoUnit.DAYS.between(last, day) <= reach);
    return new Span(
        near.filter(first::isAfter).orElse(first), near.filter(last::isBefore).orElse(last));
  }
}
