package dev.tpm.site.chart;

/**
 * One entry of the row that explains a chart's shapes.
 *
 * @param swatch the shape
 * @param text what it stands for
 */
public record KeyEntry(Drawing swatch, String text) {}
