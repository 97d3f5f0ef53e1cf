package dev.tpm.site.chart;

import java.util.ArrayList;
import java.util.List;

/** The small drawings of a chart's key. */
public final class Swatches {

  private Swatches() {}

  /** The key of a table of {@link Strip}s, with what can occur in it. */
  public static List<KeyEntry> ofStrips(boolean hasForecast, boolean hasFreezes) {
    List<KeyEntry> key = new ArrayList<>();
    key.add(
        new KeyEntry(
            swatch(
                26,
                10,
                new Mark.Box("bar", 0.5, 0.5, 25, 9, 2),
                new Mark.Box("bar-done", 0, 0, 13, 10, 2)),
            "elapsed, to go"));
    key.add(bar("bar-crit", "on the critical path"));
    if (hasForecast) {
      key.add(whisker("P50 to P80"));
    }
    key.add(
        new KeyEntry(
            swatch(6, 16, new Mark.Path("due", PathData.at(3, 0).down(16).open())), "due"));
    key.add(diamond("ms", "key milestone"));
    if (hasFreezes) {
      key.add(band("change freeze"));
    }
    return key;
  }

  /** The key of a table of {@link RangeBar}s. */
  public static List<KeyEntry> ofRanges(boolean hasDue) {
    List<KeyEntry> key = new ArrayList<>();
    key.add(range("bar", "P10 to P95"));
    if (hasDue) {
      key.add(range("dot-late", "the part that is late"));
    }
    key.add(new KeyEntry(swatch(10, 10, new Mark.Dot("dot", 5, 5, 4.5)), "P50"));
    key.add(new KeyEntry(swatch(10, 10, new Mark.Dot("ms-hand", 5, 5, 4)), "P80"));
    if (hasDue) {
      key.add(
          new KeyEntry(
              swatch(6, 20, new Mark.Path("due", PathData.at(3, 0).down(20).open())), "due"));
    }
    return key;
  }

  private static KeyEntry range(String css, String text) {
    return new KeyEntry(swatch(28, 10, new Mark.Box(css, 1, 1, 26, 8, 2)), text);
  }

  static KeyEntry bar(String css, String text) {
    return new KeyEntry(swatch(26, 11, new Mark.Box(css, 0.5, 0.5, 25, 10, 2)), text);
  }

  static KeyEntry line(String css, String text) {
    return new KeyEntry(swatch(26, 4, new Mark.Box(css, 0, 1, 26, 2.5, 0)), text);
  }

  static KeyEntry diamond(String css, String text) {
    return new KeyEntry(swatch(14, 14, new Mark.Path(css, PathData.diamond(7, 7, 5.5))), text);
  }

  static KeyEntry arrow(String css, String text) {
    String head = PathData.at(25, 5).line(19, 2).line(19, 8).closed();
    return new KeyEntry(
        swatch(
            26,
            10,
            new Mark.Path(css, PathData.at(0, 5).across(20).open()),
            new Mark.Path(css + "-head", head)),
        text);
  }

  static KeyEntry whisker(String text) {
    return new KeyEntry(swatch(26, 10, Strip.whisker("whisk", 0, 24, 5)), text);
  }

  static KeyEntry band(String text) {
    return new KeyEntry(swatch(16, 12, new Mark.Box("freeze", 0, 0, 16, 12, 0)), text);
  }

  private static Drawing swatch(int width, int height, Mark... marks) {
    return new Drawing("", width, height, "", "", List.of(marks));
  }
}
