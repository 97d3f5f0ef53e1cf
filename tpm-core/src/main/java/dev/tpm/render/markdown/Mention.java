package dev.tpm.render.markdown;

/**
 * A {@code [[…]]} in a text.
 *
 * @param text what stands between the brackets
 * @param offset where the first of them stands, in chars from the text's start
 */
public record Mention(String text, int offset) {}
