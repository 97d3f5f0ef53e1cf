package dev.tpm.site.graph;

import dev.tpm.site.chart.Drawing;
import dev.tpm.site.part.Table;

/**
 * A graph with the same as a table.
 *
 * @param id its anchor on the page
 * @param title whose graph it is
 * @param note what it holds, in a line
 * @param drawing the graph
 * @param table who waits for whom, row by row
 */
public record GraphPart(String id, String title, String note, Drawing drawing, Table table) {}
