/**
 * Finds what is wrong with a plan that could be read: one small class a rule, facts in, findings
 * out, and the program's policy over them.
 *
 * <p>A finding never keeps the site from being rendered. Nothing is computed here: a check asks
 * {@code insight} and the schedule, and says what it sees at the smallest place in the files. This
 * room imports {@code source}, {@code diagnostic}, {@code model}, {@code schedule} and {@code
 * insight}.
 */
@NullMarked
package dev.tpm.check;

import org.jspecify.annotations.NullMarked;
