package dev.tpm.site.chart;

import java.util.List;
import java.util.Optional;

/**
 * A timeline that is laid out: names on the left for HTML, drawings on the right, block by block,
 * on one axis.
 *
 * @param label what it is, for those who hear it
 * @param head the axis over all blocks
 * @param blocks the groups, in order
 * @param key what its shapes stand for, those that occur
 */
public record Timeline(String label, Drawing head, List<Block> blocks, List<KeyEntry> key) {
  public Timeline {
    blocks = List.copyOf(blocks);
    key = List.copyOf(key);
  }

  /** How many times the width of a page it is wide, 1 to 4: paper takes it by this. */
  public int sheets() {
    return Math.max(
        1, Math.min(4, (head.width() + TimelineChart.LEAST_WIDTH - 1) / TimelineChart.LEAST_WIDTH));
  }

  /**
   * A group of rows.
   *
   * @param fold its head with the drawing beside it; empty where the rows do not fold
   * @param open whether the rows are shown at first
   * @param names the names of the rows, one for each 28 pixels of the drawing
   * @param bars the drawing of the rows
   * @param inner what follows the rows, and may fold inside
   */
  public record Block(
      Optional<Fold> fold, boolean open, List<Name> names, Drawing bars, List<Block> inner) {
    public Block {
      names = List.copyOf(names);
      inner = List.copyOf(inner);
    }
  }

  /** The head of a block that folds. */
  public record Fold(Name name, Drawing bar) {}

  /**
   * A name at the left.
   *
   * @param css its classes: depth, group, critical
   * @param traits what its row can be chosen by
   */
  public record Name(
      String text, String href, String note, String css, TimelineRow.Traits traits) {}
}
