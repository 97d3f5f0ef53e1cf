/**
 * Two versions of a plan held against each other, by what they mean: what was written differently,
 * what moves because of it, and whom that concerns.
 *
 * <p>May import {@code model}, {@code schedule}, {@code insight}, {@code diagnostic} and {@code
 * source}. Both versions must have been scheduled as of the same day and, where they were forecast,
 * with the same seed: then every difference comes from the plan.
 */
@NullMarked
package dev.tpm.compare;

import org.jspecify.annotations.NullMarked;
