/**
 * Chance: what comes of a network of work when nobody knows how long each part takes.
 *
 * <p>{@link dev.tpm.simulation.Simulation} draws every duration many thousands of times and places
 * the work each time, item by item in rows of iterations, so that the processor works on many
 * iterations at once. It knows neither plans nor dates: {@code schedule} lays a network out for it
 * and reads what it finds.
 *
 * <p>All randomness comes from counters: a draw hangs on the seed, on what is drawn and on the
 * iteration alone. Times are whole ticks, tables are made by {@link java.lang.StrictMath}, and sums
 * are sums of integers, so that the outcome is the same on every machine and for every number of
 * threads. It shares its work out by {@code parallel}, the one room that it imports.
 */
@NullMarked
package dev.tpm.simulation;

import org.jspecify.annotations.NullMarked;
