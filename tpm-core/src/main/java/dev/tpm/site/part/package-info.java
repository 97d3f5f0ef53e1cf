/**
 * The small records that every page is made of: a link, a date, a delta, a state, a table, the
 * frame around the page.
 *
 * <p>A page record of {@code dev.tpm.site} is put together from these, and the macros of {@code
 * dev/tpm/render/ui.ftlh} know how each of them is drawn. All text in them is plain text, ready to
 * be read by people (dates worded, lateness signed); escaping is the templates' business. This room
 * may import nothing but the JDK and {@code dev.tpm.site.chart}.
 */
@NullMarked
package dev.tpm.site.part;

import org.jspecify.annotations.NullMarked;
