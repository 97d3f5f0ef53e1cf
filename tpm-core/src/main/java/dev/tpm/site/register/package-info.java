/**
 * The registers: risks, issues, decisions, questions, assumptions and actions, each a page that
 * says what is open and whose turn it is.
 *
 * <p>Every row is made of the same {@link dev.tpm.site.register.Entry}, so that a reader who has
 * read one register can read them all. This room imports {@code dev.tpm.site.edition}, {@code
 * part}, {@code chart}, {@code words} and {@code link}, and the rooms whose results it shows.
 */
@NullMarked
package dev.tpm.site.register;

import org.jspecify.annotations.NullMarked;
