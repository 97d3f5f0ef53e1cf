package dev.tpm.source;

/**
 * A value and the place where it is written.
 *
 * @param <T> the value's type
 */
public record Located<T>(T value, Span span) {}
