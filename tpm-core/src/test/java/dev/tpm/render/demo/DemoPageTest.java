package dev.tpm.render.demo;

import static dev.tpm.site.words.EnglishWords.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.render.Assets;
import dev.tpm.render.Templates;
import dev.tpm.render.markdown.Links;
import dev.tpm.render.markdown.Markdown;
import dev.tpm.render.markdown.Place;
import dev.tpm.render.markdown.SafeHtml;
import dev.tpm.site.chart.Drawing;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.chart.Sparkline;
import dev.tpm.site.chart.Swatches;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Colophon;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Day;
import dev.tpm.site.part.Delta;
import dev.tpm.site.part.Fact;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Labels;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.NavLink;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.TakeAwayLinks;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Renders everything that pages are made of, into {@code target/demo}, and checks what can be
 * checked.
 */
class DemoPageTest {

  private static final Path OUT = Path.of("target/demo");

  @Test
  void allPartsMakeOneSoundPage() throws IOException {
    byte[] html =
        Templates.overriddenBy(Path.of("src/test/resources/demo")).render("demo.ftlh", page());
    write("demo.html", html);
    write("assets/site.css", Assets.stylesheet());
    for (Shape shape : Shape.values()) {
      String name = shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
      write("assets/" + name + ".svg", Assets.icon(name));
    }
    check(Jsoup.parse(new String(html, StandardCharsets.UTF_8)));
  }

