package dev.tpm.quality;

import dev.tpm.insight.Facts;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.schedule.ScheduledItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is fixed, how much slack there is, how long work takes, who does it and how sure that is.
 */
final class Lengths {
  /** Two months of working days: the DCMA's measure of what is long. */
  private static final int LONG = 44;

  /** The same in calendar days, for what counts these. */
  private static final int LONG_ELAPSED = 62;

  private final Facts facts;
  private final Program program;
  private final Population all;

  Lengths(Facts facts, Program program, Population all) {
    this.facts = facts;
    this.program = program;
    this.all = all;
  }

  /** Hard constraints, high and negative float, high duration: the points 5 to 8. */
  List<Measure> measures() {
    List<Item> fixed = new ArrayList<>();
    List<Item> loose = new ArrayList<>();
    List<Item> negative = new ArrayList<>();
    List<Item> longs = new ArrayList<>();
    for (Item item : all.open()) {
      Optional<ScheduledItem> scheduled = facts.schedule().item(item.itemId());
      int slack = scheduled.map(ScheduledItem::totalSlack).orElse(0);
      add(item.dates().fixed().isPresent(), item, fixed);
      add(slack > LONG, item, loose);
      add(slack < 0, item, negative);
      add(scheduled.filter(Lengths::isLong).isPresent(), item, longs);
    }
    int open = all.open().size();
    List<Measure> measures = new ArrayList<>();
    measures.add(Quality.counted(Point.HARD_CONSTRAINTS, fixed, open));
    measures.add(Quality.counted(Point.HIGH_FLOAT, loose, open));
    measures.add(Quality.counted(Point.NEGATIVE_FLOAT, negative, open));
    measures.add(Quality.counted(Point.HIGH_DURATION, longs, all.work().size()));
    return measures;
  }

  /** Work that takes nobody; nothing is counted where the program has no teams at all. */
  Measure resources() {
    List<Item> bad = new ArrayList<>();
    int of = 0;
    for (Item item : all.work()) {
      if (item.external().isEmpty() && !item.work().elapsed()) {
        of++;
        add(item.team().isEmpty() && item.work().needs().isEmpty(), item, bad);
      }
    }
    return program.teams().isEmpty()
        ? Measure.nothing(Point.NO_RESOURCES)
        : Quality.counted(Point.NO_RESOURCES, bad, of);
  }

  /** Work that is planned without a range, so that a forecast of it knows no doubt. */
  Measure ranges() {
    List<Item> bad = new ArrayList<>();
    List<Item> work = all.work();
    boolean spread = program.policy().estimateSpread().isPresent();
    for (Item item : work) {
      add(item.work().estimate().isEmpty() && !spread, item, bad);
    }
    return Quality.counted(Point.NO_RANGES, bad, work.size());
  }

  private static boolean isLong(ScheduledItem item) {
    return item.duration() > (item.elapsed() ? LONG_ELAPSED : LONG);
  }

  private static void add(boolean counted, Item item, List<Item> list) {
    if (counted) {
      list.add(item);
    }
  }
}
