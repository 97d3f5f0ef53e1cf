package dev.tpm.site.takeaway;

import dev.tpm.insight.Duty;
import dev.tpm.insight.HandOff;
import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.TeamFacts;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.Person;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Team;
import dev.tpm.site.edition.Edition;
import dev.tpm.site.edition.Here;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the calendars of a program: of the whole, of a team, of a person. */
record Agendas(Here here, Events events) {
  private static final Comparator<Agenda.Event> BY_DAY =
      Comparator.comparing(Agenda.Event::day)
          .thenComparing(Agenda.Event::title)
          .thenComparing(Agenda.Event::uid);

  static Agendas of(Edition edition) {
    Here letter = edition.letter();
    Program program = edition.subject().program();
    return new Agendas(letter, new Events(letter, Uids.of(edition.subject().facts(), program)));
  }

  /** All milestones, and all that is promised. */
  Agenda whole() {
    List<Agenda.Event> all = new ArrayList<>();
    Program program = here.subject().program();
    here.subject().items().forEach(item -> add(all, here.facts().item(item.itemId())));
    due(all, here.subject().whole());
    for (Project project : here.subject().projects()) {
      due(all, here.facts().whole(project.entityId()));
    }
    return agenda(program.name(), all);
  }

  /** What falls to a team: its milestones and promises, what it gives and gets. */
  Agenda team(Team team) {
    List<Agenda.Event> all = new ArrayList<>();
    TeamFacts facts = here.facts().team(team, here.subject().program());
    facts.items().forEach(item -> add(all, item));
    for (HandOff handOff : facts.owes()) {
      events.give(handOff).ifPresent(all::add);
    }
    for (HandOff handOff : facts.waitsFor()) {
      events.get(handOff).ifPresent(all::add);
    }
    return agenda(team.name(), all);
  }

  /** What falls to a person: items, actions, decisions, questions and asks with a day. */
  Agenda person(Person person) {
    List<Agenda.Event> all = new ArrayList<>();
    for (Duty duty : here.facts().duties(person.entityId(), here.subject().program())) {
      events.duty(duty).ifPresent(all::add);
    }
    return agenda(person.name(), all);
  }

  /** All that is in the calendars of a portfolio's programs. */
  static Agenda joined(String name, List<Edition> editions) {
    List<Agenda> agendas = editions.stream().map(edition -> of(edition).whole()).toList();
    return new Agenda(
        name,
        agendas.stream().map(Agenda::statusDate).max(Comparator.naturalOrder()).orElseThrow(),
        agendas.stream().flatMap(agenda -> agenda.events().stream()).sorted(BY_DAY).toList());
  }

  private void add(List<Agenda.Event> all, ItemFacts facts) {
    if (facts.item().isMilestone()) {
      events.milestone(facts).ifPresent(all::add);
    }
    events.due(facts).ifPresent(all::add);
  }

  private void due(List<Agenda.Event> all, WholeFacts whole) {
    whole
        .due()
        .filter(day -> !whole.done())
        .ifPresent(day -> all.add(events.due(whole.entity(), day)));
  }

  private Agenda agenda(String name, List<Agenda.Event> all) {
    String program = here.subject().program().name();
    all.sort(BY_DAY);
    return new Agenda(
        name.equals(program) ? name : here.wording().say("takeaway.agenda", name, program),
        here.statusDate(),
        all);
  }
}
