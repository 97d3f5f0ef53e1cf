package dev.tpm.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of work, a group of them, or a milestone.
 *
 * @param itemId its id
 * @param about its name, owner (inherited), tags (inherited) and so on
 * @param kind what it is
 * @param parent the group that holds it
 * @param children what a group holds, in order; empty otherwise
 * @param team its own team, else its group's, else its project's
 * @param work how much work it is
 * @param after its own dependencies; those of its groups hold for it too
 * @param dates what its author wants or promises
 * @param progress what has happened
 * @param external the party outside the program that promises it; empty text where none is named
 * @param promised the date that the external party promises
 * @param commits what it commits to its consumers
 * @param ticket its ticket's key
 * @param objective the objective it serves
 * @param key whether it is shown first everywhere
 * @param criteria when a milestone counts as reached
 */
public record Item(
    ItemId itemId,
    About about,
    ItemKind kind,
    Optional<ItemId> parent,
    List<ItemId> children,
    Optional<String> team,
    Work work,
    List<Dependency> after,
    Dates dates,
    Progress progress,
    Optional<String> external,
    Optional<LocalDate> promised,
    Commitments commits,
    Optional<String> ticket,
    Optional<String> objective,
    boolean key,
    List<Criterion> criteria)
    implements Entity {

  /** Whether it takes time, sits on an instant, or spans others. */
  public enum ItemKind {
    TASK,
    MILESTONE,
    GROUP
  }

  /**
   * How much work an item is.
   *
   * @param duration how long it takes
   * @param estimate how long it may take
   * @param needs team → its people while the item runs
   * @param effort person-days
   */
  public record Work(
      Optional<Duration> duration,
      Optional<Estimate> estimate,
      Map<String, BigDecimal> needs,
      Optional<BigDecimal> effort) {

    /** The planned duration: the duration, else what the estimate plans, else one day. */
    public int planned(int daysPerWeek) {
      return duration
          .map(d -> d.days(daysPerWeek))
          .or(() -> estimate.map(e -> e.planned(daysPerWeek)))
          .orElse(1);
    }

    /** Whether the planned duration counts calendar days. */
    public boolean elapsed() {
      return duration
          .map(Duration::elapsed)
          .or(() -> estimate.map(Estimate::elapsed))
          .orElse(false);
    }
  }

  /**
   * What the author wants or promises.
   *
   * @param notBefore start no earlier than
   * @param fixed must start on
   * @param slot the release train whose next departure starts it
   * @param target hoped for: no health, no policy
   * @param due promised: finish no later than
   */
  public record Dates(
      Optional<LocalDate> notBefore,
      Optional<LocalDate> fixed,
      Optional<String> slot,
      Optional<LocalDate> target,
      Optional<LocalDate> due) {}

  /**
   * What has happened.
   *
   * @param started the actual start
   * @param finished the actual finish, inclusive
   * @param remaining working (or elapsed) time that remains
   * @param share the share that is done
   * @param dropped the day it was dropped
   */
  public record Progress(
      Optional<LocalDate> started,
      Optional<LocalDate> finished,
      Optional<Duration> remaining,
      Optional<Share> share,
      Optional<LocalDate> dropped) {}

  /**
   * What counts for a milestone to be reached.
   *
   * @param text Markdown of one line
   * @param owner who sees to it
   * @param due by when
   * @param done whether it is met
   */
  public record Criterion(
      Markdown text, Optional<String> owner, Optional<LocalDate> due, boolean done) {}

  @Override
  public EntityId entityId() {
    return EntityId.of(itemId);
  }

  public boolean isGroup() {
    return kind == ItemKind.GROUP;
  }

  public boolean isMilestone() {
    return kind == ItemKind.MILESTONE;
  }

  public boolean isFinished() {
    return progress.finished().isPresent();
  }

  public boolean isDropped() {
    return progress.dropped().isPresent();
  }

  /** The day it is promised for: its {@code due}, and for something fixed that day. */
  public Optional<LocalDate> commitment() {
    return dates.due().or(dates::fixed);
  }
}
