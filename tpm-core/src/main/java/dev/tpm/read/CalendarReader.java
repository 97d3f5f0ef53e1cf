package dev.tpm.read;

import dev.tpm.diagnostic.Rules;
import dev.tpm.model.CalendarSpec;
import dev.tpm.model.CalendarSpec.Freeze;
import dev.tpm.model.CalendarSpec.Holiday;
import dev.tpm.model.CalendarSpec.Slot;
import dev.tpm.model.DateRange;
import dev.tpm.model.Duration;
import dev.tpm.syntax.Node;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads which days are worked. */
final class CalendarReader implements Value<CalendarSpec> {
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final Value<DayOfWeek> DAY =
      Value.text("a day of the week: mon, tue, wed, thu, fri, sat, sun", CalendarReader::dayOfWeek);

  private static final Field<Node> WEEK =
      new Field<>("week", Value.node("a week"), "the working days");
  private static final Field<List<Node>> HOLIDAYS =
      new Field<>(
          "holidays",
          Value.listOf(
              Value.node("days off").as(Form.either(Times.RANGE.form(), Form.table("holiday")))),
          "days that nobody works");
  private static final Field<List<Node>> FREEZES =
      new Field<>(
          "freezes",
          Value.listOf(Value.node("a freeze").as(Form.table("freeze"))),
          "when tagged work stops");
  private static final Field<Map<String, Node>> SLOTS =
      new Field<>(
          "slots",
          Values.mapOf(
              "name: departures",
              Value.node("departures")
                  .as(Form.either(Form.table("slot"), Form.listOf(Times.DATE.form())))),
          "release trains and their departures");
  static final Shape SHAPE = Shape.plain("a calendar", WEEK, HOLIDAYS, FREEZES, SLOTS);

  private static final Field<LocalDate> DATE = new Field<>("date", Times.DATE, "the day");
  private static final Field<DateRange> RANGE =
      new Field<>("range", Times.RANGE, "the days, both ends included");
  private static final Field<String> NAME = new Field<>("name", Values.LINE, "what it is called");
  private static final Field<Node> COUNTRY =
      new Field<>("country", Value.node("a country"), "a country or region, such as DE-BY");
  static final Shape HOLIDAY = Shape.plain("a holiday", DATE, RANGE, NAME, COUNTRY);

  private static final Field<List<String>> TAGS =
      new Field<>("tags", Value.listOf(Values.LINE), "what it stops");
  static final Shape FREEZE = Shape.plain("a freeze", RANGE, NAME, TAGS);

  private static final Field<Duration> EVERY =
      new Field<>("every", Times.DURATION, "how often, in elapsed days or weeks");
  private static final Field<LocalDate> FROM =
      new Field<>("from", Times.DATE, "the first departure");
  static final Shape SLOT = Shape.plain("a release train", EVERY, FROM);

  private final PublicHolidays publicHolidays;

  CalendarReader(PublicHolidays publicHolidays) {
    this.publicHolidays = publicHolidays;
  }

  @Override
  public String wanted() {
    return "a calendar";
  }

  @Override
  public Form form() {
    return Form.table("calendar");
  }

  @Override
  public Optional<CalendarSpec> read(Node node, Scope scope, String field) {
    Fields fields = Fields.read(node, SHAPE, scope);
    List<Holiday> holidays = new ArrayList<>();
    fields.list(HOLIDAYS).forEach(each -> holiday(each, scope, holidays));
    List<Freeze> freezes = new ArrayList<>();
    fields.list(FREEZES).forEach(each -> freeze(each, scope).ifPresent(freezes::add));
    Map<String, Slot> slots = new LinkedHashMap<>();
    fields
        .get(SLOTS)
        .orElse(Map.of())
        .forEach((id, each) -> slot(each, scope).ifPresent(slot -> slots.put(id, slot)));
    return Optional.of(
        new CalendarSpec(
            fields.get(WEEK).flatMap(week -> week(week, scope)),
            List.copyOf(holidays),
            List.copyOf(freezes),
            java.util.Collections.unmodifiableMap(slots)));
  }

