package dev.tpm.read;

import dev.tpm.model.About;
import dev.tpm.model.CalendarSpec;
import dev.tpm.model.EntityId;
import dev.tpm.model.Team;
import dev.tpm.syntax.Node;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads teams. */
final class TeamReader {
  private static final Field<String> LEAD = new Field<>("lead", Persons.PERSON, "who leads it");
  private static final Field<Map<String, BigDecimal>> MEMBERS =
      new Field<>("members", new MembersValue(), "who works in it");
  private static final Field<Map<LocalDate, BigDecimal>> CAPACITY =
      new Field<>("capacity", new CapacityValue(), "how many people it has");

  /** Its fields but for the calendar. */
  static final Shape WITHOUT_CALENDAR = Shape.entity("a team", LEAD, MEMBERS, CAPACITY);

  private final Field<CalendarSpec> calendar;
  private final Shape shape;

  TeamReader(CalendarReader calendarReader) {
    this.calendar = new Field<>("calendar", calendarReader, "what differs from the program's");
    this.shape = Shape.entity("a team", LEAD, MEMBERS, CAPACITY, calendar);
  }

  Shape shape() {
    return shape;
  }

  Team read(EntityId id, Node.Entry entry, Scope scope) {
    Fields fields = Fields.read(entry.value(), shape, scope);
    About about = AboutReader.read(entry.key(), fields, AboutReader.Inherited.NOTHING);
    return new Team(
        id,
        about,
        fields.get(LEAD),
        fields.get(MEMBERS).orElse(Map.of()),
        fields.get(CAPACITY).orElse(Map.of()),
        fields.get(calendar).orElse(CalendarSpec.NONE));
  }

  /** A list of persons, or person → percent. */
  private static final class MembersValue implements Value<Map<String, BigDecimal>> {
    @Override
    public String wanted() {
      return "persons, or person: percent";
    }

    @Override
    public boolean mayBeAbsent() {
      return true;
    }

    @Override
    public Optional<Map<String, BigDecimal>> read(Node node, Scope scope, String field) {
      Map<String, BigDecimal> members = new LinkedHashMap<>();
      if (node instanceof Node.Mapping map) {
        for (Node.Entry entry : map.entries()) {
          Optional<String> person = Persons.PERSON.read(entry.key(), scope, field);
          Optional<BigDecimal> share =
              Amounts.PERCENT_VALUE.read(entry.value(), scope, entry.key().value());
          person.ifPresent(id -> members.put(id, share.orElse(BigDecimal.ONE)));
        }
      } else {
        Value.listOf(Persons.PERSON)
            .read(node, scope, field)
            .ifPresent(ids -> ids.forEach(id -> members.put(id, BigDecimal.ONE)));
      }
      return Optional.of(Collections.unmodifiableMap(members));
    }
  }

  /** A number of people, or date → people. */
  private static final class CapacityValue implements Value<Map<LocalDate, BigDecimal>> {
    @Override
    public String wanted() {
      return "a number of people, or date: people";
    }

    @Override
    public Optional<Map<LocalDate, BigDecimal>> read(Node node, Scope scope, String field) {
      Map<LocalDate, BigDecimal> capacity = new TreeMap<>();
      if (node instanceof Node.Mapping map) {
        for (Node.Entry entry : map.entries()) {
          Optional<LocalDate> from = Times.DATE.read(entry.key(), scope, field);
          Optional<BigDecimal> people =
              Amounts.POSITIVE.read(entry.value(), scope, entry.key().value());
          if (from.isPresent() && people.isPresent()) {
            capacity.put(from.get(), people.get());
          }
        }
      } else {
        Amounts.POSITIVE
            .read(node, scope, field)
            .ifPresent(people -> capacity.put(LocalDate.MIN, people));
      }
      return Optional.of(Collections.unmodifiableMap(capacity));
    }
  }
}
