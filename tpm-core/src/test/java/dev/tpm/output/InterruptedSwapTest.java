package dev.tpm.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that dies leaves one site or the other; whoever comes next finishes or forgets it. */
/**
 * Where a folder cannot be exchanged as one: file after file is moved, and death comes in between.
 */
class InterruptedSwapTest {
  private static final Map<String, byte[]> OLD =
      SiteFolderTest.files("index.html", "1", "a.css", "1", "b.html", "1", "gone.html", "1");
  private static final Map<String, byte[]> NEW =
      SiteFolderTest.files("index.html", "2", "a.css", "2", "b.html", "2", "new/c.html", "2");

  @TempDir Path site;

  /** Four files and two manifests are moved: death comes before any one of them. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void theNextRunFindsOneSiteOrTheOther(int moves) throws IOException {
    SiteFolder.at(site).hold(OLD);
    dieAfter(moves);

    Map<String, String> left = pages();
    assertThat(left.keySet()).containsAll(moves < 5 ? OLD.keySet() : NEW.keySet());
    assertThat(left.values()).as("no file is lost or cut").isSubsetOf("1", "2");
    if (moves == 0) {
      assertThat(left.values()).containsOnly("1");
    }

    assertThat(SiteFolder.at(site).hold(NEW).written()).isEqualTo(moves == 0 ? 4 : 0);
    assertThat(pages().keySet()).isEqualTo(NEW.keySet());
    assertThat(pages().values()).containsOnly("2");
    assertThat(site.resolve(".tpm/next")).doesNotExist();
  }

  @Test
  void whatAnInterruptedRunAddedIsKnownAsOurs() throws IOException {
    SiteFolder.at(site).hold(OLD);
    dieAfter(5);

    SiteFolder.at(site).hold(OLD);

    assertThat(pages().keySet()).isEqualTo(OLD.keySet());
    assertThat(pages().values()).containsOnly("1");
  }

  @Test
  void pagesComeAfterWhatTheyLinkTo() throws IOException {
    SiteFolder.at(site).hold(OLD);
    dieAfter(2);
    assertThat(pages()).containsEntry("a.css", "2").containsEntry("b.html", "1");
  }

  private void dieAfter(int moves) {
    int[] left = {moves};
    SiteFolder.Mover mover =
        (from, to) -> {
          if (Files.isDirectory(from)) {
            throw new FileSystemException(from.toString(), to.toString(), "device busy");
          }
          if (left[0]-- == 0) {
            throw new IOException("killed");
          }
          Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        };
    assertThatThrownBy(() -> new SiteFolder(site, mover, 0).hold(NEW)).hasMessage("killed");
  }

  private Map<String, String> pages() throws IOException {
    Map<String, String> pages = new TreeMap<>(SiteFolderTest.tree(site));
    pages.keySet().removeIf(path -> path.startsWith(".tpm/"));
    return pages;
  }
}
