package dev.tpm.site.review;

import dev.tpm.site.part.Tone;

/**
 * A figure before and after.
 *
 * @param label what it is
 * @param was the figure before; empty where it stays
 * @param now the figure after
 * @param note the difference in words
 * @param tone whether that is good news
 */
public record Swing(String label, String was, String now, String note, Tone tone) {}
