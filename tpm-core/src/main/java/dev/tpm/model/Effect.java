package dev.tpm.model;

import dev.tpm.source.Span;

/**
 * What would change in the plan if something were done, as written.
 *
 * @param text changes parted by semicolons
 * @param span where it stands
 */
public record Effect(String text, Span span) {}
