package dev.tpm.trend;

import dev.tpm.history.Revision;

/**
 * A tag of the repository that is on the plan's past.
 *
 * @param tag its name, without {@code refs/tags/}
 * @param revision the commit that it names
 */
public record Landmark(String tag, Revision revision) {}
