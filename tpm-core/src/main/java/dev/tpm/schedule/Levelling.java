package dev.tpm.schedule;

import dev.tpm.model.ItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a levelled network back: who waited for which team, and what that was busy with. */
final class Levelling {
  /** The end of a team's work, by the number of its working day. */
  private record Freed(int team, int day) {}

  private final StaffLayout staff;
  private final Staffing staffing;
  private final Levelled levelled;
  private final Map<Freed, ItemId> freed;

  private Levelling(StaffLayout staff, Levelled levelled) {
    this.staff = staff;
    this.staffing = staff.staffing();
    this.levelled = levelled;
    this.freed = freed();
  }

  static Levelling of(StaffLayout staff) {
    return new Levelling(staff, staff.levelled());
  }

  Times times() {
    return levelled.times;
  }

  /** What items take that their teams never have. */
  List<Mismatch> excesses() {
    List<Mismatch> all = new ArrayList<>(staff.excesses());
    all.addAll(staff.excesses(levelled));
    return all;
  }

  /** The hands that a node had to wait for; empty where it had to for none. */
  Optional<Driver> driver(int node) {
    int team = levelled.waitsFor[node];
    if (team < 0) {
      return Optional.empty();
    }
    int start = staff.begin(times(), node);
    int day = staffing.calendars.get(team).number(start);
    return Optional.of(
        new Driver.Hands(
            staff.team(team),
            Days.date(start),
            Optional.ofNullable(freed.get(new Freed(team, day)))));
  }

  private Map<Freed, ItemId> freed() {
    Map<Freed, ItemId> found = new HashMap<>();
    staff.eachLeaf(
        (item, node) -> {
          for (int k = staffing.takes[node]; k < staffing.takes[node + 1]; k++) {
            int team = staffing.team[k];
            int day = staffing.calendars.get(team).number(times().finish[node]);
            found.putIfAbsent(new Freed(team, day), item);
          }
        });
    return found;
  }
}
