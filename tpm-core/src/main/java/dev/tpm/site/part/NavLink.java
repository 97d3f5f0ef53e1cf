package dev.tpm.site.part;

/**
 * An entry of the site's navigation.
 *
 * @param text its name
 * @param href where it leads, relative to the page
 * @param current whether the page is this entry's, or one of the pages under it
 */
public record NavLink(String text, String href, boolean current) {}
