package dev.tpm.schedule;

import dev.tpm.model.EntityId;

/**
 * How much a program's finish hangs on one uncertain thing.
 *
 * @param of an item, for what is its own in how long it takes; a risk, for whether and how much it
 *     delays; the program, for the luck that all of it share
 * @param correlation Spearman's rank correlation with the program's finish, -1 to 1
 */
public record Influence(EntityId of, double correlation) {}
