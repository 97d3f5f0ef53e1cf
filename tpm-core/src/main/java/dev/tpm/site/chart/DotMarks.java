package dev.tpm.site.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Draws a {@link DotPlot}: its stacks, the line of the promise, the names under the axis. */
final class DotMarks {
  private static final double HEAD = 62;
  private static final double FOOT = 46;
  private static final double GAP = 8;
  private static final double LEAST_STACK = 96;
  private static final double MOST_PITCH = 13.4;
  private static final int MOST_COLUMNS = 12;
  private static final double FILLED = 0.38;
  private static final double HOLLOW = 0.32;
  private static final double BOLD = 1.12;

  private final DotPlot plot;
  private final Bins bins;
  private final int width;
  private final int[] counts;
  private final double step;
  private final int highest;
  private final int columns;
  private final double growth;
  private final Vocabulary words;
  private final double pitch;
  private final double axis;
  private final List<Mark> marks = new ArrayList<>();

  DotMarks(DotPlot plot, Bins bins, int width, int stack, double growth, Vocabulary words) {
    this.plot = plot;
    this.bins = bins;
    this.width = width;
    this.growth = growth;
    this.words = words;
    this.pitch = (width - 2 * DotPlot.INSET) / bins.count();
    this.counts = new int[bins.count()];
    plot.outcomes().forEach(day -> counts[bins.index(day)]++);
    this.highest = Arrays.stream(counts).max().orElse(1);
    int best = 1;
    for (int k = 2; k <= MOST_COLUMNS; k++) {
      best = step(k, stack) > step(best, stack) ? k : best;
    }
    this.columns = best;
    this.step = step(best, stack);
    this.axis = HEAD + Math.max(LEAST_STACK, rows(best) * step) + 8;
  }

  /** How far apart dots are, where a stack stands in so many columns. */
  private double step(int wide, int stack) {
    return Math.min(MOST_PITCH, Math.min(pitch / wide, stack / rows(wide)));
  }

  private double rows(int wide) {
    return Math.ceil((double) highest / wide);
  }

  Drawing draw() {
    addDots();
    marks.add(
        new Mark.Path(
            "axis", PathData.at(DotPlot.INSET, axis).across(width - DotPlot.INSET).open()));
    plot.due().ifPresent(this::addDue);
    addNames();
    int height = (int) Math.ceil(axis + FOOT);
    return new Drawing(plot.id(), width, height, plot.title(), plot.description(), marks);
  }

  private void addDots() {
    int last = plot.due().map(promise -> bins.index(promise.day())).orElse(Integer.MAX_VALUE);
    for (int i = 0; i < counts.length; i++) {
      addStack(i, counts[i], i > last);
    }
  }

  private void addStack(int bin, int count, boolean late) {
    int wide = Math.min(columns, Math.max(1, count));
    for (int i = 0; i < count; i++) {
      double x = middle(bin) + (i % wide - (wide - 1) / 2.0) * step;
      int row = i / wide;
      double y = axis - 4 - (row + 0.5) * step;
      marks.add(
          new Mark.Dot(
              late ? "dot-late" : "dot", x, y, Pixels.round(step * (late ? HOLLOW : FILLED))));
    }
  }

  private double middle(int bin) {
    return DotPlot.INSET + (bin + 0.5) * pitch;
  }

  /** The line stands at the end of the due date; at an edge, dashed, where that is far off. */
  private void addDue(DotPlot.Promise promise) {
    int bin = bins.index(promise.day());
    boolean far = bin < 0 || bin >= bins.count();
    double x =
        DotPlot.INSET + Math.max(0, Math.min(bins.count(), far && bin < 0 ? 0 : bin + 1)) * pitch;
    marks.add(new Mark.Path(far ? "due-dash" : "due", PathData.at(x, 4).down(axis + 4).open()));
    double widest =
        Math.max(
            BOLD * wide(promise.label()), Math.max(wide(promise.inTime()), wide(promise.late())));
    boolean right = x + GAP + widest <= width || x < width / 2.0;
    double at = right ? x + GAP : x - GAP;
    String end = right ? "" : " end";
    marks.add(new Mark.Text("t-ink t-b" + end, at, 14, promise.label()));
    marks.add(new Mark.Text("t-ink2" + end, at, 31, promise.inTime()));
    marks.add(new Mark.Text("t-off" + end, at, 48, promise.late()));
  }

  /** The names stand under their dates, moved apart where they would overlap. */
  private void addNames() {
    List<DotPlot.Named> names = plot.marks();
    List<Double> places = new ArrayList<>();
    for (DotPlot.Named name : names) {
      places.add(middle(Math.max(0, Math.min(bins.count() - 1, bins.index(name.day())))));
    }
    List<Double> labels = new ArrayList<>(places);
    double end = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < names.size(); i++) {
      double half = half(names.get(i));
      labels.set(i, Math.max(end + GAP + half, Math.max(half, labels.get(i))));
      end = labels.get(i) + half;
    }
    double start = width;
    for (int i = names.size() - 1; i >= 0; i--) {
      double half = half(names.get(i));
      labels.set(i, Math.min(start - half, labels.get(i)));
      start = labels.get(i) - half - GAP;
    }
    for (int i = 0; i < names.size(); i++) {
      double x = labels.get(i);
      marks.add(
          new Mark.Path(
              "axis", PathData.at(places.get(i), axis).down(axis + 4).line(x, axis + 10).open()));
      marks.add(new Mark.Text("mid t-ink2", x, axis + 23, names.get(i).text()));
      marks.add(new Mark.Text("mid t-ink t-b", x, axis + 39, names.get(i).name()));
    }
    addEnds(
        places.isEmpty() ? List.of() : List.of(Collections.min(labels), Collections.max(labels)));
  }

  /** The first and the last date, where the names leave room. */
  private void addEnds(List<Double> taken) {
    int first = bins.index(plot.outcomes().get(0));
    int last = bins.index(plot.outcomes().get(plot.outcomes().size() - 1));
    for (int bin : first == last ? List.of(first) : List.of(first, last)) {
      String text = text(bin);
      double half = wide(text) / 2;
      double x = Math.max(half, Math.min(width - half, middle(bin)));
      double room = 2 * half + 3 * GAP;
      boolean free =
          taken.isEmpty() || x < taken.get(0) - room || x > taken.get(taken.size() - 1) + room;
      if (free) {
        marks.add(new Mark.Text("mid", x, axis + 23, text));
      }
    }
  }

  private String text(int bin) {
    var day = bins.end(bin);
    return bins.unit().compareTo(Bins.Unit.WEEK) <= 0
        ? Scale.day(day, words)
        : Scale.MONTHS.label(day, true, 1, words);
  }

  private double half(DotPlot.Named name) {
    return Math.max(wide(name.text()), BOLD * wide(name.name())) / 2;
  }

  private double wide(String text) {
    return TextWidth.of(text) * growth;
  }
}
