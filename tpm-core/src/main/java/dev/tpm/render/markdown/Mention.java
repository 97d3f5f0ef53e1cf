package dev.tpm.render.markdown;

/**
 * A {@code [[…]]}, or a picture, in a text.
 *
 * @param text what stands between the brackets, or the picture's address
 * @param offset where it begins, in chars from the text's start
 */
public record Mention(String text, int offset) {}
