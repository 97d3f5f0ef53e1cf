package dev.tpm.site.part;

/**
 * The few words that templates say themselves, on pages of every kind.
 *
 * @param skip the link that leads past the navigation
 * @param navigation what the navigation is called
 * @param here what the way to the page is called
 * @param contents what the links to the parts of a page are called
 * @param key what the key of a chart is called
 * @param data what folds away the figures of a chart
 * @param sideways said of what is wider than the page
 */
public record Labels(
    String skip,
    String navigation,
    String here,
    String contents,
    String key,
    String data,
    String sideways) {}
