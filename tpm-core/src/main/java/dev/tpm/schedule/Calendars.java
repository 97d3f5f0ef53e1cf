package dev.tpm.schedule;

import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Plan;
import dev.tpm.model.Program;
import dev.tpm.model.Team;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All calendars of a plan: one for each team and each set of freezes that holds for an item. */
final class Calendars {
  /** Days that all tables together cover: 8 MB. */
  private static final int TABLED_DAYS = 1 << 20;

  /** Days that one table covers at most: twelve years. */
  private static final int MOST_TABLED = 4383;

  private record TeamKey(String program, String team) {}

  private record FreezeKey(TeamCalendar team, List<Integer> freezes) {}

  private record TagKey(TeamCalendar team, Set<String> tags) {}

  private final Map<String, TeamCalendar> programs = new HashMap<>();
  private final Map<TeamKey, TeamCalendar> teams = new HashMap<>();
  private final Map<FreezeKey, Integer> byFreezes = new HashMap<>();
  private final Map<TagKey, Integer> byTags = new HashMap<>();
  private final Map<ItemId, Integer> byItem = new HashMap<>();
  private final List<Calendar> all = new ArrayList<>();

  Calendars(Plan plan) {
    for (Program program : plan.programs()) {
      TeamCalendar days = TeamCalendar.of(program.calendar());
      programs.put(program.entityId().id(), days);
      for (Team team : program.teams()) {
        teams.put(new TeamKey(program.entityId().id(), team.id()), days.and(team.calendar()));
      }
    }
  }

  /** Gives every team of a program that is levelled a place. */
  void placeTeams(Plan plan) {
    for (Program program : plan.programs()) {
      if (program.profile().level()) {
        program.teams().forEach(team -> place(program.entityId().id(), team.id()));
      }
    }
  }

  /** The days of a team; of the program for no team, or for one that is none of its. */
  TeamCalendar team(String program, Optional<String> team) {
    TeamCalendar days = programs.get(program);
    if (days == null) {
      throw new IllegalArgumentException("no program '" + program + "' in this plan");
    }
    return team.map(t -> teams.getOrDefault(new TeamKey(program, t), days)).orElse(days);
  }

  TeamCalendar team(Item item) {
    return team(item.itemId().program(), item.team());
  }

  /** The place of the calendar that an item works by. */
  int place(Item item) {
    TeamCalendar team = team(item);
    Set<String> tags = item.about().tags();
    int place =
        byTags.computeIfAbsent(new TagKey(team, tags), k -> place(team, team.freezesFor(k.tags())));
    byItem.put(item.itemId(), place);
    return place;
  }

  /** The place of a team's calendar without freezes. */
  int place(String program, String team) {
    return place(team(program, Optional.of(team)), List.of());
  }

  /** The place of the calendar by which the lags before an item are counted. */
  int lagPlace(Item item) {
    return place(team(item), List.of());
  }

  private int place(TeamCalendar team, List<Integer> freezes) {
    return byFreezes.computeIfAbsent(
        new FreezeKey(team, freezes),
        k -> {
          all.add(team.plain().frozen(team.ranges(k.freezes())));
          return all.size() - 1;
        });
  }

  Calendar at(int place) {
    return all.get(place);
  }

  /**
   * All calendars so far, in their places, with tables around the days of a plan.
   *
   * @param first the first day that the plan speaks of
   */
  List<Calendar> tabled(int first) {
    int days = Math.min(MOST_TABLED, TABLED_DAYS / Math.max(1, all.size()));
    all.replaceAll(c -> c.tabled(first, first + days));
    return List.copyOf(all);
  }

  /** The calendar of a team without freezes. */
  Calendar of(String program, Optional<String> team) {
    return team(program, team).plain();
  }

  /** The calendar that an item works by. */
  Calendar of(ItemId item) {
    Integer place = byItem.get(item);
    return place == null ? team(item.program(), Optional.empty()).plain() : all.get(place);
  }
}
