package dev.tpm.schedule;

import dev.tpm.model.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/**
 * A network of any size, the same for the same seed: work with two predecessors each on the mean
 * and ten calendars. A tenth is done and some of it has begun, one in 25 is a milestone, one in 20
 * may not begin at once; of the dependencies one in 20 has a lag, and as many tie other ends than
 * finish to start.
 *
 * <p>Its chains have the same length at every size, some years: what grows is what lies side by
 * side.
 */
final class MadeNetwork {
  private static final LocalDate STATUS = LocalDate.of(2026, 1, 5);
  private static final int CALENDARS = 10;
  private static final int LAYERS = 100;

  private MadeNetwork() {}

  static Network of(int size, long seed) {
    Random random = new Random(seed);
    int status = Days.of(STATUS);
    Network.Builder builder = new Network.Builder(calendars(random, status), List.of());
    for (int i = 0; i < size; i++) {
      builder.add(node(i, size, random, status));
    }
    int layer = Math.max(1, size / LAYERS);
    for (int i = layer; i < size; i++) {
      int first = Math.max(0, (i / layer - 2) * layer);
      for (int k = random.nextInt(5); k > 0; k--) {
        int from = first + random.nextInt(i / layer * layer - first);
        builder.connect(from, i, link(random), random.nextInt(20) == 0 ? 1 + random.nextInt(4) : 0);
      }
    }
    return builder.build();
  }

  private static byte link(Random random) {
    int dice = random.nextInt(40);
    return dice == 0 ? Link.SS : dice == 1 ? Link.FF : Link.FS;
  }

  /** What stands first is done, what comes next has begun, and the rest is to come. */
  private static Node node(int place, int size, Random random, int status) {
    int calendar = random.nextInt(CALENDARS);
    int days = 1 + random.nextInt(9);
    boolean held = random.nextInt(20) == 0;
    Node.Limits limits = Node.Limits.from(held ? status + random.nextInt(200) : status);
    Node.Progress progress =
        place < size / 10
            ? Node.Progress.done(status - 9, status - 2)
            : place < size / 8 ? Node.Progress.begun(status - 3, days, false) : Node.Progress.OPEN;
    boolean point = place % 25 == 24 && progress.state() != Node.State.BEGUN;
    return new Node(
        point ? Node.Kind.INSTANT : Node.Kind.WORK,
        point ? 0 : days,
        calendar,
        calendar,
        0,
        true,
        limits,
        progress);
  }

  private static List<Calendar> calendars(Random random, int status) {
    List<Calendar> calendars = new ArrayList<>();
    for (int i = 0; i < CALENDARS; i++) {
      List<DateRange> holidays = new ArrayList<>();
      for (int day = 0; day < 12 * 365; day += 20 + random.nextInt(40)) {
        holidays.add(DateRange.of(STATUS.plusDays(day)));
      }
      Calendar plain =
          Calendar.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.copyOf(holidays));
      calendars.add(plain.tabled(status - 400, status - 400 + 4383));
    }
    return calendars;
  }
}
