package dev.tpm.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the shapes of a chart stand for, those that occur in it. */
final class TimelineKey {

  private TimelineKey() {}

  static List<KeyEntry> of(TimelineChart chart) {
    List<KeyEntry> key = new ArrayList<>();
    if (any(chart, row -> row.elapsed().isPresent())) {
      key.add(Swatches.bar("bar-done", "done or elapsed"));
    }
    if (any(chart, row -> row.kind() == TimelineRow.Kind.TASK && !row.critical())) {
      key.add(Swatches.bar("bar", "to go"));
    }
    if (any(chart, TimelineRow::critical)) {
      key.add(Swatches.bar("bar-crit", "critical"));
    }
    if (any(chart, row -> row.baseline().isPresent())) {
      key.add(Swatches.line("base", "baseline"));
    }
    if (any(chart, row -> row.early().isPresent())) {
      key.add(Swatches.line("base", "with people enough"));
    }
    if (any(chart, row -> row.kind() == TimelineRow.Kind.MILESTONE)) {
      key.add(Swatches.diamond("ms", "milestone"));
    }
    if (any(chart, row -> row.due().isPresent())) {
      key.add(Swatches.diamond("ms-due", "its due date"));
    }
    if (any(chart, TimelineRow::handOff)) {
      key.add(Swatches.diamond("ms-hand", "handed over"));
    }
    addLines(chart, key);
    return key;
  }

  private static void addLines(TimelineChart chart, List<KeyEntry> key) {
    if (chart.dependencies().stream().anyMatch(Dependency::driving)) {
      key.add(Swatches.arrow("dep-drive", "sets the date"));
    }
    if (chart.dependencies().stream().anyMatch(d -> !d.driving())) {
      key.add(Swatches.arrow("dep", "has slack"));
    }
    if (any(chart, row -> row.safe().isPresent())) {
      key.add(Swatches.whisker("to P80"));
    }
    if (chart.showsFreeze()) {
      key.add(Swatches.band("change freeze"));
    }
  }

  private static boolean any(TimelineChart chart, Predicate<TimelineRow> test) {
    return chart.groups().stream().flatMap(TimelineGroup::all).anyMatch(test);
  }
}
