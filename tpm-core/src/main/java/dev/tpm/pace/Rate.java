package dev.tpm.pace;

import java.util.Comparator;
import java.util.List;

/**
 * How fast work went over some weeks.
 *
 * <p>Each is a mean over working days, given for a week without a day off, so that a week with
 * holidays does not look slow.
 *
 * @param weeks how many weeks it rests on
 * @param finished how many pieces of work were finished in them
 * @param itemsPerWeek pieces of work finished a week
 * @param daysPerWeek planned working days done a week
 * @param slow the same in the slower half of these weeks
 * @param fast the same in the faster half
 */
public record Rate(
    int weeks, int finished, double itemsPerWeek, double daysPerWeek, double slow, double fast) {

  static Rate of(List<Week> weeks, int daysPerWeek) {
    List<Week> sorted = weeks.stream().sorted(Comparator.comparingDouble(Week::rate)).toList();
    int half = weeks.size() / 2;
    int finished = weeks.stream().mapToInt(Week::finished).sum();
    int worked = weeks.stream().mapToInt(Week::workingDays).sum();
    return new Rate(
        weeks.size(),
        finished,
        (double) finished * daysPerWeek / worked,
        done(weeks) * daysPerWeek,
        done(sorted.subList(0, half)) * daysPerWeek,
        done(sorted.subList(sorted.size() - half, sorted.size())) * daysPerWeek);
  }

  /** The planned working days done on a working day of some weeks. */
  private static double done(List<Week> weeks) {
    double done = weeks.stream().mapToDouble(Week::doneDays).sum();
    return done / weeks.stream().mapToInt(Week::workingDays).sum();
  }
}
