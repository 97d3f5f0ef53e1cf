/**
 * Markdown by strangers to HTML that is safe in any page; the only room that names commonmark's
 * renderer and the HTML sanitizer.
 *
 * <p>{@link dev.tpm.render.markdown.Markdown} is the door. A text without raw HTML is written by
 * our own renderers, which write nothing that is not escaped; a text with raw HTML passes through
 * the sanitizer as a whole, since its tags may open in one place and close in another. Both ways
 * apply the same rules, kept in {@code PageRules}: ids begin with {@code u-}, headings hang below
 * the section they stand in, links lead to the web or to a page that exists, pictures come from
 * {@code assets/}. This room imports no other room.
 */
@NullMarked
package dev.tpm.render.markdown;

import org.jspecify.annotations.NullMarked;
