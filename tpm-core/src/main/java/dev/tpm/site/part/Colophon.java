package dev.tpm.site.part;

import java.util.List;
import java.util.Optional;

/**
 * What the foot of each page says of its making.
 *
 * @param made the day the page speaks of, the commit it was made from, and what made it
 * @param until the day by which the next report is wanted, as {@code yyyy-mm-dd}: after it the page
 *     is old
 * @param links the pages and files that are in no navigation
 */
public record Colophon(List<Piece> made, Optional<String> until, List<Link> links) {
  public Colophon {
    made = List.copyOf(made);
    links = List.copyOf(links);
  }
}
