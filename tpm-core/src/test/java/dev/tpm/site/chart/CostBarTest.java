package dev.tpm.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CostBarTest {

  @Test
  void whatIsOverThePlanBeginsAtItsTick() {
    Drawing drawing = draw(bar(50.0, 120.0, 100.0)).get(0);
    assertThat(drawing.marks().stream().map(Mark::css))
        .containsExactly("bar", "bar-done", "ms-off", "due");
    Mark.Box toGo = box(drawing, "bar");
    Mark.Box over = box(drawing, "ms-off");
    assertThat(over.x()).isEqualTo(toGo.x() + toGo.width());
    assertThat(over.x() + over.width()).isEqualTo(drawing.width() - 2);
  }

  @Test
  void whatIsSpentBeyondThePlanWithoutForecastIsOverToo() {
    assertThat(draw(bar(130.0, null, 100.0)).get(0).marks().stream().map(Mark::css))
        .containsExactly("bar", "bar-done", "ms-off", "due");
  }

  @Test
  void barsOfATableShareOneScale() {
    List<Drawing> drawings = draw(bar(100.0, null, null), bar(50.0, null, null));
    double whole = box(drawings.get(0), "bar-done").width();
    assertThat(box(drawings.get(1), "bar-done").x()).isEqualTo(2);
    assertThat(box(drawings.get(1), "bar-done").width()).isBetween(whole / 2 - 1, whole / 2 + 1);
  }

  @Test
  void nothingAndCreditsStayInside() {
    draw(bar(null, null, null), bar(-5.0, -3.0, -9.0), bar(0.0, 0.0, 0.0))
        .forEach(drawing -> assertThat(drawing.marks()).noneMatch(Mark.Box.class::isInstance));
  }

  private static CostBar bar(
      @Nullable Double spent, @Nullable Double forecast, @Nullable Double planned) {
    return new CostBar(
        Optional.ofNullable(spent), Optional.ofNullable(forecast), Optional.ofNullable(planned));
  }

  private static List<Drawing> draw(CostBar... bars) {
    List<Drawing> drawings = CostBar.draw(List.of(bars));
    drawings.forEach(Drawings::check);
    return drawings;
  }

  private static Mark.Box box(Drawing drawing, String css) {
    return drawing.marks().stream()
        .filter(mark -> mark.css().equals(css))
        .map(Mark.Box.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
