package dev.tpm;

import dev.tpm.history.HistoryException;
import dev.tpm.history.PastPlan;
import dev.tpm.history.PlanLine;
import dev.tpm.history.PlanRepository;
import dev.tpm.model.EntityId;
import dev.tpm.model.Program;
import dev.tpm.schedule.Spreads;
import dev.tpm.syntax.Parses;
import dev.tpm.trend.Landmark;
import dev.tpm.trend.Past;
import dev.tpm.trend.Silence;
import dev.tpm.trend.Since;
import dev.tpm.trend.Skipped;
import dev.tpm.trend.Snapshot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the plan of past commits, and keeps of each what is asked of it. */
final class PlanPast {
  /** Of more states the last of each week is read: what is read off a chart is weeks. */
  private static final int MOST_STATES = 1_000;

  /** Files of neighbouring states that are kept parsed. */
  private static final int MOST_PARSED = 4_096;

  private static final int MOST_LANDMARKS = 200;

  private final Outcome outcome;
  private final Options options;

  private PlanPast(Outcome outcome, Options options) {
    this.outcome = outcome;
    this.options = options;
  }

  /** The past of each program of a plan that was read whole; of none where nobody asks for it. */
  static Map<EntityId, Past> of(Outcome outcome, Options options) {
    return options.past().map(folder -> new PlanPast(outcome, options).in(folder)).orElse(Map.of());
  }

  private List<Program> programs() {
    return outcome.facts().orElseThrow().plan().programs();
  }

  private Map<EntityId, Past> in(Path folder) {
    if (options.git().get().folder().isEmpty()) {
      return all(Past.none(Silence.NOT_IN_GIT));
    }
    try (PlanRepository repository = PlanRepository.of(folder)) {
      PlanLine line = repository.line();
      return line.plans().isEmpty() ? all(Past.none(Silence.NO_COMMIT)) : told(line);
    } catch (HistoryException e) {
      return all(Past.untold(Silence.UNREADABLE, Optional.of(String.valueOf(e.getMessage()))));
    }
  }

  private Map<EntityId, Past> all(Past past) {
    Map<EntityId, Past> pasts = new LinkedHashMap<>();
    programs().forEach(program -> pasts.put(program.entityId(), past));
    return pasts;
  }

  private Map<EntityId, Past> told(PlanLine line) {
    List<PastPlan> plans = new ArrayList<>(sampled(line.plans(), MOST_STATES));
    Collections.reverse(plans);
    Spreads spreads = outcome.facts().orElseThrow().forecast().spreads();
    List<PastStates.Taken> taken =
        new PastStates(options, new Parses(MOST_PARSED), spreads, plans, lastOfWeeks(plans)).all();
    SincePoints points = new SincePoints(outcome, options, line);
    Map<EntityId, Past> pasts = new LinkedHashMap<>();
    for (Program program : programs()) {
      pasts.put(program.entityId(), past(program, line, taken, points.of(program)));
    }
    return pasts;
  }

  /** The last state of each week: chances are asked of the past by the week. */
  private static Set<Integer> lastOfWeeks(List<PastPlan> oldestFirst) {
    Set<Integer> last = new HashSet<>();
    for (int i = 0; i < oldestFirst.size(); i++) {
      boolean ends = i + 1 == oldestFirst.size();
      if (ends
          || !week(oldestFirst.get(i).revision().day())
              .equals(week(oldestFirst.get(i + 1).revision().day()))) {
        last.add(i);
      }
    }
    return last;
  }

  private Past past(
      Program program, PlanLine line, List<PastStates.Taken> taken, List<Since> sinces) {
    List<Snapshot> snapshots =
        taken.stream()
            .flatMap(
                state -> Optional.ofNullable(state.snapshots().get(program.entityId())).stream())
            .toList();
    List<Skipped> skipped =
        taken.stream()
            .flatMap(state -> state.trouble().map(why -> skipped(state, why)).stream())
            .toList();
    Snapshot today =
        Snapshot.of(line.plans().get(0).revision(), outcome.facts().orElseThrow(), program);
    return Past.of(snapshots, today, skipped, landmarks(line), sinces, note(line));
  }

  private static Skipped skipped(PastStates.Taken state, String why) {
    return new Skipped(state.plan().revision(), why);
  }

  private static List<Landmark> landmarks(PlanLine line) {
    List<Landmark> landmarks = new ArrayList<>();
    line.tags().entrySet().stream()
        .limit(MOST_LANDMARKS)
        .forEach(tag -> landmarks.add(new Landmark(tag.getKey(), tag.getValue().revision())));
    Collections.reverse(landmarks);
    return landmarks;
  }

  private static Optional<String> note(PlanLine line) {
    return line.cut()
        ? Optional.of(
            "this clone does not have the whole past: 'git fetch --unshallow origin' fetches it")
        : Optional.empty();
  }

  /** The states that are read, the newest first. */
  static List<PastPlan> sampled(List<PastPlan> newestFirst, int most) {
    if (newestFirst.size() <= most) {
      return newestFirst;
    }
    Set<String> weeks = new HashSet<>();
    return newestFirst.stream()
        .filter(state -> weeks.add(week(state.revision().day())))
        .limit(most)
        .toList();
  }

  private static String week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR) + "/" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
