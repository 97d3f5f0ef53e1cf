package dev.tpm.site.past;

import dev.tpm.history.Revision;
import dev.tpm.model.EntityId;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import dev.tpm.trend.DateLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says the steps of a date: from what to what, when, by whom and why. */
record Steps(Here here) {

  /**
   * A step of something, or several by which it moved as days went by, with nobody writing.
   *
   * @param was the step before it; absent for the first
   * @param step what was then, with all that it moved by
   * @param last the step itself, or the last of several
   * @param since the day of the step, or of the first of several
   * @param count how many steps it stands for
   * @param number its number beside a chart; 0 for none
   */
  record Told(
      DateLine line,
      Optional<DateLine.Step> was,
      DateLine.Step step,
      DateLine.Step last,
      LocalDate since,
      int count,
      int number) {

    private static Told of(DateLine line, Optional<DateLine.Step> was, DateLine.Step step) {
      return new Told(line, was, step, step, step.day(), 1, 0);
    }

    Told numbered(int other) {
      return new Told(line, was, step, last, since, count, other);
    }

    private boolean goesOn(DateLine.Step next) {
      return step.cause() == DateLine.Cause.TIME && next.cause() == DateLine.Cause.TIME;
    }

    private Told and(DateLine.Step next) {
      DateLine.Step both =
          new DateLine.Step(
              next.revision(),
              next.day(),
              next.cause(),
              next.finish(),
              next.due(),
              step.days() + next.days(),
              step.dueDays() + next.dueDays(),
              next.because(),
              next.done());
      return new Told(line, was, both, next, since, count + 1, 0);
    }
  }

  /** The steps of one thing, the newest first. */
  static List<Told> of(DateLine line) {
    List<Told> told = new ArrayList<>();
    Optional<DateLine.Step> was = Optional.empty();
    for (DateLine.Step step : line.steps()) {
      if (!told.isEmpty() && told.get(0).goesOn(step)) {
        told.set(0, told.get(0).and(step));
      } else {
        told.add(0, Told.of(line, was, step));
      }
      was = Optional.of(step);
    }
    return told;
  }

  /** The steps of one thing, whose name is said around the table. */
  Table table(String caption, DateLine line) {
    return table(caption, of(line), false);
  }

  /** Steps of several things. */
  Table table(String caption, List<Told> steps) {
    return table(caption, steps, true);
  }

  private Table table(String caption, List<Told> steps, boolean named) {
    Wording words = here.wording();
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column(words.say("history.column.day"), Column.Kind.SHORT, false),
                new Column(words.say("history.column.date"), Column.Kind.NAME, false),
                new Column(words.say("history.column.moved"), Column.Kind.NUMBER, false),
                new Column(words.say("history.column.why"), Column.Kind.TEXT, false),
                new Column(words.say("history.column.by"), Column.Kind.TEXT, false)));
    return new Table(caption, columns, steps.stream().map(step -> row(step, named)).toList());
  }

  private Row row(Told told, boolean named) {
    DateLine.Step step = told.step();
    Wording words = here.wording();
    List<Piece> day = new ArrayList<>();
    if (told.number() > 0) {
      day.add(new Words(told.number() + " ", Tone.STRONG));
    }
    day.add(words.day(step.day()));
    Cell dates =
        named
            ? new Cell(List.of(link(told.line())), dates(told))
            : new Cell(dates(told), dues(told));
    return new Row("", List.of(new Cell(day, List.of()), dates, moved(told), why(told), by(step)));
  }

  /** The way to something, where it is still in the plan. */
  Link link(DateLine line) {
    EntityId id = line.id();
    return here.facts().directory().find(id).isPresent()
        ? here.link(id, here.fullName(id))
        : Link.nowhere(line.name());
  }

  private List<Piece> dates(Told told) {
    Wording words = here.wording();
    DateLine.Step step = told.step();
    if (step.finish().isEmpty()) {
      return words.line("history.step.gone");
    }
    Optional<LocalDate> was = told.was().flatMap(DateLine.Step::finish);
    Piece now = words.day(step.finish().get());
    if (was.isEmpty()) {
      return words.line("history.step.first", now);
    }
    return was.equals(step.finish())
        ? words.line("history.step.held", now)
        : words.line("history.step.from", words.day(was.get()), now);
  }

  /** The promise, where it came, went or moved in this step. */
  private List<Piece> dues(Told told) {
    Wording words = here.wording();
    Optional<LocalDate> was = told.was().flatMap(DateLine.Step::due);
    Optional<LocalDate> due = told.step().due();
    if (due.equals(was)) {
      return told.step().done() ? words.line("history.step.done") : List.of();
    }
    if (due.isEmpty()) {
      return words.line("history.step.due.none");
    }
    return was.isEmpty()
        ? words.line("history.step.due", words.day(due.get()))
        : words.line("history.step.due.from", words.day(was.get()), words.day(due.get()));
  }

  private Cell moved(Told told) {
    boolean isFirst = told.was().isEmpty() || told.step().finish().isEmpty();
    return isFirst
        ? Cell.empty()
        : new Cell(List.of(here.wording().amounts().news(told.step().days())), List.of());
  }

  private Cell why(Told told) {
    DateLine.Step step = told.step();
    return switch (step.cause()) {
      case TIME -> silent(told);
      case TODAY -> Cell.of(here.wording().say("history.cause.today"));
      case FIRST, COMMIT -> {
        Cell subject = Cell.of(step.because().orElseGet(() -> step.revision().subject()));
        yield step.because().isPresent()
            ? subject.under(Words.of(step.revision().subject()))
            : subject;
      }
    };
  }

  private Cell silent(Told told) {
    Wording words = here.wording();
    Cell said = Cell.of(words.say("history.cause.time"));
    return told.count() == 1
        ? said
        : said.under(
            Words.of(
                words.say("history.cause.steps", told.count(), words.dates().text(told.since()))));
  }

  private Cell by(DateLine.Step step) {
    boolean isCommit =
        step.cause() == DateLine.Cause.COMMIT || step.cause() == DateLine.Cause.FIRST;
    return isCommit
        ? new Cell(List.of(Words.of(step.revision().author())), commit(step.revision()))
        : Cell.empty();
  }

  /** The commit, and the pull request that brought it, with their addresses where known. */
  List<Piece> commit(Revision revision) {
    Wording words = here.wording();
    Link commit =
        here.edition()
            .repository()
            .map(host -> new Link(revision.shortId(), host.commit(revision.id())))
            .orElseGet(() -> Link.nowhere(revision.shortId()));
    return revision
        .pullRequest()
        .map(number -> words.line("history.commit.request", commit, request(number)))
        .orElseGet(() -> List.of(commit));
  }

  private Link request(int number) {
    String text = "#" + number;
    return here.edition()
        .repository()
        .map(host -> new Link(text, host.pullRequest(number)))
        .orElseGet(() -> Link.nowhere(text));
  }
}
