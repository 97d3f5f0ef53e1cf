/**
 * What is said to the author of a plan: rules, diagnostics, and how they are printed.
 *
 * <p>A diagnostic is data until it is printed, so that a terminal, a file and a page say the same.
 * This room imports {@code source} alone.
 */
@NullMarked
package dev.tpm.diagnostic;

import org.jspecify.annotations.NullMarked;
