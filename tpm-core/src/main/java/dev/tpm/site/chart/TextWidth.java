package dev.tpm.site.chart;

/**
 * How wide a text is at 12 px, about: enough to keep labels apart and inside the drawing.
 *
 * <p>The page uses the reader's own font, so there is no true answer at build time; the estimate is
 * that of a wide one (DejaVu Sans), since a gap is better than an overlap.
 */
public final class TextWidth {

  private static final double NARROW = 4.2;
  private static final double USUAL = 7.0;
  private static final double CAPITAL = 8.6;
  private static final double WIDE = 12.4;
  private static final int FIRST_WIDE = 0x1100;

  private TextWidth() {}

  /** The width of a text at 12 px. */
  public static double of(String text) {
    return text.codePoints().mapToDouble(TextWidth::of).sum();
  }

  private static double of(int c) {
    if ("il.,:;'|!()[]jtfr ".indexOf(c) >= 0) {
      return NARROW;
    }
    if (c >= FIRST_WIDE && !(c >= 0x2000 && c < 0x2E80)) {
      return WIDE;
    }
    return Character.isUpperCase(c) || c == 'm' || c == 'w' || c == '%' ? CAPITAL : USUAL;
  }

  /** The text cut to a width, with an ellipsis where it was cut. */
  public static String cut(String text, double width) {
    if (of(text) <= width) {
      return text;
    }
    double room = width - of("…");
    StringBuilder kept = new StringBuilder();
    double used = 0;
    for (int c : text.codePoints().toArray()) {
      used += of(c);
      if (used > room) {
        break;
      }
      kept.appendCodePoint(c);
    }
    return kept.toString().stripTrailing() + "…";
  }
}
