package dev.tpm.site.page;

import dev.tpm.quality.Measure;
import dev.tpm.quality.Measure.Result;
import dev.tpm.quality.Quality;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Can this plan be trusted? {@code quality.html}
 *
 * @param verdict how many points are not met
 * @param dcma the 14 points, each with what was counted, its threshold and the result
 * @param gao the points of the GAO, likewise
 * @param itemsTitle the heading over the items
 * @param itemsNote where to learn how to settle them
 * @param items what stands against each point, folded
 * @param reports stale reports and watermelons, where there are any
 */
public record QualityPage(
    Frame frame,
    String verdict,
    TableSection dcma,
    TableSection gao,
    String itemsTitle,
    String itemsNote,
    List<TableSection> items,
    List<TableSection> reports) {
  public QualityPage {
    items = List.copyOf(items);
    reports = List.copyOf(reports);
  }

  /** Whether a program has what the page is about: any work at all. */
  public static boolean has(Subject subject) {
    return !subject.items().isEmpty();
  }

  /** The page of a program that has work. */
  public static QualityPage of(Here here) {
    Wording words = here.wording();
    Quality quality = Quality.of(here.facts(), here.subject().program());
    String verdict = verdict(words, quality);
    String title = words.say("common.section.quality");
    return new QualityPage(
        here.frame(
            verdict,
            Prose.verbatim(words.say("quality.description", here.subject().program().name())),
            Section.QUALITY,
            here.crumbs(Section.QUALITY, title)),
        verdict,
        points(words, "dcma", quality, true),
        points(words, "gao", quality, false),
        words.say("quality.items.title"),
        words.say("quality.items.note"),
        new QualityItems(here).of(quality),
        new ReportTables(here).all());
  }

  private static String verdict(Wording words, Quality quality) {
    int met = quality.count(Result.MET);
    int open = quality.count(Result.NOT_MET);
    if (met + open == 0) {
      return words.say("quality.verdict.nothing");
    }
    return open == 0
        ? words.count("quality.verdict.met", met)
        : words.count("quality.verdict.open", open, words.amounts().number(met + open));
  }

  private static TableSection points(Wording words, String id, Quality quality, boolean dcma) {
    String title = words.say("quality." + id + ".title");
    List<Row> rows = new ArrayList<>();
    for (Measure measure : quality.measures()) {
      if (measure.point().isOfDcma() == dcma) {
        rows.add(row(words, measure));
      }
    }
    List<Column> columns =
        List.of(
            new Column(words.say("quality.head.point"), Column.Kind.NAME, false),
            new Column(words.say("quality.head.counted"), Column.Kind.NUMBER, false),
            new Column(words.say("quality.head.wanted"), Column.Kind.NUMBER, false),
            new Column(words.say("quality.head.result"), Column.Kind.SHORT, false));
    return TableSection.shown(
        id, title, words.say("quality." + id + ".note"), new Table(title, columns, rows));
  }

  private static Row row(Wording words, Measure measure) {
    String word = measure.point().word();
    String name = words.say("quality.point." + word);
    boolean linked = measure.result() == Result.NOT_MET && !measure.items().isEmpty();
    Cell point = linked ? Cell.of(new Link(name, "#" + QualityItems.anchor(word))) : Cell.of(name);
    return new Row(
        "point-" + word,
        List.of(
            point.under(Words.of(words.say("quality.says." + word))),
            counted(words, measure),
            Cell.of(wanted(words, measure)),
            Cell.of(state(words, measure.result()))));
  }

  private static Cell counted(Wording words, Measure measure) {
    if (measure.value().isEmpty()) {
      return Cell.of("–");
    }
    String of =
        words.say(
            "quality.counted",
            words.amounts().number(measure.count()),
            words.amounts().number(measure.of()));
    double value = measure.value().getAsDouble();
    return switch (measure.point().limit()) {
      case INDEX -> Cell.of(words.amounts().decimal(value, 2)).under(Words.of(of));
      case NONE -> Cell.of(of);
      case AT_MOST, AT_LEAST -> Cell.of(percent(words, value)).under(Words.of(of));
    };
  }

  /** With a tenth, or what is just over a threshold would look as if it met it. */
  private static String percent(Wording words, double share) {
    double tenths = Math.round(share * 1000) / 10.0;
    int digits = tenths == Math.rint(tenths) ? 0 : 1;
    return words.say("common.percent", words.amounts().decimal(tenths, digits));
  }

  private static String wanted(Wording words, Measure measure) {
    double threshold = measure.point().threshold();
    return switch (measure.point().limit()) {
      case NONE -> words.say("quality.wanted.none");
      case AT_MOST -> words.say("quality.wanted.at-most", words.amounts().percent(threshold));
      case AT_LEAST -> words.say("quality.wanted.at-least", words.amounts().percent(threshold));
      case INDEX -> words.say("quality.wanted.index", words.amounts().decimal(threshold, 2));
    };
  }

  private static State state(Wording words, Result result) {
    return switch (result) {
      case MET -> new State(Shape.ON_TRACK, words.say("quality.result.met"));
      case NOT_MET -> new State(Shape.AT_RISK, words.say("quality.result.not-met"));
      case NOTHING -> new State(Shape.NOT_STARTED, words.say("quality.result.nothing"));
    };
  }
}