  private static Optional<Set<DayOfWeek>> week(Node node, Scope scope) {
    EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    if (node instanceof Node.Text text && text.value().contains("-")) {
      String[] ends = text.value().strip().split("-", 2);
      Optional<DayOfWeek> first = dayOfWeek(ends[0].strip());
      Optional<DayOfWeek> last = dayOfWeek(ends[1].strip());
      if (first.isEmpty() || last.isEmpty()) {
        Values.wrong(
            scope,
            text.span(),
            text.value(),
            "a week such as mon-fri, sun-thu or [mon, wed, fri]",
            Optional.empty());
        return Optional.empty();
      }
      for (DayOfWeek day = first.get(); ; day = day.plus(1)) {
        days.add(day);
        if (day == last.get()) {
          break;
        }
      }
    } else {
      Value.listOf(DAY).read(node, scope, "week").ifPresent(days::addAll);
    }
    if (days.isEmpty()) {
      scope
          .diagnostics()
          .add(node.span(), Rules.WRONG_VALUE, "a week has at least one working day");
      return Optional.empty();
    }
    return Optional.of(java.util.Collections.unmodifiableSet(days));
  }

  private static Optional<DayOfWeek> dayOfWeek(String text) {
    int index = DAYS.indexOf(text.strip().toLowerCase(Locale.ROOT));
    return index < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(index + 1));
  }

  private void holiday(Node node, Scope scope, List<Holiday> holidays) {
    if (!(node instanceof Node.Mapping)) {
      Times.RANGE
          .read(node, scope, "holidays")
          .ifPresent(range -> holidays.add(new Holiday(range, Optional.empty())));
      return;
    }
    Fields fields = Fields.read(node, HOLIDAY, scope);
    Optional<DateRange> range = fields.get(RANGE).or(() -> fields.get(DATE).map(DateRange::of));
    range.ifPresent(r -> holidays.add(new Holiday(r, fields.get(NAME))));
    fields
        .get(COUNTRY)
        .flatMap(country -> Value.asText(country, "a country", scope, "country"))
        .ifPresent(country -> holidays.addAll(publicHolidays.of(country, scope)));
    if (!fields.has(RANGE) && !fields.has(DATE) && !fields.has(COUNTRY)) {
      scope
          .diagnostics()
          .add(
              node.span(), Rules.MISSING_FIELD, "a holiday has a 'date', a 'range' or a 'country'");
    }
  }

  private static Optional<Freeze> freeze(Node node, Scope scope) {
    Fields fields = Fields.read(node, FREEZE, scope);
    if (!fields.has(RANGE)) {
      scope
          .diagnostics()
          .add(
              node.span(),
              Rules.MISSING_FIELD,
              "a freeze has a 'range', such as 2026-12-14..2027-01-06");
    }
    return fields
        .get(RANGE)
        .map(
            range ->
                new Freeze(
                    range,
                    fields.get(NAME).orElse("Freeze"),
                    java.util.Collections.unmodifiableSet(new LinkedHashSet<>(fields.list(TAGS)))));
  }

  private static Optional<Slot> slot(Node node, Scope scope) {
    if (!(node instanceof Node.Mapping)) {
      return Value.listOf(Times.DATE)
          .read(node, scope, "slots")
          .filter(days -> !days.isEmpty())
          .map(days -> new Slot.On(days.stream().sorted().toList()));
    }
    Fields fields = Fields.read(node, SLOT, scope);
    Optional<Duration> every = fields.get(EVERY);
    if (every.isEmpty() || fields.get(FROM).isEmpty()) {
      scope
          .diagnostics()
          .add(
              node.span(),
              Rules.MISSING_FIELD,
              "a release train is a list of dates, or {every: 2w, from: 2026-01-07}");
      return Optional.empty();
    }
    // Trains leave by the calendar on the wall, so a week is seven days here.
    int days = every.get().days(7);
    return Optional.of(new Slot.Every(Math.max(1, days), fields.get(FROM).get()));
  }
}
