package dev.tpm.site.register;

import dev.tpm.site.chart.Figure;

/**
 * Where the open risks sit.
 *
 * @param title the heading over it
 * @param note what stands beside the heading; may be empty
 * @param figure the matrix with its data
 */
public record Matrix(String title, String note, Figure figure) {}
