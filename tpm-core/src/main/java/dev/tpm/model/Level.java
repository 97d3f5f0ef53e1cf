package dev.tpm.model;

import java.util.Locale;

/** Low, medium, high: a stakeholder's interest or influence. */
public enum Level {
  LOW,
  MEDIUM,
  HIGH;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
