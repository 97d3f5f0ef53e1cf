/**
 * What readers see: pages as records that are worded, sorted, rounded and linked, ready for
 * templates.
 *
 * <p>{@link dev.tpm.site.Site} is the table of contents. A page is one class of {@code
 * dev.tpm.site.page}: a record with a factory from {@link dev.tpm.site.edition.Here}, which gives
 * facts, sentences and links. The rooms below: {@code edition} (one program's site in the making),
 * {@code link} (where everything is), {@code words} (every sentence), {@code part} (what pages are
 * made of) and {@code chart} (drawings).
 *
 * <p>How a page is added: its record in {@code page}, its sentences in {@code words}, its template
 * {@code dev/tpm/render/NAME.ftlh}, and its line in the table of contents; from then on it is in
 * the map, and so in the navigation or the footer, and what it is about can be linked to.
 */
@NullMarked
package dev.tpm.site;

import org.jspecify.annotations.NullMarked;
