package dev.tpm.simulation;

import java.util.Arrays;

/**
 * The loops over rows: one operation on all iterations of a block at once.
 *
 * <p>Each is short, over separate arrays and without a branch, so that the compiler turns it into
 * vector instructions. That is why a maximum is a mask here: {@code Math.max} on ints is not
 * vectorised by the compilers of today.
 */
final class Rows {
  private Rows() {}

  /** out = max(a + shift, least). */
  static void start(int[] out, int[] a, int shift, int least) {
    for (int i = 0; i < out.length; i++) {
      int d = a[i] + shift - least;
      out[i] = least + (d & ~(d >> 31));
    }
  }

  /** out = max(out, a + shift). */
  static void later(int[] out, int[] a, int shift) {
    for (int i = 0; i < out.length; i++) {
      int d = a[i] + shift - out[i];
      out[i] += d & ~(d >> 31);
    }
  }

  /** out = min(out, a + shift). */
  static void sooner(int[] out, int[] a, int shift) {
    for (int i = 0; i < out.length; i++) {
      int d = a[i] + shift - out[i];
      out[i] += d & (d >> 31);
    }
  }

  /** out = min(out, a − b + shift). */
  static void soonerLess(int[] out, int[] a, int[] b, int shift) {
    for (int i = 0; i < out.length; i++) {
      int d = a[i] - b[i] + shift - out[i];
      out[i] += d & (d >> 31);
    }
  }

  /** out = a + shift. */
  static void shift(int[] out, int[] a, int shift) {
    for (int i = 0; i < out.length; i++) {
      out[i] = a[i] + shift;
    }
  }

  /** out = a − b + shift. */
  static void less(int[] out, int[] a, int[] b, int shift) {
    for (int i = 0; i < out.length; i++) {
      out[i] = a[i] - b[i] + shift;
    }
  }

  /** out = min(a, most). */
  static void atMost(int[] out, int[] a, int most) {
    for (int i = 0; i < out.length; i++) {
      int d = a[i] - most;
      out[i] = most + (d & (d >> 31));
    }
  }

  /** out = out without its side, plus a length, within time. */
  static void finish(int[] out, int length) {
    for (int i = 0; i < out.length; i++) {
      int d = (out[i] & ~1) + length - Moment.LATEST;
      out[i] = Moment.LATEST + (d & (d >> 31));
    }
  }

  /** out = out without its side, plus lengths, within time. */
  static void finish(int[] out, int[] lengths) {
    for (int i = 0; i < out.length; i++) {
      int d = (out[i] & ~1) + lengths[i] - Moment.LATEST;
      out[i] = Moment.LATEST + (d & (d >> 31));
    }
  }

  /** out = out + a, within what a length may be. */
  static void add(int[] out, int[] a) {
    for (int i = 0; i < out.length; i++) {
      int d = out[i] + a[i] - Moment.LATEST;
      out[i] = Moment.LATEST + (d & (d >> 31));
    }
  }

  /** out = table[cell]. */
  static void lookUp(int[] out, int[] table, int[] cells) {
    for (int i = 0; i < out.length; i++) {
      out[i] = table[cells[i]];
    }
  }

  /** out = how many days after a first one the day of a moment lies; whether all are in a range. */
  static boolean days(int[] out, int[] moments, int first, int end) {
    int outside = 0;
    for (int i = 0; i < out.length; i++) {
      int day = ((moments[i] - 1) >> 7) - first;
      out[i] = day;
      outside |= day | (end - 1 - day);
    }
    return outside >= 0;
  }

  /** Whether the first are all the same. */
  static boolean isOne(int[] days, int count) {
    int differs = 0;
    int one = days[0];
    for (int i = 0; i < count; i++) {
      differs |= days[i] ^ one;
    }
    return differs == 0;
  }

  static void fill(int[] out, int value) {
    Arrays.fill(out, value);
  }

  /** How many of the first are at most 0: late − finish, the sides of moments left aside. */
  static int countCritical(int[] late, int[] finish, int count) {
    int critical = 0;
    for (int i = 0; i < count; i++) {
      critical -= (late[i] - (finish[i] & ~1) - 1) >> 31;
    }
    return critical;
  }
}
