package dev.tpm.export;

import dev.tpm.insight.Facts;
import dev.tpm.insight.LoadWeek;
import dev.tpm.model.Cadence;
import dev.tpm.model.CalendarSpec;
import dev.tpm.model.Level;
import dev.tpm.model.Objective;
import dev.tpm.model.Person;
import dev.tpm.model.Program;
import dev.tpm.model.Stakeholder;
import dev.tpm.model.Team;
import dev.tpm.pace.Pace;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes who is there and what for: teams, people, stakeholders, objectives. */
record PeopleJson(Ids ids, Facts facts) {
  private static final int WORD_OF_DAY = 3;

  void team(JsonWriter json, Program program, Team team) {
    Fields.head(json, ids, team.entityId(), team.about());
    json.text("lead", team.lead());
    if (!team.members().isEmpty()) {
      json.object("members", members -> team.members().forEach(members::number));
    }
    json.someList("capacity", team.capacity().entrySet(), PeopleJson::capacity);
    json.someList("load", facts.load(team, program).weeks(), PeopleJson::load);
    if (!team.calendar().equals(CalendarSpec.NONE)) {
      json.object("calendar", calendar -> calendar(calendar, team.calendar()));
    }
    PaceJson.pace(json, Pace.of(facts, program, team));
    Fields.tail(json, team.about());
  }

  private static void load(JsonWriter json, LoadWeek week) {
    json.text("week", week.monday().toString());
    json.number("load", week.load().setScale(2, RoundingMode.HALF_UP));
    json.number("capacity", week.capacity().map(days -> days.setScale(2, RoundingMode.HALF_UP)));
  }

  private static void capacity(JsonWriter json, Map.Entry<LocalDate, BigDecimal> step) {
    if (!step.getKey().equals(LocalDate.MIN)) {
      json.text("from", step.getKey().toString());
    }
    json.number("people", step.getValue());
  }

  private static void calendar(JsonWriter json, CalendarSpec calendar) {
    calendar.week().ifPresent(week -> json.texts("week", words(week)));
    json.someList(
        "holidays",
        calendar.holidays(),
        (holiday, h) -> {
          Fields.range(holiday, h.range());
          holiday.text("name", h.name());
        });
    json.someList(
        "freezes",
        calendar.freezes(),
        (freeze, f) -> {
          Fields.range(freeze, f.range());
          freeze.text("name", f.name());
          freeze.texts("tags", f.tags());
        });
  }

  private static List<String> words(Set<DayOfWeek> week) {
    return Arrays.stream(DayOfWeek.values())
        .filter(week::contains)
        .map(day -> day.name().substring(0, WORD_OF_DAY).toLowerCase(Locale.ROOT))
        .toList();
  }

  void person(JsonWriter json, Person person) {
    Fields.head(json, ids, person.entityId(), person.about());
    json.text("email", person.email());
    json.text("role", person.role());
    json.text("url", person.url());
    Fields.ranges(json, "away", person.away());
    Fields.tail(json, person.about());
  }

  void stakeholder(JsonWriter json, Stakeholder stakeholder) {
    Fields.head(json, ids, stakeholder.entityId(), stakeholder.about());
    json.someTexts("people", stakeholder.people());
    json.text("interest", stakeholder.interest().map(Level::word));
    json.text("influence", stakeholder.influence().map(Level::word));
    json.text("cadence", stakeholder.cadence().map(Cadence::word));
    json.text("audience", stakeholder.audience());
    json.someTexts("caresAbout", ids.withKind(stakeholder.caresAbout()));
    Fields.tail(json, stakeholder.about());
  }

  void objective(JsonWriter json, Objective objective) {
    Fields.head(json, ids, objective.entityId(), objective.about());
    json.someList("keyResults", objective.keyResults(), PeopleJson::keyResult);
    new HealthJson(ids, facts).write(json, objective.entityId());
    Fields.tail(json, objective.about());
  }

  private static void keyResult(JsonWriter json, Objective.KeyResult result) {
    json.text("name", result.name());
    json.number("baseline", result.baseline());
    json.number("target", result.target());
    json.number("current", result.current());
    json.text("unit", result.unit());
    result.score().ifPresent(score -> json.share("score", score));
  }
}
