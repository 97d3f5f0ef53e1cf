package dev.tpm.site.part;

import java.util.List;
import java.util.Optional;

/**
 * What the foot of each page says of its making.
 *
 * @param statusDate the day the page speaks of
 * @param commit the short hash of the plan's commit, with its address where it is known
 * @param branch the branch of that commit
 * @param version what made the page, such as {@code tpm 1.0}
 * @param links the pages and files that are in no navigation
 */
public record Colophon(
    Day statusDate,
    Optional<Link> commit,
    Optional<String> branch,
    String version,
    List<Link> links) {
  public Colophon {
    links = List.copyOf(links);
  }
}
