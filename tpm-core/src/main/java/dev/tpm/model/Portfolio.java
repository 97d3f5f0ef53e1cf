package dev.tpm.model;

import java.util.List;
import java.util.Optional;

/** Several programs with one owner of their whole. */
public record Portfolio(
    EntityId entityId,
    About about,
    Optional<String> goal,
    List<Objective> objectives,
    List<Person> people,
    Optional<Budget> budget,
    List<Update> updates,
    List<Ask> asks)
    implements Entity {}
