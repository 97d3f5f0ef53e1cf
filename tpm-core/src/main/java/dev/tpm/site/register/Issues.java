package dev.tpm.site.register;

import dev.tpm.model.EntityId;
import dev.tpm.model.Issue;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Gains;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is blocked, how long, who must act? */
public final class Issues {
  private static final Comparator<Issue> WORST =
      Comparator.<Issue>comparingInt(issue -> -issue.severity().map(Enum::ordinal).orElse(-1))
          .thenComparing(issue -> issue.raised().orElse(LocalDate.MAX));

  private static final Comparator<Issue> LATEST =
      Comparator.<Issue, LocalDate>comparing(issue -> issue.resolved().orElse(LocalDate.MIN))
          .reversed();

  private final Here here;
  private final Rows rows;
  private final List<Issue> open;

  private Issues(Here here) {
    this.here = here;
    this.rows = Rows.on(here);
    this.open =
        here.subject().register().issues().stream().filter(Issue::isOpen).sorted(WORST).toList();
  }

  /** The page of all issues. */
  public static RegisterPage page(Here here) {
    return new Issues(here).page();
  }

  private RegisterPage page() {
    String verdict = new IssueVerdict(here, open).verdict();
    List<Piece> say = new IssueVerdict(here, open).say();
    List<Part> parts = new ArrayList<>();
    if (!open.isEmpty()) {
      parts.add(
          Part.of(
              "open",
              words().say("issues.open.title"),
              words().say("issues.open.note"),
              open.stream().map(this::entry).toList()));
    }
    escalated().ifPresent(parts::add);
    resolved().ifPresent(parts::add);
    return new RegisterPage(
        Frames.of(here, Section.ISSUES, verdict, say),
        verdict,
        say,
        Optional.empty(),
        List.of(),
        parts,
        Optional.empty());
  }

  private Entry entry(Issue issue) {
    return row(
        issue,
        List.of(severity(issue)),
        age(issue).map(days -> words().countLine("issues.open.for", days)).orElse(List.of()));
  }

  private Entry past(Issue issue) {
    LocalDate day = issue.resolved().orElse(here.statusDate());
    Optional<Integer> took = issue.raised().map(from -> rows.countdown().days(from, day));
    return row(
        issue,
        List.of(words().day(day)),
        took.map(days -> words().countLine("issues.took", Math.max(0, days))).orElse(List.of()));
  }

  private Entry row(Issue issue, List<Piece> lead, List<Piece> note) {
    EntityId id = issue.entityId();
    List<Detail> details = new ArrayList<>();
    rows.addLinks(details, "blocks", issue.blocks());
    if (issue.isOpen()) {
      rows.add(details, "needed", issue.neededBy().map(day -> rows.countdown().line(day)));
    }
    rows.add(details, "path", new Gains(here).path(id));
    rows.add(details, "escalated", rows.people(issue.escalatedTo()));
    return new Entry(
        here.anchor(id),
        here.formerAnchors(id),
        lead,
        note,
        rows.name(issue),
        id.toString(),
        rows.join(List.of(rows.project(id), rows.dated("register.raised", issue.raised()))),
        issue.about().summary(),
        rows.text(issue),
        details,
        rows.todos(issue.pathToGreen()),
        rows.owner(issue, issue.isOpen()),
        List.of());
  }

  private Piece severity(Issue issue) {
    String word = issue.severity().map(Issue.Severity::word).orElse("none");
    String said = words().say("issues.severity." + word);
    return switch (word) {
      case "critical" -> new State(Shape.OFF_TRACK, said);
      case "high" -> new State(Shape.AT_RISK, said);
      case "none" -> new Words(said, Tone.MUTED);
      default -> Words.of(said);
    };
  }

  private Optional<Integer> age(Issue issue) {
    return issue.raised().map(day -> here.facts().age(issue, day));
  }

  private Optional<Part> escalated() {
    List<Row> lines =
        open.stream().filter(issue -> !issue.escalatedTo().isEmpty()).map(this::line).toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
            words().say("issues.escalated.caption"),
            List.of(
                new Column(words().say("issues.escalated.head.issue"), Column.Kind.NAME, false),
                new Column(words().say("issues.escalated.head.to"), Column.Kind.TEXT, false),
                new Column(words().say("issues.escalated.head.age"), Column.Kind.NUMBER, true),
                new Column(words().say("issues.escalated.head.needed"), Column.Kind.SHORT, false)),
            lines);
    return Optional.of(
        new Part(
            "escalated",
            words().say("issues.escalated.title"),
            words().say("issues.escalated.note"),
            false,
            List.of(),
            List.of(new Part.Titled("", table)),
            Optional.empty()));
  }

  private Row line(Issue issue) {
    Cell age = age(issue).map(days -> Cell.of(words().amounts().days(days))).orElse(Cell.empty());
    List<Piece> needed =
        issue.neededBy().map(day -> rows.countdown().line(day)).orElseGet(List::of);
    return new Row(
        "",
        List.of(
            Cell.of(here.link(issue)),
            new Cell(rows.people(issue.escalatedTo()), List.of()),
            age,
            new Cell(needed, List.of())));
  }

  private Optional<Part> resolved() {
    List<Issue> past =
        here.subject().register().issues().stream()
            .filter(issue -> !issue.isOpen())
            .sorted(LATEST)
            .toList();
    return past.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Part.of(
                    "resolved",
                    words().say("issues.rest.title"),
                    words().count("issues.rest.note", past.size()),
                    past.stream().map(this::past).toList())
                .closed());
  }

  private Wording words() {
    return here.wording();
  }
}
