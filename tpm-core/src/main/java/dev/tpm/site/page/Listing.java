package dev.tpm.site.page;

import dev.tpm.site.part.Head;
import java.util.List;

/**
 * A section that is a list.
 *
 * @param rows its entries
 * @param empty what is said where there are none
 * @param <R> a public record, as templates see no other
 */
public record Listing<R extends Record>(Head head, List<R> rows, String empty) {
  public Listing {
    rows = List.copyOf(rows);
  }
}
