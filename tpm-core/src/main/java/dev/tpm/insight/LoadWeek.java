package dev.tpm.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of a team in one week, and what it can give.
 *
 * @param monday the first day of the week
 * @param load the person-days that fall in it
 * @param capacity the person-days that the team has; absent where its people are not written
 */
public record LoadWeek(LocalDate monday, BigDecimal load, Optional<BigDecimal> capacity) {

  /** By how many person-days more is asked than there are; 0 where there are enough. */
  public BigDecimal excess() {
    return capacity.map(load::subtract).orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
  }

  public boolean isOver() {
    return excess().signum() > 0;
  }
}
