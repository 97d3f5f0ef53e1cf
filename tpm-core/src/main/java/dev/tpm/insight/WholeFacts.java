package dev.tpm.insight;

import dev.tpm.model.Entity;
import dev.tpm.schedule.Extent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a project or a program is.
 *
 * @param entity the project or program
 * @param done whether it is said to be done, or its {@code done-when} is finished, or all that is
 *     in it
 * @param extent when it happens; absent where nothing in it is scheduled
 * @param due its own due
 * @param variance its forecast against its own due; absent without one
 * @param progress what is done of all that counts in it
 * @param milestones how many of its milestones are done
 */
public record WholeFacts(
    Entity entity,
    boolean done,
    Optional<Extent> extent,
    Optional<LocalDate> due,
    Optional<Variance> variance,
    Progress progress,
    MilestoneCount milestones) {}
