package dev.tpm.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the maker of a site wrote down about it, in {@code .tpm/last}.
 *
 * <p>The first line is the sum of the manifest of the very site that it is about: beside any other
 * site it counts for nothing.
 */
final class Book {
  private static final String NAME = "last";

  private final Path folder;
  private final Path books;

  /**
   * Opens the book of a site.
   *
   * @param folder the real path of the site's folder
   */
  Book(Path folder) {
    this.folder = folder;
    this.books = folder.resolve(SitePath.BOOKS);
  }

  /** Writes the book of the site that stands in the folder; to be called by who holds the lock. */
  void write(Manifest site, List<String> lines) throws IOException {
    List<String> all = new ArrayList<>(List.of(Manifest.sum(site.bytes())));
    all.addAll(lines);
    WholeFile.write(books.resolve(NAME), (String.join("\n", all) + "\n").getBytes(UTF_8));
  }

  /** What is written about the site that the folder should hold; absent where nothing is. */
  Optional<List<String>> lines() throws IOException {
    Path file = books.resolve(NAME);
    if (!isPlain(file) || !isPlain(books.resolve("manifest"))) {
      return Optional.empty();
    }
    List<String> all = List.of(new String(Files.readAllBytes(file), UTF_8).split("\n", -1));
    boolean ofThisSite =
        all.get(0).equals(Manifest.sum(Files.readAllBytes(books.resolve("manifest"))));
    // After the last line break there is nothing.
    return ofThisSite && all.size() > 1
        ? Optional.of(all.subList(1, all.size() - 1))
        : Optional.empty();
  }

  /** Whether every file of the site is there with its bytes, and no change of it is left undone. */
  boolean isWhole() throws IOException {
    if (Files.exists(books.resolve("next"), LinkOption.NOFOLLOW_LINKS)
        || Files.exists(Exchange.former(folder), LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Manifest manifest = Manifest.read(books.resolve("manifest"));
    Ground ground = new Ground(folder);
    for (String path : manifest.sums().keySet()) {
      if (!ground.isReachedWithoutLinks(path) || !manifest.isContent(path, folder.resolve(path))) {
        return false;
      }
    }
    return !manifest.sums().isEmpty();
  }

  private static boolean isPlain(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}
