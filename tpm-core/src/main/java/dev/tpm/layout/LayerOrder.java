package dev.tpm.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order of places within their layers, and the crossings that it makes. */
final class LayerOrder {
  private LayerOrder() {}

  /**
   * Sorts each layer by the middle of the neighbours on one side.
   *
   * @param forth whether from left to right
   */
  static void sweep(List<List<Integer>> layers, List<List<Integer>> neighbours, boolean forth) {
    for (int i = 1; i < layers.size(); i++) {
      List<Integer> layer = layers.get(forth ? i : layers.size() - 1 - i);
      Map<Integer, Integer> fixed = places(layers.get(forth ? i - 1 : layers.size() - i));
      Map<Integer, Integer> own = places(layer);
      Map<Integer, Double> middles = new HashMap<>();
      for (int place : layer) {
        middles.put(
            place,
            neighbours.get(place).stream()
                .filter(fixed::containsKey)
                .mapToInt(fixed::get)
                .average()
                .orElse(own.getOrDefault(place, 0)));
      }
      layer.sort(Comparator.comparing(middles::get));
    }
  }

  private static Map<Integer, Integer> places(List<Integer> layer) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < layer.size(); i++) {
      places.put(layer.get(i), i);
    }
    return places;
  }

  /** How often edges cross between the layers. */
  static int crossings(List<List<Integer>> layers, List<List<Integer>> after) {
    int count = 0;
    for (int i = 0; i + 1 < layers.size(); i++) {
      Map<Integer, Integer> right = places(layers.get(i + 1));
      List<int[]> ends = new java.util.ArrayList<>();
      for (int at = 0; at < layers.get(i).size(); at++) {
        for (int to : after.get(layers.get(i).get(at))) {
          ends.add(new int[] {at, right.getOrDefault(to, 0)});
        }
      }
      for (int a = 0; a < ends.size(); a++) {
        for (int b = a + 1; b < ends.size(); b++) {
          int left = Integer.compare(ends.get(a)[0], ends.get(b)[0]);
          int across = Integer.compare(ends.get(a)[1], ends.get(b)[1]);
          count += left * across < 0 ? 1 : 0;
        }
      }
    }
    return count;
  }
}
