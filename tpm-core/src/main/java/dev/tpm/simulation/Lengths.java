package dev.tpm.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long activities take: certain, or drawn for a block of iterations. */
final class Lengths {
  private static final int[] CERTAIN = {};

  private final Luck[] lucks;
  private final int[][] tables;
  private final int[] keys;
  private final int[] programs;
  private final int[] certain;
  private final int[][] delays;
  private final int[][] riskTables;
  private final int[] riskKeys;

  Lengths(Activity[] activities, List<Risk> risks, Luck[] lucks) {
    this.lucks = lucks;
    int n = activities.length;
    tables = new int[n][];
    keys = new int[n];
    programs = new int[n];
    certain = new int[n];
    delays = new int[n][];
    Map<Spread, int[]> shared = new HashMap<>();
    for (int i = 0; i < n; i++) {
      Activity activity = activities[i];
      certain[i] = activity.isPoint() ? 0 : 2 * activity.length();
      delays[i] = activity.delays().stream().mapToInt(d -> d).toArray();
      tables[i] = CERTAIN;
      if (activity.spread().isPresent()) {
        Activity.Draw draw = activity.spread().get();
        tables[i] = shared.computeIfAbsent(draw.spread(), Spread::moments);
        keys[i] = lucks[draw.program()].key(draw.name());
        programs[i] = draw.program();
      }
    }
    riskTables = new int[risks.size()][];
    riskKeys = new int[risks.size()];
    for (int r = 0; r < risks.size(); r++) {
      riskTables[r] = risks.get(r).delay().moments();
      riskKeys[r] = lucks[risks.get(r).program()].key(risks.get(r).name());
    }
  }

  /** Whether an activity's length differs from iteration to iteration. */
  boolean varies(int n) {
    return tables[n].length > 0 || delays[n].length > 0;
  }

  /** The length of one that does not vary, in moments. */
  int certain(int n) {
    return certain[n];
  }

  /** Draws which risks occur in a block, and by how much they delay. */
  void drawRisks(Block block) {
    for (int r = 0; r < riskTables.length; r++) {
      Luck.drawAlone(riskKeys[r], block.keys, block.cells);
      Rows.lookUp(block.delays[r], riskTables[r], block.cells);
    }
  }

  /** Draws the length of an activity that varies. */
  void draw(int n, Block block) {
    int[] out = block.lengths[n];
    if (tables[n].length > 0) {
      lucks[programs[n]].draw(block.first, keys[n], block.keys, block.cells, tables[n], out);
    } else {
      Rows.fill(out, certain[n]);
    }
    for (int r : delays[n]) {
      Rows.add(out, block.delays[r]);
    }
  }

  /**
   * Looks up in a table the parts of luck of what an activity's own length hangs on.
   *
   * @param cells a row to work in
   */
  void lookUp(int n, int first, int[] iterations, int[] cells, int[] table, int[] out) {
    lucks[programs[n]].draw(first, keys[n], iterations, cells, table, out);
  }

  /** The parts of its own luck alone, before what it shares with others. */
  void ownCells(int n, int[] iterations, int[] cells) {
    Luck.drawAlone(keys[n], iterations, cells);
  }

  /** The luck that all of a program shares. */
  void sharedCells(int program, int first, int[] cells) {
    lucks[program].levels(first, cells);
  }

  /** Draws the parts of luck of a risk. */
  void riskCells(int r, int[] iterations, int[] cells) {
    Luck.drawAlone(riskKeys[r], iterations, cells);
  }
}
