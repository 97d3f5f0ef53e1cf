package dev.tpm.output;

/**
 * What writing a site did to its folder, in files.
 *
 * @param written files that are new or have other bytes than before
 * @param kept files that were there with the same bytes, and were not touched
 * @param removed files of the former site that the new one does not have
 */
public record Changes(int written, int kept, int removed) {}
