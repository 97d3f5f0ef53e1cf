package dev.tpm.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written down about a site counts for that site alone, and for as long as it is whole. */
class BookTest {
  private static final Map<String, byte[]> SITE =
      Map.of("index.html", "one".getBytes(UTF_8), "risks/1.html", "two".getBytes(UTF_8));
  private static final List<String> LINES = List.of("on this", "said", "");

  @TempDir private Path temp;

  private SiteFolder site() {
    return SiteFolder.at(temp.resolve("site"));
  }

  private Path file(String path) {
    return temp.resolve("site").resolve(path);
  }

  @Test
  void whereNothingWasMadeNothingIsWritten() throws IOException {
    assertThat(site().book()).isEmpty();
    assertThat(site().isWhole()).isFalse();
    site().hold(SITE);
    assertThat(site().book()).isEmpty();
    assertThat(site().isWhole()).isTrue();
  }

  @Test
  void linesAreGivenAsTheyWereWritten() throws IOException {
    site().hold(SITE, List.of("a", "b = c  "));
    assertThat(site().book()).contains(List.of("a", "b = c  "));
    site().hold(SITE, List.of("d"));
    assertThat(site().book()).contains(List.of("d"));
  }

  @Test
  void aBookIsOfOneSite() throws IOException {
    site().hold(SITE, LINES);
    site().hold(Map.of("index.html", "other".getBytes(UTF_8)));
    assertThat(site().book()).isEmpty();
    site().hold(SITE);
    assertThat(site().book()).as("the very site that it was written about").isPresent();
  }

  @Test
  void anEditedPageIsNotWhole() throws IOException {
    site().hold(SITE, LINES);
    Files.writeString(file("risks/1.html"), "tWo");
    assertThat(site().isWhole()).isFalse();
    site().hold(SITE, LINES);
    assertThat(site().isWhole()).isTrue();
  }

  @Test
  void aMissingPageIsNotWhole() throws IOException {
    site().hold(SITE, LINES);
    Files.delete(file("index.html"));
    assertThat(site().isWhole()).isFalse();
  }

  @Test
  void aLinkInPlaceOfAFolderIsNotWhole() throws IOException {
    site().hold(SITE, LINES);
    Files.move(file("risks"), temp.resolve("elsewhere"));
    Files.createSymbolicLink(file("risks"), temp.resolve("elsewhere"));
    assertThat(site().isWhole()).isFalse();
  }

  @Test
  void whatTheToolDidNotWriteIsNoPartOfIt() throws IOException {
    site().hold(SITE, LINES);
    Files.writeString(file("mine.txt"), "mine");
    assertThat(site().isWhole()).isTrue();
  }

  @Test
  void aChangeThatIsNotDoneYetIsNotWhole() throws IOException {
    site().hold(SITE, LINES);
    Files.createDirectories(file(".tpm/next"));
    assertThat(site().isWhole()).isFalse();
    site().hold(SITE, LINES);
    Files.createDirectory(temp.resolve(".site.tpm-former"));
    assertThat(site().isWhole()).isFalse();
  }

  @Test
  void aManifestThatSomebodyWroteIsOfAnotherSite() throws IOException {
    site().hold(SITE, LINES);
    Files.writeString(file(".tpm/manifest"), "");
    assertThat(site().book()).isEmpty();
    Files.delete(file(".tpm/manifest"));
    assertThat(site().book()).isEmpty();
  }
}
