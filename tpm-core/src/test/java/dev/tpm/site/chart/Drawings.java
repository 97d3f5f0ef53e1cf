package dev.tpm.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must hold of every drawing. */
final class Drawings {

  private static final Pattern PATH = Pattern.compile("([MLHVZ])([0-9.-]*)(?: ([0-9.-]+))?");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9])?");

  private Drawings() {}

  /** Nothing sticks out, and every coordinate is written in tenths. */
  static void check(Drawing drawing) {
    for (Mark mark : drawing.marks()) {
      if (mark instanceof Mark.Box box) {
        inside(drawing, mark, box.x(), box.y());
        inside(drawing, mark, box.x() + box.width(), box.y() + box.height());
        assertThat(box.width()).isPositive();
      } else if (mark instanceof Mark.Dot dot) {
        inside(drawing, mark, dot.x(), dot.y());
      } else if (mark instanceof Mark.Text text) {
        inside(drawing, mark, text.x(), text.y());
        checkText(drawing, text);
      } else if (mark instanceof Mark.Path path) {
        checkPath(drawing, path);
      }
    }
  }

  private static void checkText(Drawing drawing, Mark.Text text) {
    double width = TextWidth.of(text.text());
    double left = text.x();
    if (text.css().contains("end")) {
      left = text.x() - width;
    } else if (text.css().contains("mid")) {
      left = text.x() - width / 2;
    }
    assertThat(left).as(text.toString()).isGreaterThanOrEqualTo(-1);
    assertThat(left + width).as(text.toString()).isLessThanOrEqualTo(drawing.width() + 1);
  }

  private static void checkPath(Drawing drawing, Mark.Path path) {
    Matcher step = PATH.matcher(path.d());
    int end = 0;
    while (step.find()) {
      assertThat(step.start()).as(path.d()).isEqualTo(end);
      end = step.end();
      for (int group = 2; group <= 3; group++) {
        String number = step.group(group);
        if (number != null && !number.isEmpty()) {
          assertThat(number).matches(NUMBER);
        }
      }
      if (step.group(3) != null) {
        inside(drawing, path, Double.parseDouble(step.group(2)), Double.parseDouble(step.group(3)));
      }
    }
    assertThat(end).as(path.d()).isEqualTo(path.d().length());
  }

  private static void inside(Drawing drawing, Mark mark, double x, double y) {
    assertThat(x).as(mark.toString()).isBetween(-1.0, drawing.width() + 1.0);
    assertThat(y).as(mark.toString()).isBetween(-1.0, drawing.height() + 1.0);
  }
}
