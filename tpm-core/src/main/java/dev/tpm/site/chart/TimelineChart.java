package dev.tpm.site.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays out a timeline.
 *
 * <p>Rows are 28 pixels high and bars 11, as the names beside them are; the axis is at least as
 * wide as the page leaves room for, and wider where its stretches would be too narrow to read.
 *
 * @param id the prefix of its ids on the page
 * @param title the finding
 * @param description what the drawing shows, in words
 * @param days the days that the axis shows
 * @param today the status date
 * @param freezes the days on which nothing may change
 * @param groups the rows; one group without a head is a timeline that does not fold
 * @param dependencies the arrows; one to or from an unknown row, or one without dates, is not drawn
 */
public record TimelineChart(
    String id,
    String title,
    String description,
    Span days,
    LocalDate today,
    List<Freeze> freezes,
    List<TimelineGroup> groups,
    List<Dependency> dependencies) {

  static final int LEAST_WIDTH = 872;
  private static final int HEAD = 46;
  private static final int MOST_ROWS_WITH_ALL_ARROWS = 60;
  private static final double LABEL_GAP = 8;

  public TimelineChart {
    freezes = List.copyOf(freezes);
    groups = List.copyOf(groups);
    dependencies = List.copyOf(dependencies);
  }

  /** Lays out axis, blocks and key. */
  public Timeline draw(Vocabulary words) {
    TimeAxis axis = TimeAxis.scrolling(days, LEAST_WIDTH, words);
    List<Timeline.Block> blocks = new ArrayList<>();
    Map<String, List<Dependency>> arrows = new HashMap<>();
    for (Dependency dependency : dependencies) {
      arrows.computeIfAbsent(dependency.to(), to -> new ArrayList<>()).add(dependency);
    }
    for (TimelineGroup group : groups) {
      String blockId = groups.size() == 1 ? id : id + "-" + (blocks.size() + 1);
      blocks.add(block(axis, group, blockId, arrows));
    }
    return new Timeline(title, head(axis), blocks, TimelineKey.of(this, words));
  }

  boolean showsFreeze() {
    return !groups.isEmpty()
        && freezes.stream()
            .anyMatch(
                freeze ->
                    !freeze.days().last().isBefore(days.first())
                        && !freeze.days().first().isAfter(days.last()));
  }

  private Drawing head(TimeAxis axis) {
    List<Mark> marks = new ArrayList<>(AxisMarks.names(axis, 33));
    marks.addAll(AxisMarks.todayLabel(axis, today, 14));
    double[] taken =
        axis.middle(today).map(x -> labelled(x, axis.day(today))).orElse(new double[] {1, 0});
    for (Freeze freeze : freezes) {
      double middle = (axis.start(freeze.days().first()) + axis.end(freeze.days().last())) / 2;
      double[] wanted = labelled(middle, freeze.label());
      boolean isFree = wanted[0] > taken[1] || wanted[1] < taken[0];
      if (isFree && wanted[0] >= 0 && wanted[1] <= axis.width()) {
        marks.add(new Mark.Text("mid", middle, 14, freeze.label()));
        taken = new double[] {Math.min(taken[0], wanted[0]), Math.max(taken[1], wanted[1])};
      }
    }
    marks.add(new Mark.Path("axis", PathData.at(0, HEAD - 0.5).across(axis.width()).open()));
    marks.addAll(AxisMarks.today(axis, today, 18, HEAD));
    return new Drawing("", axis.width(), HEAD, "", "", marks);
  }

  private static double[] labelled(double middle, String label) {
    double half = TextWidth.of(label) / 2;
    return new double[] {middle - half - LABEL_GAP, middle + half + LABEL_GAP};
  }

  private Timeline.Block block(
      TimeAxis axis, TimelineGroup group, String blockId, Map<String, List<Dependency>> arrows) {
    String blockTitle = group.head().map(TimelineRow::name).orElse(title);
    Drawing bars =
        drawing(
            axis,
            blockId,
            blockTitle,
            group.head().isPresent() ? "" : description,
            group.rows(),
            arrows);
    Optional<Timeline.Fold> fold =
        group
            .head()
            .map(
                row ->
                    new Timeline.Fold(
                        name(row), drawing(axis, "", "", "", List.of(row), Map.of())));
    List<Timeline.Block> inner = new ArrayList<>();
    for (TimelineGroup part : group.inner()) {
      inner.add(block(axis, part, blockId + "-" + (inner.size() + 1), arrows));
    }
    return new Timeline.Block(
        fold, group.open(), group.rows().stream().map(TimelineChart::name).toList(), bars, inner);
  }

  private Drawing drawing(
      TimeAxis axis,
      String drawingId,
      String drawingTitle,
      String words,
      List<TimelineRow> rows,
      Map<String, List<Dependency>> arrows) {
    int height = rows.size() * RowMarks.PITCH;
    Map<String, RowMarks> drawn = new HashMap<>();
    List<Mark> bars = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      RowMarks row = new RowMarks(axis, rows.get(i), i);
      drawn.put(rows.get(i).id(), row);
      bars.addAll(row.draw());
    }
    List<Mark> marks = new ArrayList<>(AxisMarks.freezes(axis, freezes, 0, height));
    marks.add(AxisMarks.grid(axis, 0, height));
    marks.addAll(AxisMarks.today(axis, today, 0, height));
    boolean drawsAll = rows.size() <= MOST_ROWS_WITH_ALL_ARROWS;
    for (TimelineRow row : rows) {
      for (Dependency arrow : arrows.getOrDefault(row.id(), List.of())) {
        if (drawsAll || arrow.driving()) {
          marks.addAll(arrow(drawn, arrow));
        }
      }
    }
    marks.addAll(bars);
    return new Drawing(drawingId, axis.width(), height, drawingTitle, words, marks);
  }

  private List<Mark> arrow(Map<String, RowMarks> drawn, Dependency arrow) {
    RowMarks to = drawn.get(arrow.to());
    if (to == null || !to.isDrawn()) {
      return List.of();
    }
    RowMarks from = drawn.get(arrow.from());
    if (from == null) {
      return arrow.driving() ? ArrowMarks.stub(to, arrow) : List.of();
    }
    return from.isDrawn() ? ArrowMarks.between(from, to, arrow) : List.of();
  }

  private static Timeline.Name name(TimelineRow row) {
    StringBuilder css = new StringBuilder();
    if (row.depth() > 0) {
      css.append("in-").append(Math.min(3, row.depth()));
    }
    if (row.kind() == TimelineRow.Kind.GROUP) {
      css.append(" g");
    } else if (row.critical()) {
      css.append(" c");
    }
    return new Timeline.Name(
        row.name(), row.href(), row.note(), css.toString().strip(), row.traits());
  }
}
