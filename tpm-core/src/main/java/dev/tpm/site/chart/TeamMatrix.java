package dev.tpm.site.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who waits for whom: rows give, columns get.
 *
 * <p>It is a table, not a drawing: its cells are links, and a table is read by everyone.
 *
 * @param caption what the table holds, for those who hear it
 * @param teams the names of the teams, in order
 * @param rows one a team, in the same order
 */
public record TeamMatrix(String caption, List<String> teams, List<Row> rows) {

  private static final int MOST_IDLE_TEAMS = 14;

  public TeamMatrix {
    teams = List.copyOf(teams);
    rows = List.copyOf(rows);
  }

  /**
   * The open hand-offs from one team to another.
   *
   * @param from the name of the team that gives
   * @param to the name of the team that gets
   * @param count how many are open, at least one
   * @param worst the shape of the worst of them; empty where none is late or without a commitment
   * @param href where they are listed
   * @param words the same in words, such as {@code Ledger to Rails: 2 open, 1 late}
   */
  public record HandOffs(
      String from, String to, int count, Optional<Shape> worst, String href, String words) {}

  /** A row: the team that gives, and a cell for each team that gets. */
  public record Row(String team, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell: the hand-offs, and whether giver and getter are one. */
  public record Cell(Optional<HandOffs> handOffs, boolean same) {}

  /**
   * Lays out the table; of more than 14 teams only those with open hand-offs are shown.
   *
   * @param teams the names of all teams, in the order to show them
   * @param handOffs at most one entry a pair of teams
   */
  public static TeamMatrix of(String caption, List<String> teams, List<HandOffs> handOffs) {
    Map<List<String>, HandOffs> byPair = new LinkedHashMap<>();
    handOffs.forEach(h -> byPair.put(List.of(h.from(), h.to()), h));
    List<String> shown =
        teams.size() <= MOST_IDLE_TEAMS
            ? teams
            : teams.stream().filter(t -> handOffs.stream().anyMatch(h -> isOf(h, t))).toList();
    List<Row> rows = new ArrayList<>();
    for (String giver : shown) {
      List<Cell> cells =
          shown.stream()
              .map(
                  getter ->
                      new Cell(
                          Optional.ofNullable(byPair.get(List.of(giver, getter))),
                          giver.equals(getter)))
              .toList();
      rows.add(new Row(giver, cells));
    }
    return new TeamMatrix(caption, shown, rows);
  }

  /** How many open hand-offs the table shows in all. */
  public int total() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.handOffs().stream())
        .mapToInt(HandOffs::count)
        .sum();
  }

  private static boolean isOf(HandOffs handOffs, String team) {
    return handOffs.from().equals(team) || handOffs.to().equals(team);
  }
}
