/**
 * What readers take away from a site: calendars, the feed of updates, badges and mails as records,
 * worded and ready to be written.
 *
 * <p>{@code dev.tpm.export} knows how each file is written, this room what it says. {@link
 * dev.tpm.site.takeaway.TakeAway} is its table of contents.
 */
@NullMarked
package dev.tpm.site.takeaway;

import org.jspecify.annotations.NullMarked;
