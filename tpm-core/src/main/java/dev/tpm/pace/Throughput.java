package dev.tpm.pace;

import dev.tpm.schedule.Calendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was done week by week.
 *
 * @param weeks the calendar weeks from the first work on, at most the last 104, to the status
 *     date's, which may not be over
 * @param daysPerWeek how many working days a week of the calendar has
 */
public record Throughput(List<Week> weeks, int daysPerWeek) {
  /** How many weeks a rate looks back on. */
  public static final int WINDOW = 8;

  /** With fewer weeks than this a rate is not said. */
  public static final int FEWEST_WEEKS = 4;

  /** With fewer pieces of work finished in these weeks a rate is not said. */
  public static final int FEWEST_FINISHED = 3;

  private static final int MOST_WEEKS = 104;

  public Throughput {
    weeks = List.copyOf(weeks);
  }

  static Throughput of(List<Piece> pieces, Calendar calendar, LocalDate statusDate) {
    Optional<LocalDate> first =
        pieces.stream().flatMap(piece -> piece.begun().stream()).min(Comparator.naturalOrder());
    if (first.isEmpty() || first.get().isAfter(statusDate)) {
      return new Throughput(List.of(), calendar.daysPerWeek());
    }
    LocalDate last = monday(statusDate);
    LocalDate earliest = last.minusWeeks(MOST_WEEKS - 1);
    LocalDate start = monday(first.get());
    LocalDate from = start.isBefore(earliest) ? earliest : start;
    int size = (int) ChronoUnit.WEEKS.between(from, last) + 1;
    int[] finished = new int[size];
    double[] done = new double[size];
    for (Piece piece : pieces) {
      add(piece, from, finished, done);
    }
    List<Week> weeks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      LocalDate monday = from.plusWeeks(i);
      LocalDate sunday = monday.plusDays(6);
      boolean over = calendar.workingDays(statusDate, sunday) <= 0;
      int days = calendar.workingDays(monday.minusDays(1), sunday);
      weeks.add(new Week(monday, days, finished[i], done[i], over));
    }
    return new Throughput(weeks, calendar.daysPerWeek());
  }

  private static void add(Piece piece, LocalDate from, int[] finished, double[] done) {
    LocalDate begun = piece.begun().orElse(piece.statusDate());
    LocalDate until = piece.finished().orElse(piece.statusDate());
    int first = Math.max(0, index(from, begun));
    int last = Math.min(done.length - 1, index(from, until));
    double before = piece.doneBy(from.plusWeeks(first).minusDays(1));
    for (int i = first; i <= last; i++) {
      double by = piece.doneBy(from.plusWeeks(i + 1L).minusDays(1));
      done[i] += by - before;
      before = by;
    }
    if (piece.finished().isPresent() && last == index(from, until) && last >= 0) {
      finished[last]++;
    }
  }

  private static int index(LocalDate from, LocalDate day) {
    return (int) ChronoUnit.WEEKS.between(from, monday(day));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The last eight weeks that are over and had working days, or as many as there are. */
  public List<Week> recent() {
    return counting(0);
  }

  /** Up to eight weeks that count, so many before the last. */
  private List<Week> counting(int before) {
    List<Week> counting = weeks.stream().filter(Week::counts).toList();
    int end = Math.max(0, counting.size() - before);
    return counting.subList(Math.max(0, end - WINDOW), end);
  }

  /**
   * How fast the work went in the {@link #recent} weeks; absent with fewer than four of them, and
   * with fewer than three pieces of work finished in them.
   */
  public Optional<Rate> rate() {
    return rate(recent());
  }

  /** The same of the eight weeks before those. */
  public Optional<Rate> rateBefore() {
    return rate(counting(WINDOW));
  }

  private Optional<Rate> rate(List<Week> recent) {
    int finished = recent.stream().mapToInt(Week::finished).sum();
    return recent.size() < FEWEST_WEEKS || finished < FEWEST_FINISHED
        ? Optional.empty()
        : Optional.of(Rate.of(recent, daysPerWeek));
  }
}
