package dev.tpm.site.chart;

import java.util.ArrayList;
import java.util.List;

/** The small drawings of a chart's key. */
public final class Swatches {

  private Swatches() {}

  /** The key of a table of {@link Strip}s, with what can occur in it. */
  public static List<KeyEntry> ofStrips(boolean hasForecast, boolean hasFreezes, Vocabulary words) {
    List<KeyEntry> key = new ArrayList<>();
    key.add(
        new KeyEntry(
            swatch(
                26,
                10,
                new Mark.Box("bar", 0.5, 0.5, 25, 9, 2),
                new Mark.Box("bar-done", 0, 0, 13, 10, 2)),
            words.say("chart.key.elapsed-to-go")));
    key.add(bar("bar-crit", words.say("chart.key.on-path")));
    if (hasForecast) {
      key.add(whisker(words.say("chart.key.p50-to-p80")));
    }
    key.add(
        new KeyEntry(
            swatch(6, 16, new Mark.Path("due", PathData.at(3, 0).down(16).open())),
            words.say("chart.key.due")));
    key.add(diamond("ms", words.say("chart.key.key-milestone")));
    if (hasFreezes) {
      key.add(band(words.say("chart.key.freeze")));
    }
    return key;
  }

  /** The key of a table of {@link RangeBar}s. */
  public static List<KeyEntry> ofRanges(boolean hasDue, Vocabulary words) {
    List<KeyEntry> key = new ArrayList<>();
    key.add(range("bar", words.say("chart.key.p10-to-p95")));
    if (hasDue) {
      key.add(range("dot-late", words.say("chart.key.late-part")));
    }
    key.add(
        new KeyEntry(swatch(10, 10, new Mark.Dot("dot", 5, 5, 4.5)), words.say("chart.key.p50")));
    key.add(
        new KeyEntry(swatch(10, 10, new Mark.Dot("ms-hand", 5, 5, 4)), words.say("chart.key.p80")));
    if (hasDue) {
      key.add(
          new KeyEntry(
              swatch(6, 20, new Mark.Path("due", PathData.at(3, 0).down(20).open())),
              words.say("chart.key.due")));
    }
    return key;
  }

  /** The key of a table of {@link BeforeAfter}s; its texts are was, now earlier, now later, due. */
  public static List<KeyEntry> ofMoves(List<String> texts) {
    Mark was = new Mark.Dot("ms-due", 6, 6, 4);
    return List.of(
        new KeyEntry(swatch(12, 12, was), texts.get(0)),
        new KeyEntry(
            swatch(
                34,
                12,
                new Mark.Path("mv-early", PathData.at(10, 6).across(24).open()),
                new Mark.Dot("ms-on", 6, 6, 5),
                new Mark.Dot("ms-due", 28, 6, 4)),
            texts.get(1)),
        new KeyEntry(
            swatch(
                34,
                12,
                new Mark.Path("mv-late", PathData.at(10, 6).across(24).open()),
                was,
                new Mark.Dot("ms-off", 28, 6, 5)),
            texts.get(2)),
        new KeyEntry(swatch(6, 16, BeforeAfter.tick(3, 0, 16)), texts.get(3)));
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
