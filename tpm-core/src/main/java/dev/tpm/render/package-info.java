/**
 * Page record and template in, bytes out; the only room that names FreeMarker.
 *
 * <p>How a page is added:
 *
 * <ol>
 *   <li>A public record in {@code dev.tpm.site.page} (templates see public records only), whose
 *       components are put together from the records of {@code dev.tpm.site.part} and {@code
 *       dev.tpm.site.chart}; its first component is {@code dev.tpm.site.part.Frame frame}.
 *       Everything in it is worded, sorted, rounded and linked.
 *   <li>A template {@code dev/tpm/render/NAME.ftlh}, which sees that record as {@code page} and is
 *       wrapped in {@code <@layout.page page.frame> … </@layout.page>}.
 *   <li>{@code templates.render("NAME.ftlh", record)} gives the file's bytes.
 * </ol>
 *
 * <p>What a template may do: list, branch on ready booleans and optionals ({@code <#if
 * page.note??>}), call macros. Records show their components and their own methods without
 * arguments as properties; an {@code Optional} is its value or missing; an enum is its name in
 * lower case with hyphens ({@code off-track}); a {@link dev.tpm.render.markdown.SafeHtml} is HTML,
 * and everything else is text and escaped. Nothing else of Java can be reached. {@code ?no_esc},
 * {@code <#noautoesc>} and {@code <#outputformat>} are banned by a test.
 *
 * <p>The macros, each imported under the name of its file:
 *
 * <ul>
 *   <li>{@code layout.page frame}: the document around the nested content, whose first heading is
 *       the page's one {@code h1}.
 *   <li>{@code ui.verdict state text}: that {@code h1}; {@code ui.section id title note? more?}: an
 *       {@code h2} over a rule, with the nested content under it ({@code note} is a string, {@code
 *       more} a {@code Link}).
 *   <li>{@code ui.sign shape}, {@code ui.state state}, {@code ui.day day}, {@code ui.delta delta},
 *       {@code ui.link link}, {@code ui.line pieces}: the pieces of a line.
 *   <li>{@code ui.table table}, {@code ui.facts facts}, {@code ui.prose html}, {@code ui.empty
 *       text}.
 *   <li>{@code chart.draw drawing css?}, {@code chart.figure figure css?}, {@code chart.strip},
 *       {@code chart.timeline}, {@code chart.key}: see {@code chart.ftlh}.
 * </ul>
 *
 * <p>A {@code dev.tpm.site.part.Prose} is what an author wrote, as safe HTML or plain text.
 * Stylesheet and icons are made by {@link dev.tpm.render.Assets}. Of {@code dev.tpm.site} this room
 * names {@code part} alone: page records are records to it, whatever they mean.
 */
@NullMarked
package dev.tpm.render;

import org.jspecify.annotations.NullMarked;
