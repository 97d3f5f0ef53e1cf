package dev.tpm.simulation;

/**
 * That one activity waits for another.
 *
 * @param from the predecessor
 * @param to the successor
 * @param ofStart whether the predecessor's start counts, not its finish
 * @param onFinish whether the successor's finish is held, not its start
 * @param lag days; negative for a lead
 * @param elapsed whether these are calendar days
 */
public record Tie(int from, int to, boolean ofStart, boolean onFinish, int lag, boolean elapsed) {}
