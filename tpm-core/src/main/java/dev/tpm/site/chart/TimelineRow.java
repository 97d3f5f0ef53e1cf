package dev.tpm.site.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One row of a timeline.
 *
 * @param id names the row for {@link Dependency}; unique in the timeline
 * @param name what stands at its left; cut by the page where it is long
 * @param href where its name leads; may be empty
 * @param note what stands at the end of the name, such as {@code 9 Oct} or {@code done}; may be
 *     empty
 * @param depth how deep it is nested, from 0
 * @param kind how it is drawn
 * @param days from its start to its likely finish; a milestone stands at the end of the last; empty
 *     without dates
 * @param elapsed the last day that is behind it: its finish if it is done; empty before it starts
 * @param baseline the days that were planned
 * @param early the days that it could have, were there people enough
 * @param due the date it is promised for
 * @param safe the date that it meets with four chances in five
 * @param look how a milestone stands
 * @param critical whether the program's finish hangs on it
 * @param handOff whether another team hands it over: its diamond is a ring
 * @param label what stands beside it, such as {@code 27 Nov, +30 d}; may be empty
 * @param milestones the milestones of a group, drawn on its line, so that they show while its rows
 *     are folded
 * @param traits what it can be chosen by
 */
public record TimelineRow(
    String id,
    String name,
    String href,
    String note,
    int depth,
    Kind kind,
    Optional<Span> days,
    Optional<LocalDate> elapsed,
    Optional<Span> baseline,
    Optional<Span> early,
    Optional<LocalDate> due,
    Optional<LocalDate> safe,
    Look look,
    boolean critical,
    boolean handOff,
    String label,
    List<Strip.Diamond> milestones,
    Traits traits) {
  public TimelineRow {
    milestones = List.copyOf(milestones);
  }

  /**
   * What rows can be chosen by.
   *
   * @param team the team's id as its page has it; empty for none
   * @param state the shape of its state, in the word of the stylesheet; empty for none
   */
  public record Traits(String team, String state) {
    /** A row that nothing is asked of. */
    public static final Traits NONE = new Traits("", "");
  }

  /** What a row is. */
  public enum Kind {
    TASK,
    MILESTONE,
    GROUP
  }

  /** A row of that kind with a name and nothing else; the {@code with} methods add to it. */
  public static TimelineRow of(String id, Kind kind, String name) {
    return new TimelineRow(
        id,
        name,
        "",
        "",
        0,
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Look.PLANNED,
        false,
        false,
        "",
        List.of(),
        Traits.NONE);
  }

  /** The same row with an address, a note and a depth. */
  public TimelineRow withName(String newHref, String newNote, int newDepth) {
    return new TimelineRow(
        id,
        name,
        newHref,
        newNote,
        newDepth,
        kind,
        days,
        elapsed,
        baseline,
        early,
        due,
        safe,
        look,
        critical,
        handOff,
        label,
        milestones,
        traits);
  }

  /** The same row with its dates. */
  public TimelineRow withDays(
      Optional<Span> newDays, Optional<LocalDate> newElapsed, Optional<Span> newBaseline) {
    return new TimelineRow(
        id,
        name,
        href,
        note,
        depth,
        kind,
        newDays,
        newElapsed,
        newBaseline,
        early,
        due,
        safe,
        look,
        critical,
        handOff,
        label,
        milestones,
        traits);
  }

  /** The same row with the days that it could have, were there people enough. */
  public TimelineRow withEarly(Optional<Span> newEarly) {
    return new TimelineRow(
        id,
        name,
        href,
        note,
        depth,
        kind,
        days,
        elapsed,
        baseline,
        newEarly,
        due,
        safe,
        look,
        critical,
        handOff,
        label,
        milestones,
        traits);
  }

  /** The same row with what was promised, and how that stands. */
  public TimelineRow withPromise(
      Optional<LocalDate> newDue, Optional<LocalDate> newSafe, Look newLook, String newLabel) {
    return new TimelineRow(
        id,
        name,
        href,
        note,
        depth,
        kind,
        days,
        elapsed,
        baseline,
        early,
        newDue,
        newSafe,
        newLook,
        critical,
        handOff,
        newLabel,
        milestones,
        traits);
  }

  /** The same row with its flags. */
  public TimelineRow withFlags(boolean newCritical, boolean newHandOff) {
    return new TimelineRow(
        id,
        name,
        href,
        note,
        depth,
        kind,
        days,
        elapsed,
        baseline,
        early,
        due,
        safe,
        look,
        newCritical,
        newHandOff,
        label,
        milestones,
        traits);
  }

  /** The same group with the milestones on its line. */
  public TimelineRow withMilestones(List<Strip.Diamond> newMilestones) {
    return new TimelineRow(
        id,
        name,
        href,
        note,
        depth,
        kind,
        days,
        elapsed,
        baseline,
        early,
        due,
        safe,
        look,
        critical,
        handOff,
        label,
        newMilestones,
        traits);
  }

  /** The same row with what it can be chosen by. */
  public TimelineRow withTraits(Traits newTraits) {
    return new TimelineRow(
        id,
        name,
        href,
        note,
        depth,
        kind,
        days,
        elapsed,
        baseline,
        early,
        due,
        safe,
        look,
        critical,
        handOff,
        label,
        milestones,
        newTraits);
  }
}
