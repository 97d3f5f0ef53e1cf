package dev.tpm.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two renames change one site into the next, and no death between them is seen as a mixture. */
class ExchangeTest {
  private static final Map<String, byte[]> OLD =
      SiteFolderTest.files("index.html", "1", "a.css", "1", "b.html", "1", "gone.html", "1");
  private static final Map<String, byte[]> NEW =
      SiteFolderTest.files("index.html", "2", "a.css", "2", "b.html", "2", "new/c.html", "2");

  @TempDir Path temp;
  private Path site;
  private Path former;

  @BeforeEach
  void firstSite() throws IOException {
    site = temp.toRealPath().resolve("site");
    former = Exchange.former(site);
    SiteFolder.at(site).hold(OLD);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void whoDiesBetweenTheRenamesLeavesTheOldSiteWhole(int renames) throws IOException {
    dieAfter(renames);

    assertThat(pages(renames == 0 ? site : former)).isEqualTo(texts(OLD));
    assertThat(Files.exists(site)).isEqualTo(renames == 0);

    assertThat(SiteFolder.at(site).hold(NEW)).isEqualTo(new Changes(4, 0, 1));
    assertThat(pages(site)).isEqualTo(texts(NEW));
    assertThat(former).doesNotExist();
    assertThat(site.resolve(".tpm/next")).doesNotExist();
  }

  @Test
  void aRunThatChangesNothingPutsTheOldSiteBack() throws IOException {
    dieAfter(1);

    assertThat(SiteFolder.at(site).hold(OLD)).isEqualTo(new Changes(0, 4, 0));

    assertThat(pages(site)).isEqualTo(texts(OLD));
  }

  @Test
  void whatWasLeftOfTheFormerFolderIsClearedByTheNextRun() throws IOException {
    SiteFolder.at(site).hold(NEW);
    // As a run leaves it that dies before it has cleared the former folder.
    Files.createDirectories(former.resolve(".tpm"));
    Files.write(former.resolve("index.html"), OLD.get("index.html"));
    Files.writeString(former.resolve("mine.txt"), "put there while the folder was exchanged");
    Files.write(former.resolve(".tpm/manifest"), Manifest.of(OLD).bytes());

    SiteFolder.at(site).hold(NEW);

    assertThat(former).doesNotExist();
    assertThat(site.resolve("mine.txt")).content().startsWith("put there");
    assertThat(site.resolve("index.html")).hasContent("2");
  }

  @Test
  void whatTheToolDidNotWriteMovesAlong() throws IOException {
    Files.writeString(site.resolve("CNAME"), "status.example.com");
    Files.createDirectories(site.resolve("empty/folder"));
    Files.createSymbolicLink(site.resolve("link"), Path.of("CNAME"));
    Files.writeString(site.resolve("gone.html"), "mine now");
    Object sameFile = Files.readAttributes(site.resolve("CNAME"), "unix:ino").get("ino");

    SiteFolder.at(site).hold(NEW);

    assertThat(site.resolve("CNAME")).hasContent("status.example.com");
    assertThat(Files.readAttributes(site.resolve("CNAME"), "unix:ino")).containsValue(sameFile);
    assertThat(site.resolve("empty/folder")).isDirectory();
    assertThat(Files.readSymbolicLink(site.resolve("link"))).isEqualTo(Path.of("CNAME"));
    assertThat(site.resolve("gone.html")).hasContent("mine now");
    assertThat(former).doesNotExist();
  }

  @Test
  void anOwnFileThatSomebodyChangedIsNotLostWhereAFolderIsToBe() throws IOException {
    Files.writeString(site.resolve("gone.html"), "mine now");

    assertThatThrownBy(
            () -> SiteFolder.at(site).hold(SiteFolderTest.files("gone.html/x", "2", "y", "2")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("gone.html");
    assertThat(site.resolve("gone.html")).hasContent("mine now");
    assertThat(site.resolve("index.html")).hasContent("1");
    SiteFolder.at(site).hold(NEW);
    assertThat(site.resolve("gone.html")).hasContent("mine now");
  }

  @Test
  void theFolderKeepsItsPermissions() throws IOException {
    assumeTrue(site.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("rwxr-x---"));

    SiteFolder.at(site).hold(NEW);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(site)))
        .isEqualTo("rwxr-x---");
  }

  @Test
  void manyBuildsAtOnceLeaveOneOfTheirSites() throws Exception {
    ExecutorService builds = Executors.newFixedThreadPool(4);
    try {
      Future<?>[] running = new Future<?>[4];
      for (int i = 0; i < running.length; i++) {
        Map<String, byte[]> files = i % 2 == 0 ? OLD : NEW;
        running[i] =
            builds.submit(
                () -> {
                  for (int round = 0; round < 25; round++) {
                    SiteFolder.at(site).hold(files);
                  }
                  return null;
                });
      }
      for (Future<?> build : running) {
        build.get();
      }
    } finally {
      builds.shutdownNow();
    }
    assertThat(pages(site)).isIn(texts(OLD), texts(NEW));
    assertThat(former).doesNotExist();
  }

  private void dieAfter(int renames) {
    int[] left = {renames};
    SiteFolder.Mover mover =
        (from, to) -> {
          if (left[0]-- == 0) {
            throw new Killed();
          }
          SiteFolder.move(from, to);
        };
    assertThatThrownBy(() -> new SiteFolder(site, mover, 0).hold(NEW)).isInstanceOf(Killed.class);
  }

  /** Nothing in the product catches it, as nothing catches the end of a process. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static Map<String, String> pages(Path folder) throws IOException {
    Map<String, String> pages = new TreeMap<>(SiteFolderTest.tree(folder));
    pages.keySet().removeIf(path -> path.startsWith(".tpm/"));
    return pages;
  }

  private static Map<String, String> texts(Map<String, byte[]> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach((path, bytes) -> texts.put(path, new String(bytes, UTF_8)));
    return texts;
  }
}
