package dev.tpm.pace;

import dev.tpm.insight.Facts;
import dev.tpm.insight.Status;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Team;
import dev.tpm.schedule.Calendar;
import dev.tpm.schedule.Extent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How fast the work of a program, a project or a team has gone.
 *
 * @param pieces its own work, what is dropped left out, in the order of the plan
 * @param dropped the days on which work left the plan, in order
 * @param throughput what was done week by week
 * @param calendar the calendar that weeks are counted by
 * @param scheduled when the schedule expects the end; absent where nothing is scheduled
 * @param statusDate the day that all of this is true of
 */
public record Pace(
    List<Piece> pieces,
    List<LocalDate> dropped,
    Throughput throughput,
    Calendar calendar,
    Optional<LocalDate> scheduled,
    LocalDate statusDate) {

  /** Why no finish is implied. */
  public enum Silence {
    /** There is no work of its own in the plan. */
    NO_WORK,
    /** All of it is done. */
    NOTHING_LEFT,
    /** Nothing has begun. */
    NOT_BEGUN,
    /** Fewer than four weeks are over since the first work began. */
    TOO_FEW_WEEKS,
    /** Fewer than three pieces of work were finished in the recent weeks. */
    TOO_FEW_FINISHED,
    /** At this pace it would not end within 20 years. */
    TOO_SLOW
  }

  public Pace {
    pieces = List.copyOf(pieces);
    dropped = List.copyOf(dropped);
  }

  /** The pace of all that counts in a program: what is paused or only proposed does not. */
  public static Pace of(Facts facts, Program program) {
    return new Pieces(facts, program)
        .pace(
            Pieces.counting(program),
            facts.calendar(program.entityId()),
            facts.schedule().extent(program.entityId()).map(Extent::finish));
  }

  /** The pace of a project. */
  public static Pace of(Facts facts, Program program, Project project) {
    return new Pieces(facts, program)
        .pace(
            project.items(),
            facts.calendar(project.entityId()),
            facts.schedule().extent(project.entityId()).map(Extent::finish));
  }

  /** The pace of what a team does in a program, whatever project it is in. */
  public static Pace of(Facts facts, Program program, Team team) {
    String key = facts.directory().keyOf(program);
    List<Item> items =
        Pieces.counting(program).stream()
            .filter(item -> item.team().equals(Optional.of(team.id())))
            .toList();
    Optional<LocalDate> last =
        items.stream()
            .filter(item -> !item.isGroup() && facts.item(item.itemId()).status() != Status.DROPPED)
            .flatMap(item -> facts.schedule().item(item.itemId()).stream())
            .map(scheduled -> scheduled.finish())
            .max(Comparator.naturalOrder());
    return new Pieces(facts, program)
        .pace(items, facts.schedule().calendar(key, Optional.of(team.id())), last);
  }

  /** The pieces that are finished. */
  public List<Piece> finished() {
    return pieces.stream().filter(piece -> piece.finished().isPresent()).toList();
  }

  /** The planned working days that are left. */
  public double remainingDays() {
    return pieces.stream().mapToDouble(Piece::remainingDays).sum();
  }

  /** The planned working days in all. */
  public double days() {
    return pieces.stream().mapToDouble(Piece::days).sum();
  }

  /** The planned working days that were done by the end of a day. */
  public double doneBy(LocalDate day) {
    return pieces.stream().mapToDouble(piece -> piece.doneBy(day)).sum();
  }

  /** How fast it went lately; absent where that rests on too little. */
  public Optional<Rate> rate() {
    return throughput.rate();
  }

  /** When it would be done at that pace; {@link #silence} says why not. */
  public Optional<ImpliedFinish> implied() {
    return rate().flatMap(rate -> ImpliedFinish.of(remainingDays(), rate, calendar, statusDate));
  }

  /**
   * The same where it says something of the end: not where even the slower weeks would end before
   * the schedule, since what takes the time then is not the pace.
   */
  public Optional<ImpliedFinish> binding() {
    return implied()
        .filter(
            end ->
                scheduled.isEmpty()
                    || end.latest().isEmpty()
                    || !scheduled.get().isAfter(end.latest().get()));
  }

  /** Why no finish is implied; empty where one is. */
  public Optional<Silence> silence() {
    if (pieces.isEmpty()) {
      return Optional.of(Silence.NO_WORK);
    }
    if (remainingDays() <= 0) {
      return Optional.of(Silence.NOTHING_LEFT);
    }
    if (throughput.weeks().isEmpty()) {
      return Optional.of(Silence.NOT_BEGUN);
    }
    if (throughput.recent().size() < Throughput.FEWEST_WEEKS) {
      return Optional.of(Silence.TOO_FEW_WEEKS);
    }
    if (rate().isEmpty()) {
      return Optional.of(Silence.TOO_FEW_FINISHED);
    }
    return implied().isPresent() ? Optional.empty() : Optional.of(Silence.TOO_SLOW);
  }

  /** The cycle times of what is finished; absent with fewer than five. */
  public Optional<Spread> cycleTimes() {
    return Spread.of(
        pieces.stream()
            .map(Piece::cycleTime)
            .filter(OptionalInt::isPresent)
            .map(OptionalInt::getAsInt)
            .toList());
  }

  /** What finished work took against its estimates; absent with fewer than five. */
  public Optional<Accuracy> accuracy() {
    return Accuracy.of(pieces);
  }

  /** The pieces whose actual time can be held against an estimate. */
  public Stream<Piece> estimated() {
    return pieces.stream().filter(Accuracy::isKnown);
  }
}
