package dev.tpm.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFolderTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path temp;
  private Path site;

  @BeforeEach
  void chooseFolder() {
    site = temp.resolve("target/tpm/site");
  }

  @Test
  void aNewFolderHoldsTheSiteAndTheBooksAlone() throws IOException {
    Changes changes = hold("index.html", "home", "assets/site.css", "css");

    assertThat(changes).isEqualTo(new Changes(2, 0, 0));
    assertThat(tree())
        .containsOnly(
            Map.entry("index.html", "home"),
            Map.entry("assets/site.css", "css"),
            Map.entry(".tpm/lock", ""),
            Map.entry(
                ".tpm/manifest",
                Manifest.sum("css".getBytes(UTF_8))
                    + "  assets/site.css\n"
                    + Manifest.sum("home".getBytes(UTF_8))
                    + "  index.html\n"));
  }

  @Test
  void aSecondRunTouchesNoFileAtAll() throws IOException {
    hold("index.html", "home", "a/b.html", "b");
    age();

    assertThat(hold("index.html", "home", "a/b.html", "b")).isEqualTo(new Changes(0, 2, 0));
    assertThat(touched()).isEmpty();
  }

  @Test
  void onlyWhatChangedIsWrittenAndOnlyWhatIsStaleRemoved() throws IOException {
    hold("index.html", "home", "a/b.html", "b", "old/gone.html", "x");
    age();

    assertThat(hold("index.html", "home 2", "a/b.html", "b")).isEqualTo(new Changes(1, 1, 1));
    assertThat(touched()).containsOnlyKeys("index.html", ".tpm/manifest");
    assertThat(site.resolve("old")).doesNotExist();
  }

  @Test
  void whatSomeoneElsePutThereStays() throws IOException {
    hold("index.html", "home", "old/gone.html", "x");
    Files.writeString(site.resolve("CNAME"), "status.example.com");
    Files.writeString(site.resolve("old/notes.txt"), "mine");
    Files.writeString(site.resolve("old/gone.html"), "mine now");

    hold("index.html", "home");

    assertThat(tree())
        .contains(
            Map.entry("CNAME", "status.example.com"),
            Map.entry("old/notes.txt", "mine"),
            Map.entry("old/gone.html", "mine now"));
  }

  @Test
  void aForeignFileIsNotOverwritten() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("index.html"), "mine");

    assertThatThrownBy(() -> hold("a.html", "a", "index.html", "home"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not written by tpm")
        .hasMessageContaining("index.html");
    assertThat(site.resolve("index.html")).hasContent("mine");
    assertThat(site.resolve("a.html")).doesNotExist();
  }

  @Test
  void anOwnFileMayBecomeAFolderAndBack() throws IOException {
    hold("teams", "file", "x", "x");
    assertThat(hold("teams/web.html", "web")).isEqualTo(new Changes(1, 0, 2));
    assertThat(tree()).containsEntry("teams/web.html", "web").doesNotContainKey("x");
    hold("teams", "file");
    assertThat(tree()).containsEntry("teams", "file");
  }

  @Test
  void aFolderWithForeignFilesDoesNotBecomeAFile() throws IOException {
    hold("teams/web.html", "web");
    Files.writeString(site.resolve("teams/notes.txt"), "mine");

    assertThatThrownBy(() -> hold("teams", "file"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("notes.txt");
    assertThat(tree()).containsEntry("teams/web.html", "web");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil",
        "a/../../evil",
        "/etc/evil",
        "C:/evil",
        "a\\..\\evil",
        "a//b",
        "a/./b",
        "",
        "a/",
        "nul\0byte",
        "line\nbreak",
        ".tpm/manifest",
        ".TPM/lock",
        "trailing /space",
        ".../dots",
        "stream:evil"
      })
  void aPathThatLeadsOutIsRefusedBeforeAnythingIsWritten(String path) {
    assertThatThrownBy(() -> hold("index.html", "home", path, "evil"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(site).doesNotExist();
  }

  @Test
  void aLinkInTheFolderIsNotFollowedOutOfIt() throws IOException {
    Path outside = Files.createDirectories(temp.resolve("outside"));
    Files.writeString(outside.resolve("b.html"), "theirs");
    hold("index.html", "home", "a/b.html", "b");
    Files.delete(site.resolve("a/b.html"));
    Files.delete(site.resolve("a"));
    Files.createSymbolicLink(site.resolve("a"), outside);

    assertThatThrownBy(() -> hold("index.html", "home", "a/b.html", "b"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("symbolic link");
    hold("index.html", "home");

    assertThat(outside.resolve("b.html")).hasContent("theirs");
    assertThat(Files.exists(site.resolve("a"), LinkOption.NOFOLLOW_LINKS)).isTrue();
  }

  @Test
  void theFolderItselfMayBeALink() throws IOException {
    Files.createDirectories(site.getParent());
    Files.createSymbolicLink(site, Files.createDirectories(temp.resolve("elsewhere")));

    hold("index.html", "home");

    assertThat(temp.resolve("elsewhere/index.html")).hasContent("home");
  }

  @Test
  void aForgedManifestDeletesNothingOutside() throws IOException {
    Path victim = Files.writeString(temp.resolve("victim"), "x");
    hold("index.html", "home");
    Files.writeString(
        site.resolve(".tpm/manifest"),
        Manifest.sum("x".getBytes(UTF_8)) + "  ../../../victim\nnot a line\n");

    hold("index.html", "home");

    assertThat(victim).exists();
  }

  @Test
  void aBuildThatFindsTheFolderHeldByAnotherSaysSo() throws IOException {
    hold("index.html", "home");
    FolderLock other = FolderLock.take(site.resolve(".tpm/lock"), 0);
    try {
      assertThatThrownBy(() -> new SiteFolder(site, Files::move, 100).hold(Map.of()))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another build");
    } finally {
      other.close();
    }
    assertThat(tree()).containsEntry("index.html", "home");
    assertThat(hold("index.html", "home").kept()).isEqualTo(1);
  }

  private Changes hold(String... pathsAndTexts) throws IOException {
    return SiteFolder.at(site).hold(files(pathsAndTexts));
  }

  static Map<String, byte[]> files(String... pathsAndTexts) {
    Map<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8));
    }
    return files;
  }

  static Map<String, String> tree(Path folder) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        tree.put(
            folder.relativize(file).toString().replace('\\', '/'), Files.readString(file, UTF_8));
      }
    }
    return tree;
  }

  private Map<String, String> tree() throws IOException {
    return tree(site);
  }

  private void age() throws IOException {
    for (String path : tree().keySet()) {
      Files.setLastModifiedTime(site.resolve(path), LONG_AGO);
    }
  }

  private Map<String, String> touched() throws IOException {
    Map<String, String> touched = tree();
    for (String path : tree().keySet()) {
      if (Files.getLastModifiedTime(site.resolve(path)).equals(LONG_AGO)) {
        touched.remove(path);
      }
    }
    return touched;
  }
}
