package dev.tpm.site.review;

import dev.tpm.site.chart.Drawing;
import dev.tpm.site.chart.KeyEntry;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Table;
import java.util.List;
import java.util.Optional;

/**
 * The dates that move.
 *
 * @param axis the head of the column of lines
 * @param axisWords what the axis shows
 * @param heads what stands over the columns: name, dates, change, chance
 * @param rows the weightiest, drawn
 * @param key what the shapes stand for
 * @param fold what is said in place of the others while they are folded
 * @param others the others; absent where these are all
 * @param rest how many more there are, in words; empty where these are all
 */
public record MoveTable(
    Head head,
    Drawing axis,
    String axisWords,
    List<String> heads,
    List<MoveRow> rows,
    List<KeyEntry> key,
    String fold,
    Optional<Table> others,
    String rest) {
  public MoveTable {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
    key = List.copyOf(key);
  }
}
