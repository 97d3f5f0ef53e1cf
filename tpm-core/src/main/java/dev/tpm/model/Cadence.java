package dev.tpm.model;

import java.time.LocalDate;
import java.util.Locale;

/** How often something is told. */
public enum Cadence {
  WEEKLY,
  FORTNIGHTLY,
  MONTHLY,
  QUARTERLY;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The day by which the next one is wanted, after one on the given day. */
  public LocalDate after(LocalDate day) {
    return switch (this) {
      case WEEKLY -> day.plusWeeks(1);
      case FORTNIGHTLY -> day.plusWeeks(2);
      case MONTHLY -> day.plusMonths(1);
      case QUARTERLY -> day.plusMonths(3);
    };
  }
}
