package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Nearest;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import dev.tpm.model.CalendarSpec;
import dev.tpm.model.CalendarSpec.Freeze;
import dev.tpm.model.Entity;
import dev.tpm.model.Program;
import dev.tpm.model.Team;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A freeze that is still to come stops nothing, as no item has one of its tags. */
final class EmptyFreeze implements Check {
  @Override
  public Rule rule() {
    return HygieneRules.EMPTY_FREEZE;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Program program : facts.plan().programs()) {
      Set<String> tags = new LinkedHashSet<>();
      facts.directory().itemsOf(program).forEach(item -> tags.addAll(item.about().tags()));
      LocalDate now = facts.statusDate(program.entityId());
      add(program, program.calendar(), tags, now, found);
      for (Team team : program.teams()) {
        add(team, team.calendar(), tags, now, found);
      }
    }
    return found.stream();
  }

  private static void add(
      Entity entity, CalendarSpec calendar, Set<String> tags, LocalDate now, List<Finding> found) {
    for (Freeze freeze : calendar.freezes()) {
      if (!freeze.range().last().isBefore(now)
          && freeze.tags().stream().noneMatch(tags::contains)) {
        found.add(finding(entity, freeze, tags));
      }
    }
  }

  private static Finding finding(Entity entity, Freeze freeze, Set<String> tags) {
    List<String> wanted = freeze.tags().stream().sorted().toList();
    String why =
        wanted.isEmpty()
            ? "it has no tags"
            : "no item is tagged '" + String.join("' or '", wanted) + "'";
    Optional<String> near =
        wanted.stream().flatMap(t -> Nearest.help(t, tags).stream()).findFirst();
    return Finding.at(
            entity,
            "calendar",
            HygieneRules.EMPTY_FREEZE,
            "the freeze '" + freeze.name() + "' of " + freeze.range() + " stops nothing: " + why)
        .withHelp(near.orElse("write 'tags: ' of items that may not go on, or take it away"));
  }
}
