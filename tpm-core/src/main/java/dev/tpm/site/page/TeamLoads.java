package dev.tpm.site.page;

import dev.tpm.insight.LoadWeek;
import dev.tpm.insight.TeamLoad;
import dev.tpm.model.Team;
import dev.tpm.site.chart.LoadMap;
import dev.tpm.site.chart.LoadMap.Cell.Level;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Head;
import dev.tpm.site.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The load of all teams side by side, for the weeks to come. */
public record TeamLoads(Head head, LoadMap map) {
  /** Weeks that have room beside each other. */
  private static final int MOST = 16;

  private static final BigDecimal FULL = new BigDecimal("0.8");

  /** The table; empty where nothing is asked of any team in weeks to come. */
  static Optional<TeamLoads> of(Here here) {
    List<TeamLoad> loads =
        here.subject().program().teams().stream()
            .map(team -> here.facts().load(team, here.subject().program()))
            .filter(load -> !load.weeksAhead().isEmpty())
            .toList();
    return loads.isEmpty() ? Optional.empty() : Optional.of(new Making(here, loads).part());
  }

  /** The making of the table. */
  private record Making(Here here, List<TeamLoad> loads) {

    TeamLoads part() {
      LocalDate first = here.statusDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
      LocalDate last =
          loads.stream()
              .map(load -> load.weeksAhead().get(load.weeksAhead().size() - 1).monday())
              .max(LocalDate::compareTo)
              .orElse(first);
      List<LocalDate> weeks =
          first.datesUntil(last.plusDays(1), java.time.Period.ofWeeks(1)).limit(MOST).toList();
      long over = loads.stream().filter(load -> !load.weeksOver().isEmpty()).count();
      return new TeamLoads(
          Head.of("load", wording().say("load.title"), note(over)),
          new LoadMap(
              wording().count("load.map", weeks.size()),
              weeks.stream().map(week -> wording().dates().onAxis(week)).toList(),
              loads.stream().map(load -> row(load, weeks)).toList()));
    }

    private String note(long over) {
      if (loads.stream().noneMatch(TeamLoad::hasCapacity)) {
        return wording().say("load.all.unknown");
      }
      return over == 0
          ? wording().say("load.all.within")
          : wording().count("load.all.over", over, wording().amounts().number(loads.size()));
    }

    private LoadMap.Row row(TeamLoad load, List<LocalDate> weeks) {
      Team team = load.team();
      List<LoadMap.Cell> cells = new ArrayList<>();
      for (LocalDate monday : weeks) {
        cells.add(
            load.weeksAhead().stream()
                .filter(week -> week.monday().equals(monday))
                .findFirst()
                .map(this::cell)
                .orElseGet(this::nothing));
      }
      return new LoadMap.Row(team.name(), here.href(team.entityId()), cells);
    }

    private LoadMap.Cell nothing() {
      return new LoadMap.Cell("", wording().say("load.cell.none"), Level.NOTHING);
    }

    private LoadMap.Cell cell(LoadWeek week) {
      if (week.load().signum() == 0) {
        return nothing();
      }
      String days = LoadSection.figure(wording(), week.load());
      if (week.capacity().isEmpty()) {
        return new LoadMap.Cell(
            wording().say("common.days.short", days),
            wording().say("load.cell.unknown", days),
            Level.SOME);
      }
      BigDecimal capacity = week.capacity().get();
      Level level =
          week.isOver()
              ? Level.OVER
              : week.load().compareTo(capacity.multiply(FULL)) >= 0 ? Level.FULL : Level.SOME;
      String of = LoadSection.figure(wording(), capacity);
      String figure =
          capacity.signum() == 0
              ? wording().say("common.days.short", days)
              : wording()
                  .amounts()
                  .percent(week.load().divide(capacity, 4, RoundingMode.UP).doubleValue());
      return new LoadMap.Cell(figure, wording().say("load.cell", days, of), level);
    }

    private Wording wording() {
      return here.wording();
    }
  }
}
