package dev.tpm.site.page;

import dev.tpm.insight.Duty;
import dev.tpm.model.Kind;
import dev.tpm.model.Person;
import dev.tpm.model.Team;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.link.WebAddress;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.part.Term;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Phrases;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is mine? {@code people/ID.html}
 *
 * @param verdict how much is overdue
 * @param lead what comes next
 * @param facts who it is
 * @param sections what is overdue, of the next four weeks, later, without a date
 */
public record PersonPage(
    Frame frame,
    String verdict,
    List<Piece> lead,
    List<Link> sources,
    List<Term> facts,
    List<TableSection> sections) {

  public PersonPage {
    lead = List.copyOf(lead);
    sources = List.copyOf(sources);
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
  }

  /** The page of a person. */
  public static PersonPage of(Here here, Person person) {
    Wording wording = here.wording();
    DutyRows rows = new DutyRows(here);
    List<Duty> duties =
        here.facts().duties(person.entityId(), here.subject().program()).stream()
            .sorted(rows.byDay())
            .toList();
    LocalDate end = new Outlook(here).end();
    List<Duty> overdue = duties.stream().filter(Duty::overdue).toList();
    List<Duty> soon =
        duties.stream()
            .filter(d -> !d.overdue() && rows.day(d).filter(day -> !day.isAfter(end)).isPresent())
            .toList();
    List<Duty> later =
        duties.stream()
            .filter(d -> !d.overdue() && rows.day(d).filter(day -> day.isAfter(end)).isPresent())
            .toList();
    List<Duty> undated = duties.stream().filter(d -> rows.day(d).isEmpty()).toList();
    List<TableSection> sections = new ArrayList<>();
    add(here, sections, "overdue", overdue);
    add(here, sections, "next", soon);
    add(here, sections, "later", later);
    add(here, sections, "undated", undated);
    String verdict = verdict(wording, person, duties.size(), overdue.size());
    List<Piece> lead = lead(here, rows, soon, later);
    return new PersonPage(
        here.frame(
            verdict,
            Prose.verbatim(lead.isEmpty() ? verdict : Phrases.text(lead)),
            Section.PEOPLE,
            here.crumbs(Section.PEOPLE, person.name())),
        verdict,
        lead,
        here.sources(person),
        facts(here, person),
        sections);
  }

  private static String verdict(Wording wording, Person person, int all, int overdue) {
    if (all == 0) {
      return wording.say("people.title.nothing", person.name());
    }
    return overdue == 0
        ? wording.count("people.title.good", all, person.name())
        : wording.count("people.title.overdue", overdue, person.name(), all);
  }

  private static List<Piece> lead(Here here, DutyRows rows, List<Duty> soon, List<Duty> later) {
    Optional<Duty> next = soon.stream().findFirst().or(() -> later.stream().findFirst());
    return next.flatMap(
            duty ->
                rows.day(duty)
                    .map(
                        day ->
                            here.wording()
                                .line(
                                    "people.lead",
                                    here.link(duty.entity()),
                                    here.wording().day(day))))
        .orElseGet(List::of);
  }

  private static void add(Here here, List<TableSection> sections, String id, List<Duty> duties) {
    if (!duties.isEmpty()) {
      String title = here.wording().say("people." + id);
      sections.add(
          TableSection.shown(
              id,
              title,
              here.wording().amounts().number(duties.size()),
              new DutyRows(here).table(title, duties)));
    }
  }

  private static List<Term> facts(Here here, Person person) {
    Wording wording = here.wording();
    List<Term> terms = new ArrayList<>();
    person.role().ifPresent(role -> add(wording, terms, "role", List.of(Words.of(role))));
    List<Link> teams =
        here.subject().program().teams().stream()
            .filter(team -> isIn(team, person))
            .map(here::link)
            .toList();
    if (!teams.isEmpty()) {
      add(wording, terms, "team", wording.list(teams));
    }
    person
        .email()
        .flatMap(email -> WebAddress.of("mailto:" + email).map(to -> new Link(email, to)))
        .ifPresent(link -> add(wording, terms, "email", List.of(link)));
    person
        .url()
        .flatMap(url -> WebAddress.of(url).map(to -> new Link(url, to)))
        .ifPresent(link -> add(wording, terms, "url", List.of(link)));
    away(here, person, terms);
    Link stakeholder =
        here.link(here.subject().own(Kind.STAKEHOLDER, person.id()), wording.say("people.cares"));
    if (!stakeholder.href().isEmpty()) {
      add(wording, terms, "stakeholder", List.of(stakeholder));
    }
    return terms;
  }

  private static boolean isIn(Team team, Person person) {
    return team.members().containsKey(person.id()) || team.lead().equals(Optional.of(person.id()));
  }

  private static void away(Here here, Person person, List<Term> terms) {
    Wording wording = here.wording();
    List<Piece> away = List.of();
    for (var range : person.away()) {
      if (!range.last().isBefore(here.statusDate())) {
        List<Piece> days =
            wording.line("item.dates", wording.day(range.first()), wording.day(range.last()));
        away = away.isEmpty() ? days : wording.line("common.list.next", away, days);
      }
    }
    if (!away.isEmpty()) {
      add(wording, terms, "away", away);
    }
  }

  private static void add(Wording wording, List<Term> terms, String key, List<Piece> value) {
    terms.add(new Term(wording.say("people.fact." + key), value));
  }
}
