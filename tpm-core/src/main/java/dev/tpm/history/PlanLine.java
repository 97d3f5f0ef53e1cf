package dev.tpm.history;

import java.util.List;
import java.util.Map;

/**
 * The plan's past: every state that it was in, along first parents, where a merge stands for what
 * it brought.
 *
 * @param plans the states, the newest first, each by the commit that made it
 * @param tags name of a tag on the line → the state that the plan was in there; the newest first
 * @param cut whether there is more before the oldest state: the clone is shallow, or the line is
 *     too long
 */
public record PlanLine(List<PastPlan> plans, Map<String, PastPlan> tags, boolean cut) {}
