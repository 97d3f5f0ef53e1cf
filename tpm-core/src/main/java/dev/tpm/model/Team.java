package dev.tpm.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * People who work together.
 *
 * @param lead a person, by id
 * @param members person → share of their time, 0 to 1 (more is a mistake of the author's to make);
 *     in the order written
 * @param capacity from which day → how many people, fractions too; the first from the beginning of
 *     time; empty where the members count
 * @param calendar what differs from the program's
 */
public record Team(
    EntityId entityId,
    About about,
    Optional<String> lead,
    Map<String, BigDecimal> members,
    Map<LocalDate, BigDecimal> capacity,
    CalendarSpec calendar)
    implements Entity {}
