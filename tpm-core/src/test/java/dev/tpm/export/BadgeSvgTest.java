package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.site.chart.Shape;
import dev.tpm.site.takeaway.Badge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class BadgeSvgTest {
  /** White text on it is read by WCAG 2.2 with this contrast or more. */
  private static final double READABLE = 4.5;

  @ParameterizedTest
  @EnumSource(Shape.class)
  void saysItselfInWordsAndShape(Shape shape) throws Exception {
    Element svg = svg(new Badge("status", "At risk", shape, 33, 36));
    assertThat(svg.getAttribute("height")).isEqualTo("20");
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-label")).isEqualTo("status: At risk");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("status: At risk");
    assertThat(svg.getElementsByTagName("g").getLength()).isEqualTo(3);
    for (int i = 0; i < 3; i++) {
      Element path = (Element) svg.getElementsByTagName("path").item(i);
      String fill = path == null ? "" : path.getAttribute("fill");
      if (fill.matches("#[0-9a-f]{6}")) {
        assertThat(contrastToWhite(fill)).as(fill).isGreaterThanOrEqualTo(READABLE);
      }
    }
  }

  @Test
  void anyTextIsText() throws Exception {
    String hostile = "</title><script>x()</script>\"&' \u0000\u202E\uD83D\n";
    Element svg = svg(new Badge(hostile, hostile, Shape.ON_TRACK, 10, 10));
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .contains("</title><script>x()</script>\"&'");
  }

  @Test
  void asksForNothingElsewhere() {
    String text = new String(BadgeSvg.bytes(new Badge("a", "b", Shape.DONE, 8, 8)), UTF_8);
    assertThat(text.replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http", "href", "url(h", "@import", "style");
  }

  private static Element svg(Badge badge) throws Exception {
    return AtomFeedTest.read(BadgeSvg.bytes(badge)).getDocumentElement();
  }

  private static double contrastToWhite(String colour) {
    double[] light = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      light[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    return 1.05 / (0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] + 0.05);
  }
}
