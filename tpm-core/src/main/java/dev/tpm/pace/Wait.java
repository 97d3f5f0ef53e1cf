package dev.tpm.pace;

import dev.tpm.model.EntityId;
import java.time.LocalDate;
import java.util.Set;

/**
 * A stretch in which something waited.
 *
 * @param kind what it waited for
 * @param what the work that was blocked, or the question, decision or ask; of a hand-off, what was
 *     to be given
 * @param from the day from which it counts
 * @param until the day on which it ended; the status date while it lasts
 * @param days the working days between them, never negative: 0 for what came in time
 * @param open whether it still lasts
 * @param projects the projects that it is about
 * @param teams the teams whose work waited, with their program
 */
public record Wait(
    Kind kind,
    EntityId what,
    LocalDate from,
    LocalDate until,
    int days,
    boolean open,
    Set<EntityId> projects,
    Set<EntityId> teams) {

  /** What is waited for. */
  public enum Kind {
    /** An issue blocked work: from the day it was raised to the day it was resolved. */
    ISSUE,
    /** A question: from the day it was asked to the day it was answered. */
    QUESTION,
    /** A decision: from the day it was needed to the day it was taken. */
    DECISION,
    /** An ask: from the day it was needed to the day it was answered. */
    ASK,
    /** A hand-off: from the day it was needed to the day it was given. */
    HAND_OFF
  }

  public Wait {
    projects = Set.copyOf(projects);
    teams = Set.copyOf(teams);
  }
}
