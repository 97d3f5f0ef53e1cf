package dev.tpm.schedule;

import dev.tpm.model.Dependency;
import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Takes items out of a schedule without touching a date: what was driven by one of them is held by
 * its own day from then on.
 *
 * @param shown the items that stay
 * @param daysOff the items of which days off and trains may be told
 */
record Seen(Map<ItemId, ScheduledItem> all, Predicate<ItemId> shown, Predicate<ItemId> daysOff) {

  Map<ItemId, ScheduledItem> items() {
    Map<ItemId, ScheduledItem> items = new LinkedHashMap<>();
    all.values().stream()
        .filter(item -> shown.test(item.id()))
        .forEach(item -> items.put(item.id(), item(item)));
    return items;
  }

  private ScheduledItem item(ScheduledItem item) {
    return new ScheduledItem(
        item.id(),
        item.progress(),
        item.duration(),
        item.elapsed(),
        item.remaining(),
        item.start(),
        item.finish(),
        item.earlyStart(),
        item.earlyFinish(),
        item.lateStart(),
        item.lateFinish(),
        item.totalSlack(),
        item.freeSlack(),
        item.critical(),
        driver(item),
        item.push().filter(push -> daysOff.test(item.id())));
  }

  private Driver driver(ScheduledItem item) {
    Driver driver = item.driver();
    Driver own = new Driver.NotBefore(item.id(), item.start());
    if (driver instanceof Driver.Predecessor before) {
      boolean seen =
          shown.test(before.item())
              && shown.test(before.waiting())
              && shown.test(before.dependency().predecessor());
      return seen
          ? new Driver.Predecessor(before.item(), before.waiting(), bare(before.dependency()))
          : own;
    } else if (driver instanceof Driver.NotBefore floor) {
      return shown.test(floor.of()) ? floor : own;
    } else if (driver instanceof Driver.Train) {
      return daysOff.test(item.id()) ? driver : own;
    } else if (driver instanceof Driver.Hands) {
      // Whose hands they are, and what they are busy with, is told by what is hidden.
      return own;
    }
    return driver;
  }

  /** A dependency without what its authors noted of it. */
  static Dependency bare(Dependency dependency) {
    return new Dependency(
        dependency.predecessor(),
        dependency.type(),
        dependency.lag(),
        dependency.neededBy(),
        Optional.empty(),
        dependency.span());
  }

  Map<Dependency, LocalDate> allowed(Map<Dependency, LocalDate> allowed) {
    Map<Dependency, LocalDate> bare = new LinkedHashMap<>();
    allowed.forEach(
        (dependency, day) -> {
          if (shown.test(dependency.predecessor())) {
            bare.put(bare(dependency), day);
          }
        });
    return bare;
  }

  /** Wholes keep their dates; the item that is named for a finish is the latest that is shown. */
  Map<EntityId, Extent> extents(Map<EntityId, Extent> extents) {
    Map<EntityId, Extent> seen = new LinkedHashMap<>();
    extents.forEach(
        (whole, extent) ->
            last(whole, extent)
                .ifPresent(
                    last -> seen.put(whole, new Extent(extent.start(), extent.finish(), last))));
    return seen;
  }

  private Optional<ItemId> last(EntityId whole, Extent extent) {
    if (shown.test(extent.last())) {
      return Optional.of(extent.last());
    }
    String program = whole.kind() == Kind.PROGRAM ? extent.last().program() : whole.program();
    ScheduledItem latest = null;
    for (ScheduledItem item : all.values()) {
      boolean inside =
          item.id().program().equals(program)
              && (whole.kind() == Kind.PROGRAM || item.id().project().equals(whole.id()));
      boolean later = latest == null || !item.finish().isBefore(latest.finish());
      if (inside && later && shown.test(item.id())) {
        latest = item;
      }
    }
    return Optional.ofNullable(latest).map(ScheduledItem::id);
  }

  List<Mismatch> mismatches(List<Mismatch> mismatches) {
    List<Mismatch> seen = new ArrayList<>();
    for (Mismatch mismatch : mismatches) {
      boolean names = mismatch instanceof Mismatch.FixedPassed && shown.test(mismatch.item());
      if (names) {
        seen.add(mismatch);
      }
    }
    return seen;
  }
}
