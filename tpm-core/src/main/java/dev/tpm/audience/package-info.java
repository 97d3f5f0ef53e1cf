/**
 * Who may see what: a plan and what is known of it, without what an audience is not shown.
 *
 * <p>What is hidden is taken out of the facts, before there is any page or file, so that nothing
 * that is made of them can tell it. Dates and chances stay what the whole plan makes them; whatever
 * else is worked out, health and counts and sums, is worked out anew from what is left.
 *
 * <p>This room looks into {@code model}, {@code schedule}, {@code insight} and, for the nearest
 * words, {@code diagnostic}.
 */
@NullMarked
package dev.tpm.audience;

import org.jspecify.annotations.NullMarked;
