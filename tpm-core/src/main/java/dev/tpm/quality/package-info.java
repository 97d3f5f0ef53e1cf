/**
 * Whether a plan can be trusted: the 14 points of the DCMA and two of the GAO, counted over a
 * schedule.
 *
 * <p>Each is a count, what it is a count of, a threshold and the items; nothing here is an opinion
 * about a single item.
 */
@NullMarked
package dev.tpm.quality;

import org.jspecify.annotations.NullMarked;
