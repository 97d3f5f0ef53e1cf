package dev.tpm.schedule;

import dev.tpm.simulation.WorkTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The calendars of a network as a simulation takes them: those with the same days are one. */
final class WorkTimes {
  private final List<WorkTime> all = new ArrayList<>();
  private final IdentityHashMap<Calendar, Integer> places = new IdentityHashMap<>();

  WorkTimes(Network network) {
    Map<Object, Integer> byDays = new HashMap<>();
    for (int n = 0; n < network.size(); n++) {
      add(network.calendar[n], byDays);
      add(network.lagCalendar[n], byDays);
    }
  }

  private void add(Calendar calendar, Map<Object, Integer> byDays) {
    if (!places.containsKey(calendar)) {
      places.put(
          calendar,
          byDays.computeIfAbsent(
              calendar.days(),
              days -> {
                all.add(new Counted(calendar));
                return all.size() - 1;
              }));
    }
  }

  List<WorkTime> all() {
    return all;
  }

  int place(Calendar calendar) {
    return places.getOrDefault(calendar, 0);
  }

  private record Counted(Calendar calendar) implements WorkTime {
    @Override
    public int number(int day) {
      return calendar.number(day);
    }

    @Override
    public int day(int number) {
      return calendar.day(number);
    }
  }
}
