package dev.tpm.site.page;

import dev.tpm.model.Program;
import dev.tpm.schedule.FinishDates;
import dev.tpm.schedule.Outlook;
import dev.tpm.site.chart.ChanceCurve;
import dev.tpm.site.chart.DataTable;
import dev.tpm.site.chart.DotPlot;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.edition.Here;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Draws when a program finishes: as a hundred outcomes, and as a curve of chances. */
record FinishPlot(Here here, Outlook outlook) {
  private static final int OUTCOMES = 100;

  /** The drawing of a program that has a forecast. */
  static Optional<FinishPlot> of(Here here) {
    return new Odds(here).of(here.subject().id()).map(outlook -> new FinishPlot(here, outlook));
  }

  /** A hundred outcomes, each as likely as the others. */
  private List<LocalDate> outcomes() {
    return IntStream.range(0, OUTCOMES)
        .mapToObj(i -> outlook.finish().quantile((i + 0.5) / OUTCOMES))
        .toList();
  }

  private Optional<LocalDate> due() {
    Program program = here.subject().program();
    return program.due();
  }

  private int inTime(LocalDate due) {
    return (int) outcomes().stream().filter(day -> !day.isAfter(due)).count();
  }

  private DotPlot plot(String id) {
    Wording wording = here.wording();
    List<DotPlot.Named> marks =
        List.of(
            named("P50", outlook.p50()), named("P80", outlook.p80()), named("P95", outlook.p95()));
    return new DotPlot(
        id,
        title(),
        description(),
        outcomes(),
        due()
            .map(
                due ->
                    new DotPlot.Promise(
                        due,
                        wording.say("forecast.due", wording.dates().onAxis(due)),
                        wording.count("forecast.in-time", inTime(due), OUTCOMES),
                        wording.count("forecast.late", OUTCOMES - inTime(due)))),
        marks);
  }

  private DotPlot.Named named(String name, LocalDate day) {
    return new DotPlot.Named(day, name, here.wording().dates().onAxis(day));
  }

  /** The finding in a sentence. */
  private String title() {
    Wording wording = here.wording();
    return due()
        .map(
            due ->
                wording.say(
                    "forecast.dots.title.due", inTime(due), OUTCOMES, wording.dates().text(due)))
        .orElseGet(() -> wording.say("forecast.dots.title", wording.dates().text(outlook.p50())));
  }

  /** The figures in two sentences. */
  private String description() {
    Wording wording = here.wording();
    List<LocalDate> outcomes = outcomes();
    return wording.say(
        "forecast.dots.words",
        wording.dates().text(outcomes.get(0)),
        wording.dates().text(outcomes.get(OUTCOMES - 1)),
        wording.dates().text(outlook.p50()),
        wording.dates().text(outlook.p80()),
        wording.dates().text(outlook.p95()));
  }

  /**
   * The hundred outcomes as dots.
   *
   * @param growth how much larger its text is set on narrow screens
   */
  Figure dots(String id, int width, int stack, double growth) {
    return new Figure(
        here.wording().say("forecast.dots"),
        plot(id).draw(width, stack, growth, here.wording()::say),
        data());
  }

  /** What a dot stands for, and how they are stacked. */
  String dotsNote() {
    return here.wording().say("forecast.dots.note." + plot("").unit(), OUTCOMES);
  }

  /** The chance to have finished by each day. */
  Figure curve(int width, double growth) {
    Wording wording = here.wording();
    FinishDates finish = outlook.finish();
    SortedMap<LocalDate, Double> chances = new TreeMap<>();
    finish.counts().keySet().forEach(day -> chances.put(day, finish.chanceBy(day)));
    ChanceCurve curve =
        new ChanceCurve(
            "curve",
            title(),
            description(),
            chances,
            due()
                .map(
                    due ->
                        new ChanceCurve.Point(
                            due,
                            finish.chanceBy(due),
                            wording.say(
                                "forecast.due.chance",
                                wording.dates().onAxis(due),
                                wording.amounts().chance(finish.chanceBy(due))))),
            List.of(
                point(0.5, "P50", outlook.p50()),
                point(0.8, "P80", outlook.p80()),
                point(0.95, "P95", outlook.p95())));
    return new Figure(
        wording.say("forecast.curve"), curve.draw(width, growth, here.wording()::say), data());
  }

  private ChanceCurve.Point point(double chance, String name, LocalDate day) {
    String label = here.wording().say("forecast.point", name, here.wording().dates().onAxis(day));
    return new ChanceCurve.Point(day, chance, label);
  }

  /** The chance at every date that the charts name, by date. */
  private DataTable data() {
    Wording wording = here.wording();
    List<Map.Entry<LocalDate, String>> dates = new ArrayList<>();
    for (int percent : new int[] {5, 25, 50, 80, 95}) {
      dates.add(
          Map.entry(
              outlook.finish().quantile(percent / 100.0),
              percent < 50 ? "" : wording.say("forecast.data.quantile", percent)));
    }
    due().ifPresent(due -> dates.add(Map.entry(due, wording.say("forecast.data.due"))));
    dates.sort(Map.Entry.comparingByKey(Comparator.naturalOrder()));
    return new DataTable(
        List.of(wording.say("forecast.data.day"), wording.say("forecast.data.chance")),
        dates.stream().map(this::row).toList());
  }

  private List<String> row(Map.Entry<LocalDate, String> entry) {
    Wording wording = here.wording();
    String day = wording.dates().text(entry.getKey());
    String name =
        entry.getValue().isEmpty()
            ? day
            : wording.say("forecast.data.named", day, entry.getValue());
    double chance = outlook.finish().chanceBy(entry.getKey());
    return List.of(name, wording.amounts().chance(chance));
  }
}
