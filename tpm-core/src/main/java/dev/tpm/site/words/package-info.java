/**
 * How the site speaks: every sentence, date, amount and sign of lateness that a page shows.
 *
 * <p>Sentences stand in message bundles ({@code dev/tpm/site/words/*.properties}), one for each
 * part of the site, with places for what varies; they are never put together from halves, so that
 * another language can order its words its own way. This room imports {@code dev.tpm.site.part}
 * alone.
 */
@NullMarked
package dev.tpm.site.words;

import org.jspecify.annotations.NullMarked;
