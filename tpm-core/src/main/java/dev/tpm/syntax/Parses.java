package dev.tpm.syntax;

import dev.tpm.diagnostic.Diagnostics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the latest files were parsed to, so that a file which many states of a plan have in common
 * is parsed once. Holds so many files and no more; for any number of threads.
 */
public final class Parses {
  /** A file, and what was said of it. */
  record Parsed(Document document, Diagnostics said) {}

  /** The place of a file, which messages name, and its content. */
  record Key(String path, String shown, String content) {}

  private final Map<Key, Parsed> latest;

  /**
   * Keeps nothing yet.
   *
   * @param most how many files are kept; those asked for longest ago are forgotten first
   */
  public Parses(int most) {
    this.latest =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, Parsed> eldest) {
            return size() > most;
          }
        };
  }

  synchronized Optional<Parsed> find(Key key) {
    return Optional.ofNullable(latest.get(key));
  }

  synchronized void keep(Key key, Parsed parsed) {
    latest.put(key, parsed);
  }
}
