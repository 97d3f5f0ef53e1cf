package dev.tpm.site.page;

import dev.tpm.insight.TeamFacts;
import dev.tpm.model.DateRange;
import dev.tpm.model.Person;
import dev.tpm.model.Project;
import dev.tpm.model.Team;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Term;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects who a team is: its people, its week, its projects, and who is away soon. */
record TeamCard(Here here, TeamFacts facts) {

  List<Term> terms() {
    Team team = facts.team();
    List<Term> terms = new ArrayList<>();
    team.lead().ifPresent(lead -> add(terms, "lead", List.of(here.person(lead))));
    if (!team.members().isEmpty()) {
      List<List<Piece>> members = new ArrayList<>();
      team.members().forEach((id, share) -> members.add(member(id, share)));
      add(terms, "members", joined(members));
    }
    capacity(terms, team);
    team.calendar().week().ifPresent(week -> add(terms, "week", List.of(Words.of(week(week)))));
    away(terms, team);
    if (!facts.projects().isEmpty()) {
      List<Project> projects = facts.projects();
      add(
          terms,
          "projects",
          projects.size() > MOST_PROJECTS
              ? List.of(Words.of(wording().amounts().number(projects.size())))
              : wording().list(projects.stream().map(here::link).toList()));
    }
    return terms;
  }

  private static final int MOST_PROJECTS = 12;

  private List<Piece> member(String id, BigDecimal share) {
    return share.compareTo(BigDecimal.ONE) == 0
        ? List.of(here.person(id))
        : wording()
            .line(
                "teams.member", here.person(id), wording().amounts().percent(share.doubleValue()));
  }

  /** How many people there are now, and from which days on that changes. */
  private void capacity(List<Term> terms, Team team) {
    TreeMap<LocalDate, BigDecimal> capacity = new TreeMap<>(team.capacity());
    if (capacity.isEmpty()) {
      return;
    }
    Map.Entry<LocalDate, BigDecimal> now = capacity.floorEntry(here.statusDate());
    BigDecimal people = now == null ? capacity.firstEntry().getValue() : now.getValue();
    List<List<Piece>> parts = new ArrayList<>();
    parts.add(List.of(Words.of(wording().amounts().number(people))));
    capacity
        .tailMap(here.statusDate(), false)
        .forEach(
            (day, number) -> {
              String size = wording().amounts().number(number);
              parts.add(wording().line("teams.capacity.from", size, wording().day(day)));
            });
    add(terms, "capacity", joined(parts));
  }

  private String week(Set<DayOfWeek> week) {
    List<Words> days =
        week.stream()
            .sorted()
            .map(day -> Words.of(wording().say("common.weekday." + day.getValue())))
            .toList();
    return dev.tpm.site.words.Phrases.text(wording().list(days));
  }

  /** Who is away in the next four weeks. */
  private void away(List<Term> terms, Team team) {
    LocalDate end = new Outlook(here).end();
    List<List<Piece>> parts = new ArrayList<>();
    for (String id : team.members().keySet()) {
      List<DateRange> away =
          here.subject().person(id).map(Person::away).orElseGet(List::of).stream()
              .filter(r -> !r.last().isBefore(here.statusDate()) && !r.first().isAfter(end))
              .toList();
      for (DateRange range : away) {
        parts.add(
            wording()
                .line(
                    "teams.away",
                    here.person(id),
                    wording().day(range.first()),
                    wording().day(range.last())));
      }
    }
    if (!parts.isEmpty()) {
      add(terms, "away", joined(parts));
    }
  }

  private List<Piece> joined(List<List<Piece>> lines) {
    List<Piece> all = List.of();
    for (List<Piece> line : lines) {
      all = all.isEmpty() ? line : wording().line("common.list.next", all, line);
    }
    return all;
  }

  private void add(List<Term> terms, String key, List<Piece> value) {
    terms.add(new Term(wording().say("teams.fact." + key), value));
  }

  private Wording wording() {
    return here.wording();
  }
}
