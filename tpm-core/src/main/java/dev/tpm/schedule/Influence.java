package dev.tpm.schedule;

import dev.tpm.model.EntityId;

/**
 * How much a program's finish hangs on one uncertain thing.
 *
 * @param of an item, for its duration; or a risk, for whether and how much it delays
 * @param correlation Spearman's rank correlation with the program's finish, -1 to 1
 */
public record Influence(EntityId of, double correlation) {}
