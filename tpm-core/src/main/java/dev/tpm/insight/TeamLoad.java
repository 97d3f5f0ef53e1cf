package dev.tpm.insight;

import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.model.Team;
import dev.tpm.schedule.Calendar;
import dev.tpm.schedule.Capacity;
import dev.tpm.schedule.Schedule;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.schedule.Takes;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of one team week by week, by the schedule as it is shown, and what the team can
 * give.
 *
 * <p>Weeks begin on Monday. The load of what has happened is in it too, up to a year back; nothing
 * is looked into beyond ten years ahead.
 */
public final class TeamLoad {
  private static final int WEEKS_BACK = 52;
  private static final int WEEKS_AHEAD = 520;

  /**
   * An item that takes people of the team.
   *
   * @param people how many, on each day that both work
   * @param spans when it does
   */
  private record Part(Item item, BigDecimal people, Optional<Calendar> days, List<Span> spans) {}

  /** A stretch of days, both ends included. */
  private record Span(LocalDate first, LocalDate last) {}

  private final Team team;
  private final Calendar calendar;
  private final Optional<Capacity> capacity;
  private final LocalDate now;
  private final List<Part> parts;
  private final List<LoadWeek> weeks;

  private TeamLoad(Team team, Program program, Directory directory, Schedule schedule) {
    String key = directory.keyOf(program);
    this.team = team;
    this.calendar = schedule.calendar(key, Optional.of(team.id()));
    this.capacity = Capacity.of(team, program);
    this.now = schedule.statusDate(key);
    this.parts =
        directory.itemsOf(program).stream()
            .filter(this::mayTake)
            .filter(
                i -> directory.projectOf(i.itemId()).filter(p -> p.state().counts()).isPresent())
            .flatMap(i -> schedule.item(i.itemId()).flatMap(s -> part(i, s, schedule)).stream())
            .toList();
    this.weeks = reckon();
  }

  static TeamLoad of(Team team, Program program, Directory directory, Schedule schedule) {
    return new TeamLoad(team, program, directory, schedule);
  }

  public Team team() {
    return team;
  }

  /** Whether it is written how many people the team has. */
  public boolean hasCapacity() {
    return capacity.isPresent();
  }

  /** Every week from the first with a load to the last one; none where nothing is asked of it. */
  public List<LoadWeek> weeks() {
    return weeks;
  }

  /** Those of them that are still to come: the ones that begin on the status date or after. */
  public List<LoadWeek> weeksAhead() {
    return weeks.stream().filter(w -> !w.monday().isBefore(now)).toList();
  }

  /** The weeks to come in which more is asked of the team than it has. */
  public List<LoadWeek> weeksOver() {
    return weeksAhead().stream().filter(LoadWeek::isOver).toList();
  }

  /** What takes the team in a week, the most first. */
  public List<LoadShare> shares(LoadWeek week) {
    return parts.stream()
        .map(part -> new LoadShare(part.item(), load(part, week.monday())))
        .filter(share -> share.days().signum() > 0)
        .sorted(Comparator.comparing(LoadShare::days).reversed())
        .toList();
  }

  /** Whether an item may take the team at all: most of a plan is another's. */
  private boolean mayTake(Item item) {
    return item.work().needs().isEmpty()
        ? item.team().filter(team.id()::equals).isPresent()
        : item.work().needs().containsKey(team.id());
  }

  private Optional<Part> part(Item item, ScheduledItem dates, Schedule schedule) {
    Calendar own = schedule.calendar(item.itemId());
    int duration =
        item.isGroup()
            ? Math.max(0, own.workingDays(dates.start().minusDays(1), dates.finish()))
            : dates.duration();
    BigDecimal people = Takes.of(item, duration, dates.elapsed(), own.daysPerWeek()).get(team.id());
    if (people == null) {
      return Optional.empty();
    }
    boolean restElapsed = item.progress().remaining().map(r -> r.elapsed()).orElse(dates.elapsed());
    boolean always = dates.isOpen() ? restElapsed : dates.elapsed();
    Optional<Calendar> days = Optional.of(own).filter(c -> !always && !c.sameDays(calendar));
    return Optional.of(new Part(item, people, days, spans(item, dates, own, always)));
  }

  /** When an item is worked on: what has begun may rest until it goes on. */
  private List<Span> spans(Item item, ScheduledItem dates, Calendar own, boolean elapsed) {
    if (item.isGroup() || dates.progress() != ScheduledItem.Progress.BEGUN) {
      return List.of(new Span(dates.start(), dates.finish()));
    }
    LocalDate rest =
        elapsed
            ? dates.finish().minusDays(dates.remaining() - 1L)
            : own.first(dates.finish(), dates.remaining());
    return rest.isAfter(now)
        ? List.of(new Span(dates.start(), now.minusDays(1)), new Span(rest, dates.finish()))
        : List.of(new Span(dates.start(), dates.finish()));
  }

  private List<LoadWeek> reckon() {
    LocalDate from = monday(now).minusWeeks(WEEKS_BACK);
    LocalDate to = monday(now).plusWeeks(WEEKS_AHEAD);
    long[] load = new long[WEEKS_BACK + WEEKS_AHEAD + 1];
    for (Part part : parts) {
      for (Span span : part.spans()) {
        LocalDate week = later(from, monday(span.first()));
        for (; !week.isAfter(span.last()) && !week.isAfter(to); week = week.plusWeeks(1)) {
          int at = (int) ChronoUnit.WEEKS.between(from, week);
          load[at] += days(part, span, week) * part.people().movePointRight(6).longValue();
        }
      }
    }
    int first = 0;
    int last = load.length - 1;
    while (last >= 0 && load[last] == 0) {
      last--;
    }
    while (first <= last && load[first] == 0) {
      first++;
    }
    List<LoadWeek> found = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      LocalDate monday = from.plusWeeks(i);
      Optional<BigDecimal> able = capacity.map(c -> able(c, monday));
      found.add(new LoadWeek(monday, BigDecimal.valueOf(load[i], 6), able));
    }
    return List.copyOf(found);
  }

  private BigDecimal able(Capacity people, LocalDate monday) {
    BigDecimal sum = BigDecimal.ZERO;
    for (LocalDate day = monday; day.isBefore(monday.plusWeeks(1)); day = day.plusDays(1)) {
      sum = calendar.works(day) ? sum.add(people.people(day)) : sum;
    }
    return sum;
  }

  private BigDecimal load(Part part, LocalDate monday) {
    long days = part.spans().stream().mapToLong(span -> days(part, span, monday)).sum();
    return part.people().multiply(BigDecimal.valueOf(days));
  }

  /** The days of a week on which the item is worked on and the team works. */
  private long days(Part part, Span span, LocalDate monday) {
    LocalDate first = later(span.first(), monday);
    LocalDate sunday = monday.plusDays(6);
    LocalDate last = span.last().isBefore(sunday) ? span.last() : sunday;
    long days = 0;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      LocalDate each = day;
      boolean works = calendar.works(each) && part.days().map(own -> own.works(each)).orElse(true);
      days += works ? 1 : 0;
    }
    return days;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
