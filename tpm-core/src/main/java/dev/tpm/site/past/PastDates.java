package dev.tpm.site.past;

import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.model.Project;
import dev.tpm.schedule.Calendar;
import dev.tpm.site.edition.Here;
import dev.tpm.trend.DateLine;
import dev.tpm.trend.Past;
import dev.tpm.trend.Snapshot;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The dates that a program's commitments ever had.
 *
 * @param lines the program's own, then those that moved furthest first; last of all what does not
 *     count, since its project is paused or cancelled
 */
record PastDates(Here here, List<DateLine> lines) {
  PastDates {
    lines = List.copyOf(lines);
  }

  /** The dates of the program itself and of everything in it that was promised. */
  static PastDates of(Here here) {
    Set<EntityId> ids = new LinkedHashSet<>();
    Past past = here.subject().past();
    List<Snapshot> all = past.toToday();
    for (int i = all.size() - 1; i >= 0; i--) {
      ids.addAll(all.get(i).stands().keySet());
    }
    return new PastDates(
        here,
        ids.stream()
            .map(id -> line(here, id))
            .filter(line -> !line.steps().isEmpty())
            .sorted(
                Comparator.comparing((DateLine line) -> line.id().kind() != Kind.PROGRAM)
                    .thenComparing(line -> !counts(here, line))
                    .thenComparing(Comparator.comparingInt(DateLine::slip).reversed()))
            .toList());
  }

  /** The dates of one thing; no step where it was never promised. */
  static DateLine line(Here here, EntityId id) {
    return DateLine.of(here.subject().past(), id, calendar(here, id));
  }

  /** The calendar of what is no longer in the plan is that of its program. */
  private static Calendar calendar(Here here, EntityId id) {
    EntityId known = here.facts().directory().find(id).isPresent() ? id : here.subject().id();
    return here.facts().calendar(known);
  }

  /** All but the program's own. */
  List<DateLine> parts() {
    return lines.stream().filter(line -> line.id().kind() != Kind.PROGRAM).toList();
  }

  /** Those whose forecast moved at any time, the furthest first. */
  List<DateLine> moved() {
    return parts().stream().filter(line -> !line.jumps().isEmpty()).toList();
  }

  /** The most telling of them for a chart: the program, then what moved furthest. */
  List<DateLine> telling(int most) {
    long own = parts().stream().filter(PastDates::isItem).count();
    return lines.stream()
        .filter(line -> line.finish().isPresent() && counts(here, line))
        .filter(line -> own < 3 || line.id().kind() == Kind.PROGRAM || isItem(line))
        .limit(most)
        .toList();
  }

  /** What slipped furthest of what still counts; a thing that is promised before a project. */
  Optional<DateLine> worst() {
    return parts().stream()
        .filter(line -> line.slip() > 0 && line.finish().isPresent() && counts(here, line))
        .max(Comparator.comparingInt(DateLine::slip).thenComparing(PastDates::isItem));
  }

  /** Whether its project is neither paused nor cancelled. */
  private static boolean counts(Here here, DateLine line) {
    EntityId id = line.id();
    String project = id.kind() == Kind.PROJECT ? id.id() : id.project();
    return here.facts()
        .directory()
        .find(new EntityId(Kind.PROJECT, id.program(), "", project))
        .map(found -> ((Project) found).state().counts())
        .orElse(true);
  }

  private static boolean isItem(DateLine line) {
    return line.id().kind() != Kind.PROGRAM && line.id().kind() != Kind.PROJECT;
  }
}
