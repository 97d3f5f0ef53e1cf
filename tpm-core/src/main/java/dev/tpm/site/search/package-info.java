/**
 * Where is it? Everything that a site shows, by name: as records that the script of the pages
 * searches, and as a page from A to Z for those who read without script.
 *
 * <p>Only what has an address in {@code dev.tpm.site.link.SiteMap} is listed, so that nothing is
 * found that the site does not show.
 */
@NullMarked
package dev.tpm.site.search;

import org.jspecify.annotations.NullMarked;
