package dev.tpm.syntax;

/**
 * What guards the machine against hostile plans.
 *
 * @param files how many files a plan may have
 * @param fileBytes how large one file may be
 * @param totalBytes how large all together may be
 * @param depth how deeply lists and maps may be nested
 */
public record Limits(int files, int fileBytes, long totalBytes, int depth) {
  public static final Limits DEFAULT = new Limits(50_000, 4 << 20, 256L << 20, 40);
}
