package dev.tpm.schedule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That days off put an item's start later than its driver asked.
 *
 * @param freeze whether a freeze did, else a holiday
 * @param name what it is called, where that is written
 * @param asked the day on which it could have started
 */
public record Push(boolean freeze, Optional<String> name, LocalDate asked) {}
