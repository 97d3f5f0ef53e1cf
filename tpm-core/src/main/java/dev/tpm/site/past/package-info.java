/**
 * What the plan's past tells: how dates moved and who moved them, how the work grew, how past
 * forecasts held.
 *
 * <p>Pages about something else show a part of it, so that {@code dev.tpm.site.page} imports this
 * room; this one imports {@code dev.tpm.site.edition}, {@code part}, {@code chart}, {@code words}
 * and {@code link}, and the rooms whose results it shows.
 */
@NullMarked
package dev.tpm.site.past;

import org.jspecify.annotations.NullMarked;
