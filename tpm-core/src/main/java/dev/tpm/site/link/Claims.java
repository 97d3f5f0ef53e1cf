package dev.tpm.site.link;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gives each page a file, and each row an anchor, that no other has, whatever the case. */
final class Claims {
  private final Set<String> taken = new HashSet<>();

  /** A file for a wish such as {@code decisions/0003}; a folder's name is no file's name. */
  String file(String wish) {
    String file = free(wish, ".html");
    for (int i = file.indexOf('/'); i >= 0; i = file.indexOf('/', i + 1)) {
      taken.add(file.substring(0, i));
    }
    return file;
  }

  /** An anchor for a wish such as {@code risk-ledger-api}. */
  String anchor(String wish) {
    return free(wish, "");
  }

  /** The file of a wish, unless something else has it. */
  Optional<String> fileIfFree(String wish) {
    return taken.contains(wish.toLowerCase(Locale.ROOT) + ".html")
        ? Optional.empty()
        : Optional.of(file(wish));
  }

  /** The anchor of a wish, unless something else has it. */
  Optional<String> anchorIfFree(String wish) {
    return taken.contains(wish.toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : Optional.of(anchor(wish));
  }

  private String free(String wish, String ending) {
    String base = wish.toLowerCase(Locale.ROOT);
    String name = base + ending;
    for (int i = 2; !taken.add(name); i++) {
      name = base + "-" + i + ending;
    }
    return name;
  }
}
