package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import dev.tpm.model.CalendarSpec;
import dev.tpm.model.Entity;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No item waits for a release train of the calendar. */
final class UnusedSlot implements Check {
  @Override
  public Rule rule() {
    return HygieneRules.UNUSED_SLOT;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Program program : facts.plan().programs()) {
      Set<String> used = new HashSet<>();
      for (Item item : facts.directory().itemsOf(program)) {
        item.dates().slot().ifPresent(used::add);
      }
      add(program, program.calendar(), used, found);
      program.teams().forEach(team -> add(team, team.calendar(), used, found));
    }
    return found.stream();
  }

  private static void add(
      Entity entity, CalendarSpec calendar, Set<String> used, List<Finding> found) {
    for (String slot : calendar.slots().keySet()) {
      if (!used.contains(slot)) {
        found.add(
            Finding.at(
                    entity,
                    "calendar",
                    HygieneRules.UNUSED_SLOT,
                    "no item waits for the train '" + slot + "'")
                .withHelp("write 'slot: " + slot + "' on what it takes along, or take it away"));
      }
    }
  }
}
