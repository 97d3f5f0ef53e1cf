/**
 * How the work went so far, and what that says of what is left: what was done week by week, how
 * long pieces of work took and had to wait, and what the money brought.
 *
 * <p>Everything here is worked out from the plan's own dates and figures, and a figure that rests
 * on too little is absent rather than guessed; {@code docs/pace.md} has the formulas. Nothing is
 * counted by person. How it is worded and drawn is another room's matter. This room imports {@code
 * model}, {@code schedule} and {@code insight}.
 */
@NullMarked
package dev.tpm.pace;

import org.jspecify.annotations.NullMarked;
