package dev.tpm.model;

import dev.tpm.source.Span;

/**
 * A text in Markdown, as the author wrote it.
 *
 * @param text the text
 * @param span where it stands in its file
 */
public record Markdown(String text, Span span) {}
