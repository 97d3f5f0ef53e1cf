package dev.tpm.site.page;

import dev.tpm.insight.Duty;
import dev.tpm.model.Person;
import dev.tpm.model.Team;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is who, and what is whose? {@code people/index.html}
 *
 * @param verdict how much is open in all, and how much of it is overdue
 * @param people one row a person, by name
 */
public record PeoplePage(Frame frame, String verdict, TableSection people) {

  /** Whether a program has what the page is about. */
  public static boolean has(Subject subject) {
    return !subject.program().people().isEmpty();
  }

  /** The page of a program that names people. */
  public static PeoplePage of(Here here) {
    Wording wording = here.wording();
    List<Person> people =
        here.subject().program().people().stream()
            .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
            .toList();
    Map<String, List<Duty>> duties = new HashMap<>();
    for (Person person : people) {
      duties.put(person.id(), here.facts().duties(person.entityId(), here.subject().program()));
    }
    int open = duties.values().stream().mapToInt(List::size).sum();
    long overdue = duties.values().stream().flatMap(List::stream).filter(Duty::overdue).count();
    String verdict =
        overdue == 0
            ? wording.count("people.all.good", open)
            : wording.count("people.all.overdue", overdue, open);
    String title = wording.say("common.section.people");
    return new PeoplePage(
        here.frame(
            verdict,
            Prose.verbatim(wording.say("people.description")),
            Section.PEOPLE,
            here.crumbs(Section.PEOPLE, title)),
        verdict,
        TableSection.shown(
            "people",
            title,
            wording.amounts().number(people.size()),
            table(here, title, people, duties)));
  }

  private static Table table(
      Here here, String caption, List<Person> people, Map<String, List<Duty>> duties) {
    Wording wording = here.wording();
    Map<String, List<Link>> teams = new HashMap<>();
    for (Team team : here.subject().program().teams()) {
      for (String member : team.members().keySet()) {
        teams.computeIfAbsent(member, id -> new ArrayList<>()).add(here.link(team));
      }
    }
    List<Column> columns =
        List.of(
            new Column(wording.say("lists.name"), Column.Kind.NAME, false),
            new Column(wording.say("lists.team"), Column.Kind.TEXT, true),
            new Column(wording.say("people.column.open"), Column.Kind.NUMBER, false),
            new Column(wording.say("people.column.overdue"), Column.Kind.NUMBER, false));
    List<Row> rows = new ArrayList<>();
    for (Person person : people) {
      List<Duty> own = duties.getOrDefault(person.id(), List.of());
      Cell name = Cell.of(here.link(person));
      rows.add(
          new Row(
              "person-" + person.id(),
              List.of(
                  person.role().map(role -> name.under(Words.of(role))).orElse(name),
                  new Cell(wording.list(teams.getOrDefault(person.id(), List.of())), List.of()),
                  number(wording, own.size()),
                  number(wording, own.stream().filter(Duty::overdue).count()))));
    }
    return new Table(caption, columns, rows);
  }

  private static Cell number(Wording wording, long number) {
    return number == 0 ? Cell.empty() : Cell.of(wording.amounts().number(number));
  }
}
