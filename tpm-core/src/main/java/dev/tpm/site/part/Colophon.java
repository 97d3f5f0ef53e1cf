package dev.tpm.site.part;

import java.util.List;

/**
 * What the foot of each page says of its making.
 *
 * @param made the day the page speaks of, the commit it was made from, and what made it
 * @param links the pages and files that are in no navigation
 */
public record Colophon(List<Piece> made, List<Link> links) {
  public Colophon {
    made = List.copyOf(made);
    links = List.copyOf(links);
  }
}
