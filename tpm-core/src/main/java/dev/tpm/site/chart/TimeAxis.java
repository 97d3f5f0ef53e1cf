package dev.tpm.site.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Days laid out from left to right; time runs this way in every language.
 *
 * <p>A day is a stretch: a bar begins at the left edge of its first day and ends at the right edge
 * of its last, and a milestone stands at the end of its day.
 *
 * @param first the first day shown
 * @param last the last day shown, inclusive
 * @param width in pixels
 * @param words the names of its months
 */
public record TimeAxis(LocalDate first, LocalDate last, int width, Vocabulary words) {

  private static final int MAX_WIDTH = 3_488;
  private static final double LABEL_GAP = 6;
  private static final int YEAR = 366;

  public TimeAxis {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "expected a last day from " + first + " on, found " + last);
    }
  }

  /**
   * An axis of whole months (weeks, quarters, as its length asks for) around all that is to be
   * shown.
   */
  public static TimeAxis around(Span days, int width, Vocabulary words) {
    Scale scale = Scale.of(days.first(), days.last());
    LocalDate from = scale == Scale.DAYS ? days.first() : scale.floor(days.first());
    LocalDate to =
        scale == Scale.DAYS ? days.last() : scale.plus(scale.floor(days.last()), 1).minusDays(1);
    return new TimeAxis(from, to, width, words);
  }

  /**
   * The same with a width at which every stretch can be told from its neighbour; never less than
   * the one given.
   */
  public static TimeAxis scrolling(Span days, int leastWidth, Vocabulary words) {
    TimeAxis axis = around(days, leastWidth, words);
    double wanted = axis.days() * axis.scale().leastPixels();
    int width = (int) Math.min(MAX_WIDTH, Math.max(leastWidth, Math.ceil(wanted)));
    return new TimeAxis(axis.first, axis.last, width, words);
  }

  /** A day as it stands on the axis, such as {@code 18 Sep}. */
  String day(LocalDate day) {
    return Scale.day(day, words);
  }

  long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  Scale scale() {
    return Scale.of(first, last);
  }

  /** The left edge of a day, kept inside the axis. */
  double start(LocalDate day) {
    double x = (double) ChronoUnit.DAYS.between(first, day) * width / days();
    return Math.max(0, Math.min(width, x));
  }

  /** The right edge of a day, kept inside the axis. */
  double end(LocalDate day) {
    return start(day.plusDays(1));
  }

  /** The middle of a day, where today's line stands; empty where the day is not on the axis. */
  Optional<Double> middle(LocalDate day) {
    boolean isShown = !day.isBefore(first) && !day.isAfter(last);
    return isShown ? Optional.of((start(day) + end(day)) / 2) : Optional.empty();
  }

  /** The lines of the axis and the labels between them, as many as there is room for. */
  List<Tick> ticks() {
    return ticks(LABEL_GAP);
  }

  /** The same with so much room between two labels. */
  List<Tick> ticks(double gap) {
    Scale scale = scale();
    List<Tick> ticks = List.of();
    for (int step : scale.steps()) {
      for (boolean withYears : saysYears()) {
        ticks = ticks(scale, step, withYears);
        if (fits(ticks, gap)) {
          return ticks;
        }
      }
    }
    return ticks;
  }

  /**
   * On an axis of a year or less the months speak for themselves where there is no room for more.
   */
  private List<Boolean> saysYears() {
    return days() <= YEAR ? List.of(true, false) : List.of(true);
  }

  private static boolean fits(List<Tick> ticks, double gap) {
    double end = Double.NEGATIVE_INFINITY;
    for (Tick tick : ticks) {
      double half = TextWidth.of(tick.label()) / 2;
      if (!tick.label().isEmpty()) {
        if (tick.labelX() - half < end + gap) {
          return false;
        }
        end = tick.labelX() + half;
      }
    }
    return true;
  }

  private List<Tick> ticks(Scale scale, int every, boolean withYears) {
    List<Tick> ticks = new ArrayList<>();
    boolean isFirst = true;
    LocalDate start = scale.floor(first);
    for (int i = 0; !start.isAfter(last); i++) {
      LocalDate next = scale.plus(start, 1);
      boolean isLabelled = scale.isLabelled(start, i, every);
      boolean turnsYear = start.getMonthValue() == 1;
      String label =
          isLabelled ? scale.label(start, withYears && (isFirst || turnsYear), every, words) : "";
      double middle = (start(start) + start(next)) / 2;
      ticks.add(new Tick(start(start), fitting(label, middle), middle));
      isFirst = isFirst && label.isEmpty();
      start = next;
    }
    return ticks;
  }

  /** The label, or nothing where it would stick out of the drawing. */
  private String fitting(String label, double middle) {
    double half = TextWidth.of(label) / 2;
    return middle - half < 0 || middle + half > width ? "" : label;
  }
}
