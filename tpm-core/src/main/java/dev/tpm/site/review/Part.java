package dev.tpm.site.review;

import dev.tpm.site.part.Head;
import java.util.List;

/**
 * A part of a review that is a list.
 *
 * @param rows its entries, at least one
 * @param rest how many more there are, in words; empty where these are all
 * @param <R> a public record, as templates see no other
 */
public record Part<R extends Record>(Head head, List<R> rows, String rest) {
  public Part {
    rows = List.copyOf(rows);
  }
}
