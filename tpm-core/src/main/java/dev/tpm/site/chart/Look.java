package dev.tpm.site.chart;

/** How a milestone is drawn. */
public enum Look {
  PLANNED("ms", "t-ink2"),
  DONE("ms-done", "t-ink2"),
  AT_RISK("ms-risk", "t-risk t-b"),
  OFF_TRACK("ms-off", "t-off t-b");

  private final String fill;
  private final String words;

  Look(String fill, String words) {
    this.fill = fill;
    this.words = words;
  }

  /** The class of the diamond. */
  String fill() {
    return fill;
  }

  /** Whether the label beside it is set in bold. */
  boolean isBold() {
    return words.endsWith("t-b");
  }

  /** The classes of the label beside it. */
  String words() {
    return words;
  }
}
