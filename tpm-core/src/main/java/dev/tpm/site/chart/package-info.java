/**
 * The layout of charts: small records of dates, labels and flags in, drawings with ready
 * coordinates out.
 *
 * <p>A chart is a pure function. It knows no program, no clock and no HTML: the caller words the
 * labels and gives the dates, the templates turn a {@link dev.tpm.site.chart.Drawing} into SVG.
 * Looks are classes of the stylesheet, never attributes; coordinates are rounded to a tenth of a
 * pixel. This room imports the JDK alone.
 */
@NullMarked
package dev.tpm.site.chart;

import org.jspecify.annotations.NullMarked;
