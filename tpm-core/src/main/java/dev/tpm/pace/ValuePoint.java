package dev.tpm.pace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a budget stood, or is planned to stand, at the end of a day.
 *
 * @param planned what was planned to be done by then
 * @param earned what was done by then; absent after the day that the costs tell
 * @param spent what was spent by then; absent where no month says
 */
public record ValuePoint(
    LocalDate day,
    Optional<BigDecimal> planned,
    Optional<BigDecimal> earned,
    Optional<BigDecimal> spent) {}
