package dev.tpm.site.link;

import java.util.Optional;
import java.util.Set;

/**
 * The files of the plan's own {@code assets/}, and where they lie in the site.
 *
 * @param paths their paths in the plan, such as {@code assets/map.svg}
 */
public record Pictures(Set<String> paths) {
  private static final String IN_PLAN = "assets/";
  private static final String IN_SITE = "assets/plan/";

  public Pictures {
    paths = Set.copyOf(paths);
  }

  /** Where a file lies in the site; empty where the plan has no such file. */
  public Optional<String> file(String path) {
    return paths.contains(path) && path.startsWith(IN_PLAN)
        ? Optional.of(IN_SITE + path.substring(IN_PLAN.length()))
        : Optional.empty();
  }

  /** The way from a page to one of the files; empty where the plan has no such file. */
  public Optional<String> href(String page, String path) {
    return file(path).map(f -> Address.up(page) + Repository.encoded(f));
  }
}
