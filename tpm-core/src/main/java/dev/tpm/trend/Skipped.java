package dev.tpm.trend;

import dev.tpm.history.Revision;

/**
 * A commit of the past that says nothing.
 *
 * @param reason why, as a reader is told it: such as that its plan could not be read
 */
public record Skipped(Revision revision, String reason) {}
