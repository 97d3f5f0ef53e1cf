package dev.tpm.site.page;

import dev.tpm.insight.LoadShare;
import dev.tpm.insight.LoadWeek;
import dev.tpm.insight.TeamLoad;
import dev.tpm.model.Team;
import dev.tpm.site.chart.DataTable;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.chart.LoadBars;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Piece;
import dev.tpm.site.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a team week by week, against what it has.
 *
 * @param figure the chart with its data
 * @param worst what takes the team in the worst week to come; empty where no week asks too much
 */
public record LoadSection(Head head, Figure figure, List<Piece> worst) {
  private static final int WIDTH = 1136;

  /** Weeks before that of the status date. */
  private static final int BACK = 4;

  /** Weeks that are shown at most. */
  private static final int MOST = 78;

  /** Items of the worst week that are named. */
  private static final int NAMED = 4;

  public LoadSection {
    worst = List.copyOf(worst);
  }

  /** The load of a team; empty where nothing is asked of it from the status date on. */
  static Optional<LoadSection> of(Here here, Team team) {
    TeamLoad load = here.facts().load(team, here.subject().program());
    LocalDate now = here.statusDate();
    boolean goesOn = load.weeks().stream().anyMatch(w -> w.monday().plusDays(6).isAfter(now));
    return goesOn ? Optional.of(new Making(here, load).section()) : Optional.empty();
  }

  /** Person-days in a table or a sentence: whole ones, or with one digit. */
  static String figure(Wording wording, BigDecimal days) {
    return wording.amounts().number(days.setScale(1, RoundingMode.HALF_UP));
  }

  /** The making of one section. */
  private record Making(Here here, TeamLoad load) {

    LoadSection section() {
      String finding = finding();
      return new LoadSection(
          Head.of("load", wording().say("load.title"), finding),
          new Figure(wording().say("load.caption"), chart(finding), data()),
          worst().map(this::parts).orElse(List.of()));
    }

    private Optional<LoadWeek> worst() {
      return load.weeksOver().stream().max(Comparator.comparing(LoadWeek::excess));
    }

    private String finding() {
      int ahead = load.weeksAhead().size();
      if (!load.hasCapacity()) {
        return wording().say("load.finding.unknown");
      }
      return worst()
          .map(
              week ->
                  wording()
                      .count(
                          "load.finding.over",
                          load.weeksOver().size(),
                          wording().amounts().number(ahead),
                          wording().dates().text(week.monday())))
          .orElseGet(
              () ->
                  ahead == 0
                      ? wording().say("load.finding.last")
                      : wording().count("load.finding.within", ahead));
    }

    private dev.tpm.site.chart.Drawing chart(String finding) {
      List<LoadWeek> shown = shown();
      LoadWeek last = shown.get(shown.size() - 1);
      return new LoadBars(
              "load",
              finding,
              wording()
                  .say(
                      "load.words",
                      wording().dates().text(shown.get(0).monday()),
                      wording().dates().text(last.monday()),
                      most(shown)),
              shown.stream()
                  .map(
                      w ->
                          new LoadBars.Week(
                              w.monday(),
                              w.load().doubleValue(),
                              w.capacity().map(BigDecimal::doubleValue)))
                  .toList(),
              here.statusDate(),
              last.capacity().map(c -> wording().say("load.has", figure(wording(), c))).orElse(""))
          .draw(WIDTH, here.wording()::say);
    }

    private String most(List<LoadWeek> shown) {
      return shown.stream()
          .map(LoadWeek::load)
          .max(Comparator.naturalOrder())
          .map(most -> figure(wording(), most))
          .orElse("");
    }

    private List<LoadWeek> shown() {
      LocalDate from = here.statusDate().minusWeeks(BACK + 1L);
      return load.weeks().stream().filter(w -> w.monday().isAfter(from)).limit(MOST).toList();
    }

    private DataTable data() {
      List<String> heads =
          new ArrayList<>(
              List.of(wording().say("load.column.week"), wording().say("load.column.load")));
      if (load.hasCapacity()) {
        heads.add(wording().say("load.column.capacity"));
        heads.add(wording().say("load.column.over"));
      }
      return new DataTable(heads, shown().stream().map(this::row).toList());
    }

    private List<String> row(LoadWeek week) {
      List<String> row =
          new ArrayList<>(
              List.of(wording().dates().text(week.monday()), figure(wording(), week.load())));
      week.capacity()
          .ifPresent(
              capacity -> {
                row.add(figure(wording(), capacity));
                row.add(week.isOver() ? figure(wording(), week.excess()) : "");
              });
      return row;
    }

    /** The worst week, and what takes the most in it. */
    private List<Piece> parts(LoadWeek week) {
      List<LoadShare> shares = load.shares(week);
      List<Piece> named = List.of();
      for (LoadShare share : shares.stream().limit(NAMED).toList()) {
        List<Piece> one =
            wording().line("load.share", here.link(share.item()), figure(wording(), share.days()));
        named = named.isEmpty() ? one : wording().line("common.list.next", named, one);
      }
      if (shares.size() > NAMED) {
        named = wording().countLine("load.more", shares.size() - NAMED, named);
      }
      return wording()
          .line(
              "load.worst",
              wording().day(week.monday()),
              figure(wording(), week.load()),
              figure(wording(), week.capacity().orElse(BigDecimal.ZERO)),
              named);
    }

    private Wording wording() {
      return here.wording();
    }
  }
}
