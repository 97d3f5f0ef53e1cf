/**
 * Time: when everything in a plan happens, and why then.
 *
 * <p>{@link dev.tpm.schedule.Scheduler} turns a plan into a {@link dev.tpm.schedule.Schedule} by
 * the critical path method over working-day calendars. Inside, days are numbers and the plan is a
 * network of plain arrays that knows no program: one adapter lays it out, the passes run over it,
 * and one reader words the outcome. Forecasts and levelled schedules belong here, on the same
 * network.
 *
 * <p>Only the adapters, the reader and the calendars' input know {@code model}. Forecasts are
 * played through by {@code simulation}; no other room may be imported.
 */
@NullMarked
package dev.tpm.schedule;

import org.jspecify.annotations.NullMarked;
