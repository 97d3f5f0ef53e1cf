/**
 * What a plan and its schedule mean: health with its reasons, hand-offs, progress, what is overdue,
 * who is asked, what serves what.
 *
 * <p>Everything here is a fact, with its figures and the ids of what it is about; how it is worded,
 * formatted and linked is another room's matter. Pages, files and checks ask the same facts, so
 * that they cannot disagree. This room imports {@code source} (for places), {@code model} and
 * {@code schedule}.
 */
@NullMarked
package dev.tpm.insight;

import org.jspecify.annotations.NullMarked;
