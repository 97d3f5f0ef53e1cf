package dev.tpm.site.chart;

/** The words that charts need besides those that they are given: months, and what keys say. */
@FunctionalInterface
public interface Vocabulary {
  /**
   * A sentence of the reader's language.
   *
   * @param key such as {@code chart.done}
   * @param parts what its places are filled with
   */
  String say(String key, Object... parts);
}
