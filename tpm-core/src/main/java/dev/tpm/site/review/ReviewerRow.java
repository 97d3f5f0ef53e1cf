package dev.tpm.site.review;

import dev.tpm.site.part.Link;

/**
 * Somebody whom a change concerns.
 *
 * @param why what it has to do with them
 * @param must whether it should not be merged without them
 * @param word the same in words
 */
public record ReviewerRow(Link name, String why, boolean must, String word) {}