  private static void check(Document page) {
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("[style], script:not([src]), [onclick]")).isEmpty();
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (String attribute : List.of("aria-labelledby", "aria-describedby")) {
      assertThat(ids).containsAll(page.select("[" + attribute + "]").eachAttr(attribute));
    }
    for (Element use : page.select("use")) {
      assertThat(ids).contains(use.attr("href").substring(1));
    }
    for (Element drawing : page.select("svg")) {
      assertThat(drawing.hasAttr("aria-hidden") || drawing.attr("role").equals("img")).isTrue();
    }
    String css = new String(Assets.stylesheet(), StandardCharsets.UTF_8);
    page.select("svg *").stream()
        .flatMap(mark -> Stream.of(mark.className().split(" ")))
        .filter(name -> !name.isEmpty())
        .distinct()
        .forEach(name -> assertThat(css).contains("." + name));
  }

  private static void write(String name, byte[] content) throws IOException {
    Path file = OUT.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static DemoPage page() throws IOException {
    return new DemoPage(
        frame(),
        new State(Shape.OFF_TRACK, "Off track"),
        "Off track: bank transfers land on 5 February, 38 days late",
        prose("The scheme gave our October slot away *two weeks* late.", "say"),
        List.of(new Link("Tomasz Zieliński", "#main"), Words.of(", Rails")),
        List.of(fact("Due", "11 Dec 2026", ""), fact("Forecast", "5 Feb 2027", "P50, 19 Feb P80")),
        facts(),
        new Link("Full timeline", "#time-1"),
        Strip.head(),
        List.of(
            project(
                "Bank transfers", Shape.OFF_TRACK, "Off track", "2027-02-05", "2026-12-11", true),
            project(DemoCharts.LONG, Shape.AT_RISK, "At risk", "2026-12-23", "2026-12-18", false),
            project("Card gateway", Shape.ON_TRACK, "On track", "2026-11-25", "2026-11-27", false)),
        Swatches.ofStrips(true, true, WORDS),
        List.of(DemoTimelines.project(), DemoTimelines.years(), DemoTimelines.days()),
        table(),
        DemoCharts.burnUp(),
        DemoCharts.risks(),
        DemoCharts.teams(),
        DemoCharts.bullets(),
        prose(texts(), "text"));
  }

  private static String texts() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String name : List.of("blocks", "table", "tasks", "alerts", "footnotes", "html")) {
      text.append(Files.readString(Path.of("src/test/resources/markdown", name + ".md")))
          .append('\n');
    }
    return text.toString();
  }

  private static List<Fact> facts() {
    Optional<Drawing> spark =
        Optional.of(Sparkline.draw(List.of(1.0, 1.0, 2.0, 2.5, 2.0, 4.0, 4.0, 7.0)));
    Delta later = new Delta("+7 d", Tone.LATE);
    return List.of(
        new Fact(
            "Likely finish",
            "12 Mar",
            "10 d before due",
            List.of(Words.of("5 d later than last week")),
            spark),
        new Fact(
            "Safe finish",
            "2 Apr",
            "5 d after due",
            List.of(later, Words.of(" since last week")),
            spark),
        new Fact(
            "Milestones done", "28", "of 61", List.of(Words.of("31 were planned by now")), spark),
        fact("Budget forecast", "€4.62 M", "of €4.80 M"));
  }

  private static Fact fact(String label, String value, String unit) {
    return new Fact(label, value, unit, List.of(), Optional.empty());
  }

  private static DemoPage.Project project(
      String name, Shape shape, String word, String to, String due, boolean critical) {
    return new DemoPage.Project(
        new State(shape, word),
        Cell.of(new Link(name, "#projects")).under(Words.of("Rails, Tomasz Zieliński")),
        DemoCharts.strip("strip-" + to, "2026-06-01", to, due, critical),
        Cell.of("Scheme certified")
            .under(new Day("2026-11-27", "27 Nov"), Words.of(", "), new Delta("+30 d", Tone.LATE)),
        Cell.of(new Day(to, "5 Feb")).under(new Delta("+38 d", Tone.LATE)));
  }

  private static Table table() {
    List<Column> columns =
        List.of(
            new Column("Health", Column.Kind.SHORT, false),
                new Column("Milestone", Column.Kind.NAME, false),
            new Column("Due", Column.Kind.SHORT, true),
                new Column("Forecast", Column.Kind.SHORT, false),
            new Column("vs due", Column.Kind.NUMBER, false),
                new Column("What sets the date", Column.Kind.TEXT, true));
    Row late =
        row(
            "m1",
            Shape.OFF_TRACK,
            "Off track",
            "All transfers on the new rails",
            new Delta("+38 d", Tone.LATE));
    Row early =
        row("m2", Shape.ON_TRACK, "On track", DemoCharts.LONG, new Delta("−5 d", Tone.PLAIN));
    Row done = row("m3", Shape.DONE, "Done", "Test bank connected", new Delta("0 d", Tone.PLAIN));
    return new Table("Milestones", columns, List.of(late, early, done));
  }

  private static Row row(String id, Shape shape, String word, String name, Delta delta) {
    return new Row(
        id,
        List.of(
            Cell.of(new State(shape, word)),
            Cell.of(new Link(name, "#" + id)),
            Cell.of(new Day("2026-12-11", "11 Dec")),
            Cell.of(new Day("2027-02-05", "5 Feb")),
            Cell.of(delta),
            Cell.of("Ramp to 100%, after the change freeze")));
  }

  private static SafeHtml prose(String text, String scope) {
    return new Markdown(Optional.empty()).render(text, new Place(Links.none(), scope, 3));
  }

  private static Frame frame() {
    return new Frame(
        "en",
        false,
        "Off track: bank transfers land on 5 February",
        Prose.verbatim("Why, and what is done."),
        "Harbour",
        "",
        "#1",
        new Link("Search", "#8"),
        Shape.OFF_TRACK,
        navigation(),
        List.of(
            new Link("Harbour", "#"), new Link("Projects", "#"), Link.nowhere("Bank transfers")),
        new TakeAwayLinks(
            "To take away",
            List.of(new Link("Table (CSV)", "#")),
            Optional.empty(),
            Optional.empty()),
        new Colophon(
            List.of(Words.of("Status date 18 Sep 2026. Made by tpm 1.0.")),
            Optional.of("2026-09-25"),
            List.of(new Link("Calendar", "#"), new Link("CSV", "#"))),
        new Labels(
            "Skip to the content",
            "Program",
            "You are here",
            "On this page",
            "Key",
            "Data",
            "scrolls sideways"),
        Optional.empty(),
        "");
  }

  private static List<NavLink> navigation() {
    return List.of(
        new NavLink("Overview", "#1", false),
        new NavLink("Projects", "#2", true),
        new NavLink("Timeline", "#3", false),
        new NavLink("Dependencies", "#4", false),
        new NavLink("Risks", "#5", false),
        new NavLink("Decisions", "#6", false),
        new NavLink("Changes", "#7", false));
  }

  /** Keeps the page's list of parts readable. */
  private static final class Strip {
    static Drawing head() {
      return dev.tpm.site.chart.Strip.head(DemoCharts.stripAxis(), DemoCharts.TODAY);
    }
  }
}
