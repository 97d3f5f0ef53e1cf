package dev.tpm.site.page;

import dev.tpm.model.Entity;
import dev.tpm.site.edition.Here;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The names of what rows can be chosen by, for the script of the pages: a line each, with the
 * facet, the id and the name, such as {@code team rails Rails}.
 */
final class Choices {
  private Choices() {}

  static String objectives(Here here) {
    return lines("objective", here.subject().program().objectives());
  }

  static String teams(Here here) {
    return lines("team", here.subject().program().teams());
  }

  /** An id as the files of the site and the classes of the stylesheet have it. */
  static String id(String id) {
    return id.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String lines(String facet, List<? extends Entity> entities) {
    return entities.stream()
        .map(each -> facet + " " + id(each.id()) + " " + each.name().replaceAll("\\s+", " "))
        .collect(Collectors.joining("\n"));
  }
}
