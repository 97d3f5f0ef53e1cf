package dev.tpm.site.chart;

import static dev.tpm.site.words.EnglishWords.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 18);
  private static final Span YEAR = new Span(LocalDate.of(2026, 6, 1), LocalDate.of(2027, 4, 20));
  private static final List<String> FIVE =
      List.of("one", "two", "three", "four", "Almost certain to happen");

  @Test
  void aStripShowsWhatIsBehindAndWhatIsCritical() {
    Strip strip =
        new Strip(
            "s",
            "t",
            Optional.of(new Span(YEAR.first(), LocalDate.of(2027, 2, 5))),
            Optional.of(TODAY),
            List.of(new Span(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 2, 5))),
            Optional.of(LocalDate.of(2027, 2, 19)),
            Optional.of(LocalDate.of(2026, 12, 11)),
            List.of(new Strip.Diamond(LocalDate.of(2026, 11, 27), Look.OFF_TRACK)));
    TimeAxis axis = Strip.axis(YEAR, WORDS);
    Drawing drawing = strip.draw(axis, TODAY, List.of());
    Drawings.check(drawing);
    Mark.Box done = box(drawing, "bar-done");
    Mark.Box critical = box(drawing, "bar-crit");
    assertThat(done.x() + done.width()).isEqualTo(Pixels.round(axis.end(TODAY)));
    assertThat(critical.x()).isEqualTo(done.x() + done.width());
    assertThat(drawing.marks().stream().map(Mark::css))
        .containsSubsequence(
            "grid", "bar", "bar-done", "bar-crit", "whisk", "ms-off", "due", "now");
  }

  @Test
  void aStripWithoutDatesIsItsAxis() {
    Strip strip =
        new Strip(
            "s",
            "t",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    assertThat(
            strip.draw(Strip.axis(YEAR, WORDS), TODAY, List.of()).marks().stream().map(Mark::css))
        .containsExactly("grid", "now");
  }

  @Test
  void datesOffTheAxisStayInsideTheStrip() {
    Strip strip =
        new Strip(
            "s",
            "t",
            Optional.of(new Span(LocalDate.of(2020, 1, 1), LocalDate.of(2035, 1, 1))),
            Optional.of(LocalDate.of(2034, 1, 1)),
            List.of(),
            Optional.of(LocalDate.of(2036, 1, 1)),
            Optional.of(LocalDate.of(2019, 1, 1)),
            List.of(new Strip.Diamond(LocalDate.of(2040, 1, 1), Look.DONE)));
    Drawings.check(
        strip.draw(
            Strip.axis(YEAR, WORDS), LocalDate.of(2050, 1, 1), List.of(new Freeze(YEAR, "f"))));
    Drawings.check(Strip.head(Strip.axis(YEAR, WORDS), YEAR.first()));
    Drawings.check(Strip.head(Strip.axis(YEAR, WORDS), LocalDate.of(2027, 4, 30)));
  }

  @Test
  void theRedZoneIsTheStaircaseOfScoresFromFifteen() {
    Drawing drawing = matrix(List.of(new RiskMatrix.Entry("R-04", 3, 5))).draw();
    Drawings.check(drawing);
    assertThat(drawing.marks()).filteredOn(m -> m.css().equals("cell-3")).hasSize(6);
    Mark.Path zone =
        (Mark.Path)
            drawing.marks().stream().filter(m -> m.css().equals("zone")).findFirst().orElseThrow();
    assertThat(zone.d()).isEqualTo("M225 5H417V119H353V81H289V43H225V5Z");
  }

  @ParameterizedTest
  @CsvSource({"1, 25", "12, 8", "20, 3", "25, 1", "26, 0"})
  void theRedZoneFollowsThePolicy(int red, int cells) {
    Drawing drawing = new RiskMatrix("m", "t", "d", FIVE, FIVE, "i", red, List.of()).draw();
    Drawings.check(drawing);
    assertThat(drawing.marks()).filteredOn(m -> m.css().equals("cell-3")).hasSize(cells);
    assertThat(drawing.marks()).filteredOn(m -> m.css().equals("zone")).hasSize(cells == 0 ? 0 : 1);
  }

  @Test
  void aFewRisksAreNamedAndManyAreCounted() {
    List<RiskMatrix.Entry> risks = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      risks.add(new RiskMatrix.Entry("R-" + i, 1, i > 5 ? 1 : i));
    }
    assertThat(texts(matrix(risks).draw())).contains("R-2", "R-5").contains("4");
    risks.add(new RiskMatrix.Entry("R-9", 5, 5));
    assertThat(texts(matrix(risks).draw())).doesNotContain("R-2", "R-9").contains("1", "4");
  }

  @Test
  void aLongRiskNameIsCounted() {
    assertThat(texts(matrix(List.of(new RiskMatrix.Entry("vendor-api-is-late", 2, 2))).draw()))
        .contains("1");
  }

  @Test
  void aRiskOffTheScaleIsRefused() {
    assertThatThrownBy(() -> new RiskMatrix.Entry("R-1", 0, 6)).hasMessageContaining("R-1");
  }

  @Test
  void onlyTeamsWithHandOffsAreShownOfManyTeams() {
    List<String> teams = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      teams.add("Team " + i);
    }
    TeamMatrix.HandOffs one =
        new TeamMatrix.HandOffs("Team 3", "Team 17", 2, Optional.of(Shape.OFF_TRACK), "#x", "two");
    TeamMatrix matrix = TeamMatrix.of("c", teams, List.of(one));
    assertThat(matrix.takers()).containsExactly("Team 3", "Team 17");
    assertThat(matrix.rows().get(0).cells().get(1).handOffs()).contains(one);
    assertThat(matrix.rows().get(1).cells().get(1).same()).isTrue();
    assertThat(TeamMatrix.of("c", teams.subList(0, 14), List.of()).takers()).hasSize(14);
    assertThat(matrix.total()).isEqualTo(2);
  }

  @Test
  void whoIsNoTeamHasARowToGiveAndAColumnToGet() {
    TeamMatrix.HandOffs given =
        new TeamMatrix.HandOffs("Supplier", "Rails", 1, Optional.empty(), "#a", "one");
    TeamMatrix.HandOffs got =
        new TeamMatrix.HandOffs("Rails", "Regulator", 1, Optional.empty(), "#b", "one");
    TeamMatrix matrix = TeamMatrix.of("c", List.of("Rails"), List.of(given, got));
    assertThat(matrix.takers()).containsExactly("Rails", "Regulator");
    assertThat(matrix.rows()).extracting(TeamMatrix.Row::team).containsExactly("Rails", "Supplier");
  }

  @Test
  void aBurnUpClimbsInSteps() {
    Drawing drawing =
        burnUp(
                List.of(count("2026-06-01", 0), count("2026-07-01", 5)),
                List.of(count("2026-06-01", 20)))
            .draw(440, WORDS);
    Drawings.check(drawing);
    assertThat(texts(drawing)).contains("5 done", "20 in scope", "0", "5", "20");
    String done =
        ((Mark.Path)
                drawing.marks().stream()
                    .filter(m -> m.css().equals("l1"))
                    .findFirst()
                    .orElseThrow())
            .d();
    assertThat(done).matches("M38 224H[0-9.]+V174H[0-9.]+");
  }

  @Test
  void aBurnUpOfNothingIsAnEmptyGrid() {
    Drawing drawing = burnUp(List.of(), List.of()).draw(440, WORDS);
    Drawings.check(drawing);
    assertThat(texts(drawing)).contains("0", "1");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "4, 1", "5, 2", "61, 20", "200, 50", "2147483647, 1000000000"})
  void gridLinesStandAtRoundNumbers(int most, int step) {
    assertThat(NiceSteps.of(most, 4)).isEqualTo(step);
  }

  @Test
  void aSparklineNeedsTwoPointsAndStaysInside() {
    assertThat(Sparkline.draw(List.of(1.0)).marks()).isEmpty();
    Drawing line = Sparkline.draw(List.of(3.0, 1.0, 2.0));
    Drawings.check(line);
    assertThat(((Mark.Path) line.marks().get(0)).d()).isEqualTo("M2 3L35 17L68 10");
    assertThat(((Mark.Path) Sparkline.draw(List.of(5.0, 5.0)).marks().get(0)).d())
        .isEqualTo("M2 10L68 10");
  }

  @Test
  void aBulletBarBeginsAtZero() {
    Drawing bar = new BulletBar("b", "t", Optional.of(60.0), 90, Optional.of(40.0)).draw();
    Drawings.check(bar);
    assertThat(box(bar, "bar-done").width()).isEqualTo(130.7);
    Drawing below = new BulletBar("b", "t", Optional.of(-3.0), 2, Optional.empty()).draw();
    assertThat(box(below, "bar-done").x()).isEqualTo(2);
    Drawings.check(new BulletBar("", "", Optional.empty(), 0, Optional.empty()).draw());
  }

  @ParameterizedTest
  @CsvSource({"12.04, 12", "12.05, 12.1", "-0.04, 0", "0.1, 0.1", "1234.56, 1234.6"})
  void coordinatesAreTenths(double value, String text) {
    assertThat(Pixels.text(value)).isEqualTo(text);
  }

  @Test
  void aCutTextKeepsWholeCharacters() {
    assertThat(TextWidth.cut("😀😀😀😀😀😀", 40)).isEqualTo("😀😀…");
    assertThat(TextWidth.cut("short", 400)).isEqualTo("short");
  }

  private static RiskMatrix matrix(List<RiskMatrix.Entry> risks) {
    return new RiskMatrix("m", "t", "d", FIVE, FIVE, "impact", 15, risks);
  }

  private static BurnUp burnUp(List<BurnUp.Count> done, List<BurnUp.Count> scope) {
    return new BurnUp("b", "t", "d", YEAR, TODAY, done, scope, "planned", scope, Optional.empty());
  }

  private static BurnUp.Count count(String from, int number) {
    return new BurnUp.Count(LocalDate.parse(from), number);
  }

  private static Mark.Box box(Drawing drawing, String css) {
    return (Mark.Box)
        drawing.marks().stream().filter(m -> m.css().equals(css)).findFirst().orElseThrow();
  }

  private static List<String> texts(Drawing drawing) {
    return drawing.marks().stream()
        .filter(m -> m instanceof Mark.Text)
        .map(m -> ((Mark.Text) m).text())
        .toList();
  }
}
