package dev.tpm.model;

/**
 * A length of time as written; how many days a week has is the calendar's to say.
 *
 * @param amount how many units, 0 or more; negative only in a lag
 * @param unit the unit
 */
public record Duration(int amount, Unit unit) {

  /** Working days and weeks, and elapsed (calendar) ones. */
  public enum Unit {
    DAYS("d"),
    WEEKS("w"),
    ELAPSED_DAYS("ed"),
    ELAPSED_WEEKS("ew");

    private final String suffix;

    Unit(String suffix) {
      this.suffix = suffix;
    }

    /** How it is written after the number. */
    public String suffix() {
      return suffix;
    }
  }

  /** Whole working days. */
  public static Duration ofDays(int days) {
    return new Duration(days, Unit.DAYS);
  }

  public boolean elapsed() {
    return unit == Unit.ELAPSED_DAYS || unit == Unit.ELAPSED_WEEKS;
  }

  /**
   * The number of days: working days, or calendar days where it is elapsed.
   *
   * @param daysPerWeek how many working days the calendar's week has
   */
  public int days(int daysPerWeek) {
    return switch (unit) {
      case DAYS, ELAPSED_DAYS -> amount;
      case WEEKS -> amount * daysPerWeek;
      case ELAPSED_WEEKS -> amount * 7;
    };
  }

  @Override
  public String toString() {
    return amount + unit.suffix();
  }
}
