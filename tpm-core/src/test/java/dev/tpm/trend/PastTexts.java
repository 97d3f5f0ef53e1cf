package dev.tpm.trend;

import dev.tpm.history.Revision;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Pasts made by hand, in which one milestone is promised. */
final class PastTexts {
  static final EntityId LIVE = new EntityId(Kind.ITEM, "", "a", "live");

  private final List<Snapshot> snapshots = new ArrayList<>();
  private int commits;

  /** A commit of a day. */
  PastTexts commit(String day, EntityId id, Stand stand) {
    snapshots.add(snapshot(day, Map.of(id, stand)));
    return this;
  }

  /** What the last commit forecasts on the day of the next. */
  PastTexts later(EntityId id, String finish) {
    Snapshot last = snapshots.remove(snapshots.size() - 1);
    snapshots.add(
        new Snapshot(
            last.revision(),
            last.statusDate(),
            last.baseline(),
            last.stands(),
            last.scopes(),
            last.exposure(),
            Map.of(id, LocalDate.parse(finish))));
    return this;
  }

  /** The same at the end of the last commit. */
  Past today() {
    return Past.of(
        snapshots,
        snapshots.get(snapshots.size() - 1),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  Snapshot snapshot(String day, Map<EntityId, Stand> stands) {
    LocalDate date = LocalDate.parse(day);
    return new Snapshot(
        new Revision(
            "%040x".formatted(++commits),
            date,
            date.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
            "Ada",
            "Commit " + commits),
        date,
        Optional.empty(),
        new LinkedHashMap<>(stands),
        Map.of(),
        new Exposure(0, 0, 0, 0, 0, OptionalDouble.empty()),
        Map.of());
  }

  static Stand open(String finish, String due) {
    return stand(finish, due, false, Optional.empty());
  }

  static Stand because(String finish, String due, String why) {
    return stand(finish, due, false, Optional.of(why));
  }

  static Stand done(String finish, String due) {
    return stand(finish, due, true, Optional.empty());
  }

  private static Stand stand(String finish, String due, boolean done, Optional<String> why) {
    return new Stand(
        "Live",
        Optional.of("core"),
        done,
        Optional.of(LocalDate.parse(finish)),
        Optional.of(LocalDate.parse(due)),
        Optional.of(LocalDate.parse(finish)),
        Optional.of(LocalDate.parse(finish).plusDays(7)),
        OptionalDouble.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        why,
        List.of());
  }
}
