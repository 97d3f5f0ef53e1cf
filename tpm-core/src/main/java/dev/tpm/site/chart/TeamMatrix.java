package dev.tpm.site.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who waits for whom: rows give, columns get.
 *
 * <p>It is a table, not a drawing: its cells are links, and a table is read by everyone.
 *
 * @param caption what the table holds, for those who hear it
 * @param takers the names over the columns, in order
 * @param rows one for each that gives, in order
 */
public record TeamMatrix(String caption, List<String> takers, List<Row> rows) {

  private static final int MOST_IDLE_TEAMS = 14;

  public TeamMatrix {
    takers = List.copyOf(takers);
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

  /** A cell: the hand-offs, and whether giver and taker are one. */
  public record Cell(Optional<HandOffs> handOffs, boolean same) {}

  /**
   * Lays out the table: a row and a column for each team, of more than 14 only for those that give
   * or get; whoever is no team has a row where it gives, and a column where it gets.
   *
   * @param teams the names of all teams, in the order to show them
   * @param handOffs at most one entry a pair
   */
  public static TeamMatrix of(String caption, List<String> teams, List<HandOffs> handOffs) {
    Map<List<String>, HandOffs> byPair = new LinkedHashMap<>();
    handOffs.forEach(h -> byPair.put(List.of(h.from(), h.to()), h));
    Set<String> givers = new LinkedHashSet<>();
    Set<String> takers = new LinkedHashSet<>();
    for (String team : teams) {
      if (teams.size() <= MOST_IDLE_TEAMS || handOffs.stream().anyMatch(h -> isOf(h, team))) {
        givers.add(team);
        takers.add(team);
      }
    }
    handOffs.forEach(h -> givers.add(h.from()));
    handOffs.forEach(h -> takers.add(h.to()));
    List<Row> rows = new ArrayList<>();
    for (String giver : givers) {
      List<Cell> cells =
          takers.stream()
              .map(
                  taker ->
                      new Cell(
                          Optional.ofNullable(byPair.get(List.of(giver, taker))),
                          giver.equals(taker)))
              .toList();
      rows.add(new Row(giver, cells));
    }
    return new TeamMatrix(caption, List.copyOf(takers), rows);
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
