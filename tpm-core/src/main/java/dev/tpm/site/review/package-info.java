/**
 * What a change of the plan means, as parts of a page: what a pull request would do, or what was
 * done since a day.
 *
 * <p>Pages about something else show a part of it, so that {@code dev.tpm.site.page} imports this
 * room; this one imports {@code dev.tpm.site.edition}, {@code part}, {@code chart} and {@code
 * words}, and {@code dev.tpm.compare}, whose results it shows.
 */
@NullMarked
package dev.tpm.site.review;

import org.jspecify.annotations.NullMarked;
