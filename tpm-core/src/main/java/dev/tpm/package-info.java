/**
 * The front door: one method reads, schedules and checks a plan, and one renders its site.
 *
 * <p>{@link dev.tpm.Tpm#run} is the table of contents of the whole tool. The world enters here as
 * {@link dev.tpm.Options}; what comes out is an {@link dev.tpm.Outcome}.
 */
@NullMarked
package dev.tpm;

import org.jspecify.annotations.NullMarked;
