package dev.tpm.site.chart;

/**
 * A line of the time axis.
 *
 * @param x where it stands
 * @param label what stands in the middle of the stretch that begins here; empty where there is no
 *     room
 * @param labelX the middle of that stretch
 */
record Tick(double x, String label, double labelX) {}
