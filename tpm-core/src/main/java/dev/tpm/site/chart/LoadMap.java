package dev.tpm.site.chart;

import dev.tpm.site.chart.LoadMap.Cell.Level;
import java.util.List;

/**
 * Which team is asked for how much of what it has, week by week.
 *
 * <p>It is a table, not a drawing: every cell has its figure, and what is too much has its shape.
 *
 * @param caption what the table holds, for those who hear it
 * @param weeks the heads of its columns
 * @param rows one for each team
 */
public record LoadMap(String caption, List<String> weeks, List<Row> rows) {
  public LoadMap {
    weeks = List.copyOf(weeks);
    rows = List.copyOf(rows);
  }

  /** A team, and where its page is. */
  public record Row(String team, String href, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A week of a team.
   *
   * @param figure how much of it is asked; empty where nothing is
   * @param words the same in words, such as {@code 25 of 20 person-days}
   */
  public record Cell(String figure, String words, Level level) {
    /** How much that is. */
    public enum Level {
      NOTHING,
      SOME,
      FULL,
      OVER
    }

    public boolean isOver() {
      return level == Level.OVER;
    }
  }

  /** Whether more is asked of any team than it has. */
  public boolean isOver() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(c -> c.level() == Level.OVER);
  }
}
