package dev.tpm.history;

/**
 * The plan as one commit left it.
 *
 * @param revision the commit
 * @param folder the plan's folder in it, with {@code /}; empty for the whole repository
 * @param tree the plan's files; to be read before the repository is closed, by any thread
 */
public record PastPlan(Revision revision, String folder, GitTree tree) {}
