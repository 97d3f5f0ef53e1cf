package dev.tpm.site.chart;

import static dev.tpm.site.words.EnglishWords.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.render.Templates;
import dev.tpm.site.part.Labels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineChartTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 18);
  private static final Span DAYS = new Span(LocalDate.of(2026, 6, 1), LocalDate.of(2027, 2, 22));

  @Test
  void nothingAtAllIsAnEmptyTimeline() {
    Timeline timeline = chart(List.of(), List.of()).draw(WORDS);
    assertThat(timeline.blocks()).isEmpty();
    assertThat(timeline.key()).isEmpty();
    Drawings.check(timeline.head());
  }

  @Test
  void theDrivingArrowOfAFinishStartLeavesTheEndAndEntersFromAbove() {
    List<TimelineRow> rows =
        List.of(task("a", "2026-06-01", "2026-06-30"), task("b", "2026-07-20", "2026-07-31"));
    Drawing bars = only(rows, List.of(arrow("a", "b", Dependency.Type.FINISH_START)));
    double end = TimeAxis.scrolling(DAYS, 872, WORDS).end(LocalDate.of(2026, 6, 30));
    assertThat(path(bars, "dep-drive"))
        .startsWith("M" + Pixels.text(end) + " 13.5H")
        .endsWith("V32");
    assertThat(path(bars, "dep-drive-head")).contains(" 36L");
  }

  @Test
  void anArrowFromBelowEntersFromBelow() {
    List<TimelineRow> rows =
        List.of(task("a", "2026-07-01", "2026-07-30"), task("b", "2026-06-20", "2026-06-25"));
    Drawing bars = only(rows, List.of(arrow("b", "a", Dependency.Type.FINISH_START)));
    assertThat(path(bars, "dep-drive")).endsWith("V23");
  }

  @Test
  void arrowsToUnknownOrDatelessRowsAreLeftOut() {
    List<TimelineRow> rows =
        List.of(
            task("a", "2026-07-01", "2026-07-30"), TimelineRow.of("b", TimelineRow.Kind.TASK, "b"));
    Drawing bars =
        only(
            rows,
            List.of(
                arrow("a", "b", Dependency.Type.FINISH_START),
                arrow("b", "a", Dependency.Type.FINISH_START),
                arrow("a", "x", Dependency.Type.FINISH_START)));
    assertThat(bars.marks()).noneMatch(m -> m.css().startsWith("dep"));
  }

  @Test
  void aPredecessorInAnotherGroupIsAStub() {
    TimelineChart chart =
        new TimelineChart(
            "t",
            "t",
            "",
            DAYS,
            TODAY,
            List.of(),
            List.of(
                new TimelineGroup(
                    Optional.of(task("p", "2026-06-01", "2026-08-01")),
                    true,
                    List.of(task("a", "2026-06-01", "2026-06-30"))),
                new TimelineGroup(
                    Optional.of(task("q", "2026-06-01", "2026-08-01")),
                    false,
                    List.of(task("b", "2026-07-20", "2026-07-31")))),
            List.of(arrow("a", "b", Dependency.Type.FINISH_START)));
    Timeline timeline = chart.draw(WORDS);
    assertThat(timeline.blocks().get(0).bars().marks()).noneMatch(m -> m.css().startsWith("dep"));
    assertThat(path(timeline.blocks().get(1).bars(), "dep-drive")).matches("M[0-9.]+ -1V4");
    assertThat(timeline.blocks().get(1).open()).isFalse();
    assertThat(timeline.blocks().stream().map(b -> b.bars().id())).containsExactly("t-1", "t-2");
  }

  @Test
  void groupsFoldInsideGroups() {
    TimelineRow head =
        task("g", "2026-06-01", "2026-08-01")
            .withMilestones(List.of(new Strip.Diamond(LocalDate.of(2026, 8, 1), Look.OFF_TRACK)));
    TimelineGroup group =
        new TimelineGroup(
            Optional.of(head), false, List.of(task("a", "2026-06-01", "2026-06-30")), List.of());
    TimelineGroup project =
        new TimelineGroup(
            Optional.of(task("p", "2026-06-01", "2026-08-01")), true, List.of(), List.of(group));
    TimelineChart chart =
        new TimelineChart(
            "t", "t", "", DAYS, TODAY, List.of(), List.of(project, project), List.of());
    Timeline timeline = chart.draw(WORDS);
    Timeline.Block inner = timeline.blocks().get(1).inner().get(0);
    assertThat(inner.bars().id()).isEqualTo("t-2-1");
    String html =
        new String(
            Templates.overriddenBy(Path.of("src/test/resources/demo"))
                .render("timeline.ftlh", new Page(timeline, LABELS)),
            StandardCharsets.UTF_8);
    assertThat(html.split("<details")).hasSize(5);
    assertThat(html).contains("<details class=\"fold\" open>", "<details class=\"fold\">");
  }

  @Test
  void aGroupsMilestonesAreDrawnOnItsLine() {
    TimelineRow group =
        TimelineRow.of("g", TimelineRow.Kind.GROUP, "g")
            .withDays(Optional.of(DAYS), Optional.empty(), Optional.empty())
            .withMilestones(List.of(new Strip.Diamond(LocalDate.of(2026, 8, 1), Look.OFF_TRACK)));
    Drawing bars = only(List.of(group), List.of());
    assertThat(path(bars, "ms-off"))
        .startsWith(
            "M" + Pixels.text(TimeAxis.scrolling(DAYS, 872, WORDS).end(LocalDate.of(2026, 8, 1))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whateverThePlanHoldsNothingSticksOut(long seed) {
    Random random = new Random(seed);
    List<TimelineRow> rows = new ArrayList<>();
    List<Dependency> arrows = new ArrayList<>();
    for (int i = 0; i < 55; i++) {
      rows.add(anyRow(random, i));
      arrows.add(
          new Dependency(
              "r" + random.nextInt(60),
              "r" + random.nextInt(60),
              any(random, Dependency.Type.values()),
              random.nextBoolean()));
    }
    Timeline timeline = chart(rows, arrows).draw(WORDS);
    Drawings.check(timeline.head());
    timeline.blocks().forEach(block -> Drawings.check(block.bars()));
  }

  @Test
  void twoThousandRowsAreQuickAndSmall() throws IOException {
    Random random = new Random(7);
    List<TimelineGroup> groups = new ArrayList<>();
    List<Dependency> arrows = new ArrayList<>();
    for (int g = 0; g < 40; g++) {
      List<TimelineRow> rows = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        rows.add(anyRow(random, g * 50 + i));
        arrows.add(
            arrow("r" + random.nextInt(2000), "r" + (g * 50 + i), Dependency.Type.FINISH_START));
      }
      groups.add(new TimelineGroup(Optional.of(anyRow(random, 10_000 + g)), g < 3, rows));
    }
    long start = System.nanoTime();
    Timeline timeline =
        new TimelineChart("t", "t", "", DAYS, TODAY, List.of(), groups, arrows).draw(WORDS);
    byte[] html =
        Templates.overriddenBy(Path.of("src/test/resources/demo"))
            .render("timeline.ftlh", new Page(timeline, LABELS));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    assertThat(compressed(html)).isLessThan(250 * 1024);
    assertThat(timeline.sheets()).isEqualTo(1);
  }

  private static int compressed(byte[] html) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(html);
    }
    return out.size();
  }

  /** Public, because templates see public records only. */
  public record Page(Timeline timeline, Labels labels) {}

  private static final Labels LABELS =
      new Labels("skip", "program", "here", "on", "key", "data", "sideways");

  private static <T> T any(Random random, T[] all) {
    return List.of(all).get(random.nextInt(all.length));
  }

  private static TimelineRow anyRow(Random random, int i) {
    LocalDate from = DAYS.first().minusDays(60).plusDays(random.nextInt(400));
    LocalDate to = from.plusDays(random.nextInt(80));
    TimelineRow.Kind kind = any(random, TimelineRow.Kind.values());
    String label = random.nextInt(3) == 0 ? "27 Nov 2026, +30 d, from Data and Reconciliation" : "";
    return TimelineRow.of("r" + i, kind, "Row ".repeat(random.nextInt(30)))
        .withName("#", "9 Oct", random.nextInt(6))
        .withDays(
            random.nextInt(9) == 0 ? Optional.empty() : Optional.of(new Span(from, to)),
            random.nextBoolean()
                ? Optional.of(from.plusDays(random.nextInt(90)))
                : Optional.empty(),
            random.nextBoolean() ? Optional.of(new Span(from.minusDays(9), to)) : Optional.empty())
        .withPromise(
            random.nextBoolean()
                ? Optional.of(to.plusDays(random.nextInt(60) - 30))
                : Optional.empty(),
            random.nextBoolean() ? Optional.of(to.plusDays(random.nextInt(60))) : Optional.empty(),
            any(random, Look.values()),
            label)
        .withFlags(random.nextBoolean(), random.nextBoolean());
  }

  private static TimelineRow task(String id, String from, String to) {
    return TimelineRow.of(id, TimelineRow.Kind.TASK, id)
        .withDays(
            Optional.of(new Span(LocalDate.parse(from), LocalDate.parse(to))),
            Optional.empty(),
            Optional.empty());
  }

  private static Dependency arrow(String from, String to, Dependency.Type type) {
    return new Dependency(from, to, type, true);
  }

  private static Drawing only(List<TimelineRow> rows, List<Dependency> arrows) {
    return chart(rows, arrows).draw(WORDS).blocks().get(0).bars();
  }

  private static String path(Drawing drawing, String css) {
    return drawing.marks().stream()
        .filter(m -> m.css().equals(css))
        .map(m -> ((Mark.Path) m).d())
        .findFirst()
        .orElseThrow();
  }

  private static TimelineChart chart(List<TimelineRow> rows, List<Dependency> arrows) {
    return new TimelineChart(
        "t",
        "t",
        "",
        DAYS,
        TODAY,
        List.of(
            new Freeze(new Span(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 4)), "freeze")),
        rows.isEmpty() ? List.of() : List.of(new TimelineGroup(Optional.empty(), true, rows)),
        arrows);
  }
}
