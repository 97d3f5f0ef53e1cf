package dev.tpm.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the shapes of a chart stand for, those that occur in it. */
final class TimelineKey {

  private TimelineKey() {}

  static List<KeyEntry> of(TimelineChart chart, Vocabulary words) {
    List<KeyEntry> key = new ArrayList<>();
    if (any(chart, row -> row.elapsed().isPresent())) {
      key.add(Swatches.bar("bar-done", words.say("chart.key.elapsed")));
    }
    if (any(chart, row -> row.kind() == TimelineRow.Kind.TASK && !row.critical())) {
      key.add(Swatches.bar("bar", words.say("chart.key.to-go")));
    }
    if (any(chart, TimelineRow::critical)) {
      key.add(Swatches.bar("bar-crit", words.say("chart.key.critical")));
    }
    if (any(chart, row -> row.baseline().isPresent())) {
      key.add(Swatches.line("base", words.say("chart.key.baseline")));
    }
    if (any(chart, row -> row.early().isPresent())) {
      key.add(Swatches.line("base", words.say("chart.key.people")));
    }
    if (any(chart, row -> row.kind() == TimelineRow.Kind.MILESTONE)) {
      key.add(Swatches.diamond("ms", words.say("chart.key.milestone")));
    }
    if (any(chart, row -> row.due().isPresent())) {
      key.add(Swatches.diamond("ms-due", words.say("chart.key.due-date")));
    }
    if (any(chart, TimelineRow::handOff)) {
      key.add(Swatches.diamond("ms-hand", words.say("chart.key.handed-over")));
    }
    addLines(chart, key, words);
    return key;
  }

  private static void addLines(TimelineChart chart, List<KeyEntry> key, Vocabulary words) {
    if (chart.dependencies().stream().anyMatch(Dependency::driving)) {
      key.add(Swatches.arrow("dep-drive", words.say("chart.key.sets")));
    }
    if (chart.dependencies().stream().anyMatch(d -> !d.driving())) {
      key.add(Swatches.arrow("dep", words.say("chart.key.slack")));
    }
    if (any(chart, row -> row.safe().isPresent())) {
      key.add(Swatches.whisker(words.say("chart.key.to-p80")));
    }
    if (chart.showsFreeze()) {
      key.add(Swatches.band(words.say("chart.key.freeze")));
    }
  }

  private static boolean any(TimelineChart chart, Predicate<TimelineRow> test) {
    return chart.groups().stream().flatMap(TimelineGroup::all).anyMatch(test);
  }
}
