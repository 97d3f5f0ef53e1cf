package dev.tpm.site.review;

import dev.tpm.site.chart.Drawing;
import dev.tpm.site.part.Cell;

/**
 * A date that moves.
 *
 * @param name what it is the date of, with the reason under it
 * @param line where it was and where it is, drawn
 * @param dates the same in words, with what is promised under it
 * @param change by how many working days it moves, with its slack under it
 * @param chance the chance that it meets its due, before and after
 */
public record MoveRow(Cell name, Drawing line, Cell dates, Cell change, Cell chance) {}
