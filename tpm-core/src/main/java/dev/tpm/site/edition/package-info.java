/**
 * One program's site in the making: its facts, its words and its map in one hand, and the page that
 * is being written right now, from which links are counted.
 *
 * <p>Pages get a {@link dev.tpm.site.edition.Here} and ask it for links, signs, sentences and the
 * frame; this room knows no page. It imports {@code dev.tpm.site.link}, {@code dev.tpm.site.words},
 * {@code dev.tpm.site.part}, and the rooms whose results are shown.
 */
@NullMarked
package dev.tpm.site.edition;

import org.jspecify.annotations.NullMarked;
