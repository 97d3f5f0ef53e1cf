package dev.tpm.insight;

import dev.tpm.model.Entity;
import dev.tpm.model.Item;
import java.util.List;
import java.util.Optional;

/**
 * Where an item is.
 *
 * @param progress what is done of it, all its leaves together for a group; dropped leaves count
 *     nothing
 * @param blockers the open issues, questions and decisions that block it or a group around it
 * @param variance its forecast against its {@code due} (or {@code fixed}); absent without one
 */
public record ItemFacts(
    Item item,
    Status status,
    Progress progress,
    List<Entity> blockers,
    Optional<Variance> variance) {}
