package dev.tpm.site.chart;

import java.util.List;

/**
 * A chart that is laid out: everything but its colours.
 *
 * @param id the prefix of its ids on the page; empty where it is decoration beside a number that
 *     says the same
 * @param width its width in pixels as drawn, a whole number
 * @param height its height in pixels as drawn, a whole number
 * @param title the finding, which is its name for those who cannot see it
 * @param description the figures in a sentence or two; may be empty where the title says all
 * @param marks what is drawn, in this order
 */
public record Drawing(
    String id, int width, int height, String title, String description, List<Mark> marks) {
  public Drawing {
    marks = List.copyOf(marks);
  }
}
