package dev.tpm.site.page;

import dev.tpm.insight.Report;
import dev.tpm.model.Entity;
import dev.tpm.model.Project;
import dev.tpm.model.Update;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What did people say, in order? {@code updates.html}
 *
 * @param verdict who has spoken last, and whether somebody is silent
 * @param silentTitle the heading over what is silent
 * @param silent what reported less often than agreed; absent where nothing did
 * @param months all updates, the latest month first
 */
public record UpdatesPage(
    Frame frame, String verdict, String silentTitle, Optional<Table> silent, List<Month> months) {
  public UpdatesPage {
    months = List.copyOf(months);
  }

  /** The updates of a month, the latest day first. */
  public record Month(String id, String title, String note, List<DiaryDay> days) {
    public Month {
      days = List.copyOf(days);
    }
  }

  /** The page of all updates. */
  public static UpdatesPage of(Here here) {
    Wording words = here.wording();
    List<Entity> silent = silent(here);
    String verdict = verdict(here, silent.size());
    return new UpdatesPage(
        here.frame(
            verdict,
            Prose.verbatim(words.say("updates.description", here.subject().program().name())),
            Section.UPDATES,
            here.crumbs(Section.UPDATES, words.say("common.section.updates"))),
        verdict,
        words.say("updates.silent.title"),
        Optional.of(silent).filter(some -> !some.isEmpty()).map(some -> table(here, some)),
        months(here));
  }

  private static String verdict(Here here, int silent) {
    Wording words = here.wording();
    List<Update> updates = here.subject().register().updates();
    LocalDate last =
        updates.stream().map(Update::date).max(Comparator.naturalOrder()).orElse(here.statusDate());
    String day = words.dates().inFull(last);
    return silent == 0
        ? words.count("updates.verdict", updates.size(), day)
        : words.count("updates.verdict.silent", silent, day);
  }

  private static List<Entity> silent(Here here) {
    Stream<Entity> all =
        Stream.concat(Stream.of(here.subject().program()), here.subject().projects().stream());
    return all.filter(whole -> report(here, whole).stale())
        .sorted(Comparator.comparing(whole -> report(here, whole).wantedBy().orElse(LocalDate.MAX)))
        .toList();
  }

  private static Report report(Here here, Entity whole) {
    return here.facts().standing(whole.entityId()).report();
  }

  private static Table table(Here here, List<Entity> silent) {
    Wording words = here.wording();
    return new Table(
        words.say("updates.silent.title"),
        List.of(
            new Column(words.say("updates.silent.head.whole"), Column.Kind.NAME, false),
            new Column(words.say("updates.silent.head.last"), Column.Kind.SHORT, false),
            new Column(words.say("updates.silent.head.wanted"), Column.Kind.SHORT, false),
            new Column(words.say("updates.silent.head.late"), Column.Kind.NUMBER, false)),
        silent.stream().map(whole -> row(here, whole)).toList());
  }

  private static Row row(Here here, Entity whole) {
    Wording words = here.wording();
    Report report = report(here, whole);
    Cell last =
        report
            .latest()
            .map(update -> Cell.of(here.link(update.entityId(), words.dates().text(update.date()))))
            .orElseGet(() -> Cell.of(new Words(words.say("updates.silent.never"), Tone.MUTED)));
    LocalDate wanted = report.wantedBy().orElse(here.statusDate());
    int late = here.facts().calendar(here.subject().id()).workingDays(wanted, here.statusDate());
    return new Row(
        "",
        List.of(
            Cell.of(here.link(whole)),
            last,
            Cell.of(words.day(wanted)),
            Cell.of(words.delta(Math.max(0, late)))));
  }

  private static List<Month> months(Here here) {
    Map<YearMonth, List<Update>> months = new TreeMap<>(Comparator.reverseOrder());
    for (Update update : here.subject().register().updates()) {
      months.computeIfAbsent(YearMonth.from(update.date()), month -> new ArrayList<>()).add(update);
    }
    return months.entrySet().stream().map(m -> month(here, m.getKey(), m.getValue())).toList();
  }

  private static Month month(Here here, YearMonth month, List<Update> updates) {
    Wording words = here.wording();
    String name = words.say("common.month.long." + month.getMonthValue());
    return new Month(
        "month-" + month,
        words.say("updates.month", name, month.getYear()),
        words.count("updates.note", updates.size()),
        DiaryDay.of(here, updates, update -> subject(here, update)));
  }

  private static Link subject(Here here, Update update) {
    return here.facts()
        .directory()
        .projectOf(update.entityId())
        .map((Project project) -> here.link(project))
        .orElseGet(() -> here.link(here.subject().program()));
  }
}
