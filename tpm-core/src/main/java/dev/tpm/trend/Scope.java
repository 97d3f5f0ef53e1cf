package dev.tpm.trend;

/**
 * How much work there was, and how much of it was done; groups, milestones and what was dropped
 * count nothing.
 *
 * @param items how many pieces of work there were
 * @param done how many of them were done
 * @param days the planned working days of all of them
 * @param doneDays the planned working days of what was done
 */
public record Scope(int items, int done, double days, double doneDays) {}
