package dev.tpm.site.chart;

/**
 * A chart with its data as a table.
 *
 * @param caption what the chart is of, for those who hear it
 * @param drawing the chart
 * @param data the same as a table
 */
public record Figure(String caption, Drawing drawing, DataTable data) {}
