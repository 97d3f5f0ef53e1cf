package dev.tpm.schedule;

import dev.tpm.model.Duration;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Plan;
import dev.tpm.model.Program;
import dev.tpm.model.Team;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Adds up, day by day and from the dates alone, whom a schedule asks for: nothing of the levelling
 * itself is used.
 */
final class Staffed {
  private final Plan plan;
  private final Schedule schedule;

  /** Team and day → who is asked for. */
  private final Map<String, Map<LocalDate, Asked>> asked = new TreeMap<>();

  /** People, and the items that ask for them. */
  record Asked(BigDecimal people, Set<ItemId> items) {
    Asked and(Asked other) {
      Set<ItemId> both = new LinkedHashSet<>(items);
      both.addAll(other.items);
      return new Asked(people.add(other.people), both);
    }
  }

  Staffed(Plan plan, Schedule schedule) {
    this.plan = plan;
    this.schedule = schedule;
    for (Program program : plan.programs()) {
      program.projects().stream()
          .filter(p -> p.state().counts())
          .flatMap(p -> p.items().stream())
          .forEach(item -> schedule.item(item.itemId()).ifPresent(s -> add(item, s)));
    }
  }

  private void add(Item item, ScheduledItem dates) {
    LocalDate status = schedule.statusDate("");
    Calendar own = schedule.calendar(item.itemId());
    int duration =
        item.isGroup()
            ? own.workingDays(dates.start().minusDays(1), dates.finish())
            : dates.duration();
    if (!dates.isOpen()) {
      return;
    }
    takes(item, dates, duration)
        .forEach(
            (team, people) -> {
              if (people.signum() == 0 || isReported(item, team)) {
                return;
              }
              Calendar theirs = schedule.calendar("", Optional.of(team));
              boolean elapsed = elapsed(item, dates);
              LocalDate first = first(dates, own, elapsed);
              for (LocalDate day = first; !day.isAfter(dates.finish()); day = day.plusDays(1)) {
                boolean works = elapsed || own.works(day);
                if (!day.isBefore(status) && works && theirs.works(day)) {
                  asked
                      .computeIfAbsent(team, t -> new TreeMap<>())
                      .merge(day, new Asked(people, Set.of(item.itemId())), Asked::and);
                }
              }
            });
  }

  /** What takes more than its team ever has is reported, and scheduled as if there were enough. */
  private boolean isReported(Item item, String team) {
    return schedule.mismatches().stream()
        .anyMatch(
            m ->
                m instanceof Mismatch.TooFewPeople few
                    && few.item().equals(item.itemId())
                    && few.team().equals(team));
  }

  /** What has begun takes people again from where the rest of it is planned. */
  private static LocalDate first(ScheduledItem dates, Calendar own, boolean elapsed) {
    if (dates.progress() != ScheduledItem.Progress.BEGUN) {
      return dates.start();
    }
    LocalDate day = dates.finish().plusDays(1);
    for (int left = dates.remaining(); left > 0; ) {
      day = day.minusDays(1);
      left -= elapsed || own.works(day) ? 1 : 0;
    }
    return day;
  }

  /** Whether what is still to come counts calendar days. */
  private static boolean elapsed(Item item, ScheduledItem dates) {
    return item.progress()
        .remaining()
        .filter(r -> dates.progress() == ScheduledItem.Progress.BEGUN)
        .map(Duration::elapsed)
        .orElse(dates.elapsed());
  }

  private static Map<String, BigDecimal> takes(Item item, ScheduledItem dates, int duration) {
    if (item.isMilestone()) {
      return Map.of();
    }
    if (!item.work().needs().isEmpty()) {
      return item.work().needs();
    }
    if (item.team().isEmpty() || item.external().isPresent()) {
      return Map.of();
    }
    if (item.work().effort().isPresent()) {
      BigDecimal days = BigDecimal.valueOf(duration);
      BigDecimal people = item.work().effort().get().divide(days, 6, RoundingMode.DOWN);
      return Map.of(item.team().get(), people);
    }
    return item.isGroup() || dates.elapsed() ? Map.of() : Map.of(item.team().get(), BigDecimal.ONE);
  }

  /** The days on which a team is asked for more people than it has. */
  List<Asked> over() {
    List<Asked> over = new ArrayList<>();
    for (Program program : plan.programs()) {
      for (Team team : program.teams()) {
        asked
            .getOrDefault(team.id(), Map.of())
            .forEach(
                (day, all) -> {
                  if (all.people().compareTo(capacity(team, program, day)) > 0) {
                    over.add(all);
                  }
                });
      }
    }
    return over;
  }

  private static BigDecimal capacity(Team team, Program program, LocalDate day) {
    if (team.capacity().isEmpty() && team.members().isEmpty()) {
      return BigDecimal.valueOf(Integer.MAX_VALUE);
    }
    BigDecimal people = BigDecimal.ZERO;
    if (team.capacity().isEmpty()) {
      people = team.members().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    } else {
      boolean first = true;
      for (Map.Entry<LocalDate, BigDecimal> step : new TreeMap<>(team.capacity()).entrySet()) {
        people = first || !step.getKey().isAfter(day) ? step.getValue() : people;
        first = false;
      }
    }
    for (Map.Entry<String, BigDecimal> member : team.members().entrySet()) {
      boolean away =
          program.people().stream()
              .filter(p -> p.id().equals(member.getKey()))
              .anyMatch(p -> p.away().stream().anyMatch(range -> range.contains(day)));
      people = away ? people.subtract(member.getValue()) : people;
    }
    return people.max(BigDecimal.ZERO);
  }

  /** The dates of something, as one text. */
  static String dates(Schedule schedule, ItemId id) {
    return schedule.item(id).map(i -> i.start() + ".." + i.finish()).orElse("-");
  }
}
