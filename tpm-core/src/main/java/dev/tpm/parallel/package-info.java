/**
 * Independent pieces of work on several threads, with results that do not show it.
 *
 * <p>How many threads there are is said from outside. What comes out has the order of what went in,
 * and of several failures the first in that order is thrown: on any number of threads the same.
 * This room may import nothing.
 */
@NullMarked
package dev.tpm.parallel;

import org.jspecify.annotations.NullMarked;
