package dev.tpm.site.chart;

/**
 * Days on which nothing may change, drawn as a band behind the bars.
 *
 * @param days when
 * @param label what to call it, such as {@code freeze}
 */
public record Freeze(Span days, String label) {}
