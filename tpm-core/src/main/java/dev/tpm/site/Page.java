package dev.tpm.site;

/**
 * One page, ready to be rendered.
 *
 * @param path its file, from the site's root, with {@code /} between its parts
 * @param template the file name of its template
 * @param content what the template sees as {@code page}
 */
public record Page(String path, String template, Record content) {}
