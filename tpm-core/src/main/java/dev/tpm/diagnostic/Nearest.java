package dev.tpm.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the names that someone probably meant. */
public final class Nearest {
  private static final int AT_MOST = 3;

  /** A longer name is not compared: nobody mistypes that much, and a stranger could make us try. */
  private static final int LONGEST = 120;

  private Nearest() {}

  /**
   * The names nearest to a wrong one, best first, at most three; none where none is near.
   *
   * <p>Near is an edit distance (insert, delete, replace, swap neighbours; case counts nothing) of
   * at most a third of the wrong name's length, and at least one, that leaves something of both.
   */
  public static List<String> names(String wrong, Collection<String> known) {
    if (wrong.isEmpty() || wrong.length() > LONGEST) {
      return List.of();
    }
    String low = wrong.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, wrong.length() / 3);
    record Scored(String name, int distance) {}
    List<Scored> scored = new ArrayList<>();
    for (String name : known) {
      if (Math.abs(name.length() - low.length()) <= limit && name.length() <= LONGEST) {
        int distance = distance(low, name.toLowerCase(Locale.ROOT), limit);
        if (distance <= limit && distance < Math.max(low.length(), name.length())) {
          scored.add(new Scored(name, distance));
        }
      }
    }
    scored.sort(Comparator.comparingInt(Scored::distance).thenComparing(Scored::name));
    // Beside a name that is one letter off, one that is four off is no help.
    int most = scored.isEmpty() ? 0 : scored.get(0).distance() + 1;
    return scored.stream()
        .filter(each -> each.distance() <= most)
        .map(Scored::name)
        .distinct()
        .limit(AT_MOST)
        .toList();
  }

  /** The help line that names the nearest names, such as {@code did you mean 'due'?}. */
  public static Optional<String> help(String wrong, Collection<String> known) {
    List<String> near = names(wrong, known);
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of("did you mean '" + String.join("' or '", near) + "'?");
  }

  /**
   * Damerau's edit distance with swaps of neighbours (optimal string alignment); anything more than
   * the limit where it is more.
   */
  private static int distance(String a, String b, int limit) {
    int[] before = new int[b.length() + 1];
    int[] previous = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.setAll(previous, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replace, Math.min(previous[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit + 1) {
        return least; // a swap reaches back one row, and no further
      }
      int[] free = before;
      before = previous;
      previous = row;
      row = free;
    }
    return previous[b.length()];
  }
}
