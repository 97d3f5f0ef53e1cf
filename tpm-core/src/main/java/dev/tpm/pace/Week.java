package dev.tpm.pace;

import java.time.LocalDate;

/**
 * What was done in a calendar week.
 *
 * @param first its Monday
 * @param workingDays how many working days it has
 * @param finished how many pieces of work were finished in it
 * @param doneDays the planned working days that were done in it, of finished and unfinished work
 * @param over whether no working day of it is left after the status date
 */
public record Week(LocalDate first, int workingDays, int finished, double doneDays, boolean over) {

  /** What was done on a working day of it, in planned working days. */
  double rate() {
    return doneDays / workingDays;
  }

  /** Whether it can be compared with others: it is over, and there were days to work on. */
  boolean counts() {
    return over && workingDays > 0;
  }
}
