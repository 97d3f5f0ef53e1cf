package dev.tpm.site.takeaway;

import dev.tpm.site.chart.Shape;

/**
 * A label and what is to be said of it, on one small picture.
 *
 * @param labelWidth how wide the label is, in pixels
 * @param valueWidth how wide the value is, in pixels
 */
public record Badge(
    String label, String value, Shape shape, double labelWidth, double valueWidth) {}
