package dev.tpm.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Heights that keep edges level: each place wants to be at the middle of its neighbours, and a
 * layer gives the least squares of those wishes that keep its order and its gaps.
 */
final class LayerHeights {
  private static final int ROUNDS = 10;

  /** How far the middles of two neighbours of a layer must be apart. */
  interface Gap {
    double between(int upper, int lower);
  }

  private final List<List<Integer>> layers;
  private final List<List<Integer>> before;
  private final List<List<Integer>> after;
  private final Gap gap;
  private final double[] middle;

  LayerHeights(
      List<List<Integer>> layers, List<List<Integer>> before, List<List<Integer>> after, Gap gap) {
    this.layers = layers;
    this.before = before;
    this.after = after;
    this.gap = gap;
    this.middle = new double[before.size()];
  }

  /** The middle of each place. */
  double[] middles() {
    for (List<Integer> layer : layers) {
      double y = 0;
      for (int i = 1; i < layer.size(); i++) {
        y += gap.between(layer.get(i - 1), layer.get(i));
        middle[layer.get(i)] = y;
      }
      for (int place : layer) {
        middle[place] -= y / 2;
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      boolean forth = round % 2 == 0;
      for (int i = 0; i < layers.size(); i++) {
        level(layers.get(forth ? i : layers.size() - 1 - i), forth);
      }
    }
    return middle.clone();
  }

  private void level(List<Integer> layer, boolean forth) {
    double[] offset = new double[layer.size()];
    double[] wish = new double[layer.size()];
    for (int i = 0; i < layer.size(); i++) {
      int place = layer.get(i);
      offset[i] = i == 0 ? 0 : offset[i - 1] + gap.between(layer.get(i - 1), place);
      List<Integer> near = forth ? before.get(place) : after.get(place);
      List<Integer> other = near.isEmpty() ? (forth ? after : before).get(place) : near;
      wish[i] =
          other.stream().mapToDouble(neighbour -> middle[neighbour]).average().orElse(middle[place])
              - offset[i];
    }
    double[] settled = rising(wish);
    for (int i = 0; i < layer.size(); i++) {
      middle[layer.get(i)] = settled[i] + offset[i];
    }
  }

  /** The rising numbers that are nearest to the given ones, by pooling those that fall. */
  private static double[] rising(double[] wish) {
    List<double[]> pools = new ArrayList<>();
    for (double each : wish) {
      double[] pool = {each, 1};
      while (!pools.isEmpty() && mean(pools.get(pools.size() - 1)) > mean(pool)) {
        double[] last = pools.remove(pools.size() - 1);
        pool = new double[] {last[0] + pool[0], last[1] + pool[1]};
      }
      pools.add(pool);
    }
    double[] settled = new double[wish.length];
    int i = 0;
    for (double[] pool : pools) {
      for (int n = 0; n < pool[1]; n++) {
        settled[i++] = mean(pool);
      }
    }
    return settled;
  }

  private static double mean(double[] pool) {
    return pool[0] / pool[1];
  }
}
