package dev.tpm.schedule;

import dev.tpm.model.ItemId;
import java.time.LocalDate;

/**
 * When a project or a program happens.
 *
 * @param start the earliest start in it
 * @param finish its finish, inclusive: of its {@code done-when}, else the latest of what counts
 * @param last the item whose finish that is
 */
public record Extent(LocalDate start, LocalDate finish, ItemId last) {}
