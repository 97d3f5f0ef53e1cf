package dev.tpm.export;

import dev.tpm.site.chart.Shape;
import dev.tpm.site.takeaway.Badge;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/**
 * Writes a badge: a label, the state's shape and a word, 20 pixels high, for a README.
 *
 * <p>It stands alone in a page that nobody here knows, so it brings its own colours; shape and word
 * say the same in grey, the title says it to who does not see. Each text is told its width, so that
 * it fills its place in any font.
 */
public final class BadgeSvg {
  private static final double PAD = 7;
  private static final double SIGN = 17;

  private BadgeSvg() {}

  /** The bytes of the file. */
  public static byte[] bytes(Badge badge) {
    double label = badge.labelWidth();
    double value = badge.valueWidth();
    double left = label + 2 * PAD;
    double right = value + SIGN + 2 * PAD - 3;
    String title = escaped(badge.label() + ": " + badge.value());
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
            + px(left + right)
            + "\" height=\"20\" role=\"img\" aria-label=\""
            + title
            + "\">\n<title>"
            + title
            + "</title>\n<clipPath id=\"r\"><path d=\""
            + rounded(left + right)
            + "\"/></clipPath>\n<g clip-path=\"url(#r)\"><path fill=\"#3b4450\" d=\"M0 0h"
            + px(left)
            + "v20H0z\"/><path fill=\""
            + fill(badge.shape())
            + "\" d=\"M"
            + px(left)
            + " 0h"
            + px(right)
            + "v20h-"
            + px(right)
            + "z\"/></g>\n<g fill=\"#fff\" font-family=\"Verdana,DejaVu Sans,sans-serif\""
            + " font-size=\"11\">\n"
            + text(PAD, label, badge.label())
            + sign(badge.shape(), left + PAD)
            + text(left + PAD + SIGN - 3, value, badge.value())
            + "</g>\n</svg>\n";
    return svg.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(double x, double width, String text) {
    return "<text x=\""
        + px(x)
        + "\" y=\"14\" textLength=\""
        + px(width)
        + "\" lengthAdjust=\"spacingAndGlyphs\">"
        + escaped(text)
        + "</text>\n";
  }

  private static String rounded(double width) {
    String inner = px(width - 6);
    return "M3 0h"
        + inner
        + "a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-"
        + inner
        + "a3 3 0 0 1-3-3V3a3 3 0"
        + " 0 1 3-3z";
  }

  /** White on it has a contrast of at least 4.5; in grey the shapes tell them apart. */
  private static String fill(Shape shape) {
    return switch (shape) {
      case ON_TRACK, DONE -> "#0a7368";
      case AT_RISK -> "#8f5600";
      case OFF_TRACK -> "#a8103a";
      case NOT_STARTED, PAUSED, CANCELLED -> "#5f6b78";
    };
  }

  private static String sign(Shape shape, double x) {
    String drawn =
        switch (shape) {
          case ON_TRACK -> "<circle cx=\"8\" cy=\"8\" r=\"7\"/>";
          case AT_RISK -> "<path d=\"M8 .8 15.8 15H.2Z\"/>";
          case OFF_TRACK -> "<path d=\"M1.5 1.5h13v13h-13z\"/>";
          case DONE ->
              "<path d=\"m2 8.6 4 4L14.2 3.6\" fill=\"none\" stroke=\"#fff\""
                  + " stroke-width=\"2.4\"/>";
          case NOT_STARTED ->
              "<circle cx=\"8\" cy=\"8\" r=\"5.75\" fill=\"none\" stroke=\"#fff\""
                  + " stroke-width=\"2\"/>";
          case PAUSED -> "<path d=\"M3 2h3.4v12H3zM9.6 2H13v12H9.6z\"/>";
          case CANCELLED -> "<path d=\"M2 6.8h12v2.4H2z\"/>";
        };
    return "<g transform=\"translate(" + px(x) + " 5) scale(.625)\">" + drawn + "</g>\n";
  }

  private static String px(double width) {
    return BigDecimal.valueOf(width)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String escaped(String text) {
    return PlainLine.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
