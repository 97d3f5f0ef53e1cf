/**
 * The pages of a program's site, one record each, with a factory that makes it from facts.
 *
 * <p>A page answers one question, and its answer is its title. What two pages show alike stands in
 * a class of its own, such as the rows of projects. Everything in a record is ready to be shown;
 * its template only lists and branches. This room imports {@code dev.tpm.site.edition} and the
 * rooms below it, and the rooms whose results are shown.
 */
@NullMarked
package dev.tpm.site.page;

import org.jspecify.annotations.NullMarked;
