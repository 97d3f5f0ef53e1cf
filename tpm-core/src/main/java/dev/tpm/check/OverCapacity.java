package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.insight.LoadShare;
import dev.tpm.insight.LoadWeek;
import dev.tpm.insight.TeamLoad;
import dev.tpm.model.Team;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A team is asked for more person-days than it has, in weeks to come. */
final class OverCapacity implements Check {
  /** So many weeks, and so many items of the worst one, are named. */
  private static final int NAMED = 3;

  @Override
  public Rule rule() {
    return Rules.OVER_CAPACITY;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.plan().programs().stream()
        .flatMap(program -> program.teams().stream().map(team -> facts.load(team, program)))
        .filter(load -> !load.weeksOver().isEmpty())
        .map(OverCapacity::finding);
  }

  private static Finding finding(TeamLoad load) {
    Team team = load.team();
    List<LoadWeek> worst =
        load.weeksOver().stream()
            .sorted(Comparator.comparing(LoadWeek::excess).reversed())
            .limit(NAMED)
            .toList();
    int over = load.weeksOver().size();
    int ahead = load.weeksAhead().size();
    String first =
        ahead == 1
            ? "in the one week of work ahead"
            : "in " + over + " of the " + ahead + " weeks ahead";
    String weeks = worst.stream().map(OverCapacity::week).collect(Collectors.joining(", "));
    return Finding.at(
            team,
            team.capacity().isEmpty() ? "members" : "capacity",
            Rules.OVER_CAPACITY,
            "'"
                + team.name()
                + "' is asked for more than it has "
                + first
                + ": "
                + weeks
                + (over > worst.size() ? " and " + (over - worst.size()) + " more" : ""))
        .withHelp(help(load, worst.get(0)));
  }

  private static String week(LoadWeek week) {
    return number(week.load())
        + " of "
        + number(week.capacity().orElse(BigDecimal.ZERO))
        + " person-days in the week of "
        + week.monday();
  }

  private static String help(TeamLoad load, LoadWeek week) {
    List<LoadShare> shares = load.shares(week);
    String named =
        shares.stream()
            .limit(NAMED)
            .map(share -> "'" + share.item().name() + "' takes " + number(share.days()))
            .collect(Collectors.joining(", "));
    int more = shares.size() - NAMED;
    return "in the week of "
        + week.monday()
        + ", "
        + named
        + (more > 0 ? ", " + more + " more" : "");
  }

  /** Rounded to a tenth: nobody plans in more. */
  private static String number(BigDecimal days) {
    return days.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
