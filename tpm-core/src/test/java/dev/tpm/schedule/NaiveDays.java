package dev.tpm.schedule;

import dev.tpm.model.CalendarSpec;
import dev.tpm.model.DateRange;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.model.Team;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The days of one item, asked one by one: what {@link Calendar} is held against. */
final class NaiveDays {
  private final Set<DayOfWeek> week;
  private final List<DateRange> holidays = new ArrayList<>();
  private final List<DateRange> frozen = new ArrayList<>();

  NaiveDays(Program program, Item item, boolean withFreezes) {
    Optional<CalendarSpec> team =
        item.team()
            .flatMap(t -> program.teams().stream().filter(x -> x.id().equals(t)).findFirst())
            .map(Team::calendar);
    week =
        team.flatMap(CalendarSpec::week)
            .or(() -> program.calendar().week())
            .orElse(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    for (CalendarSpec spec : team.map(t -> List.of(program.calendar(), t)).orElse(own(program))) {
      spec.holidays().forEach(h -> holidays.add(h.range()));
      for (CalendarSpec.Freeze freeze : spec.freezes()) {
        if (withFreezes && !Collections.disjoint(freeze.tags(), item.about().tags())) {
          frozen.add(freeze.range());
        }
      }
    }
  }

  private static List<CalendarSpec> own(Program program) {
    return List.of(program.calendar());
  }

  boolean works(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return week.contains(date.getDayOfWeek())
        && holidays.stream().noneMatch(r -> r.contains(date))
        && !isFrozen(day);
  }

  boolean isFrozen(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return frozen.stream().anyMatch(r -> r.contains(date));
  }

  int weekLength() {
    return week.size();
  }

  /** The working days from one instant to another; negative when the second is the earlier. */
  int between(int from, int to) {
    int count = 0;
    for (int day = Math.min(from, to); day < Math.max(from, to); day++) {
      count += works(day) ? 1 : 0;
    }
    return from <= to ? count : -count;
  }

  int next(int day) {
    int at = day;
    while (!works(at)) {
      at++;
    }
    return at;
  }

  /** The day of work number {@code n}, from 0, that begins on or after a day. */
  int nth(int day, int n) {
    int at = next(day);
    for (int i = 0; i < n; i++) {
      at = next(at + 1);
    }
    return at;
  }

  /** The start of the {@code n}-th working day before an instant. */
  int back(int instant, int n) {
    int at = instant;
    for (int i = 0; i < n; i++) {
      at--;
      while (!works(at)) {
        at--;
      }
    }
    return at;
  }

  /** An instant moved by working days: an end of a day to an end, a start to a start. */
  int moved(int instant, boolean end, int lag) {
    if (lag == 0) {
      return instant;
    }
    if (end) {
      return lag > 0 ? nth(instant, lag - 1) + 1 : back(instant, 1 - lag) + 1;
    }
    return lag > 0 ? nth(instant, lag) : back(next(instant), -lag);
  }
}
