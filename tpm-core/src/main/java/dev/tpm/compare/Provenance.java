package dev.tpm.compare;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a review comes from.
 *
 * @param base what the change is held against, as people call it
 * @param head what has the change
 * @param statusDates the days that both are true of; one but in a portfolio
 * @param version what made the review, such as {@code tpm 0.1.0}
 */
public record Provenance(String base, String head, List<LocalDate> statusDates, String version) {
  public Provenance {
    statusDates = List.copyOf(statusDates);
  }
}
