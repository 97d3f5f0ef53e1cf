package dev.tpm.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that the plan takes for true.
 *
 * @param validateBy when it must be known
 * @param validated the day it was found true
 * @param affects what rests on it
 */
public record Assumption(
    EntityId entityId,
    About about,
    Optional<LocalDate> validateBy,
    Optional<LocalDate> validated,
    List<EntityId> affects)
    implements Entity {}
