package dev.tpm.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTreeTest {
  @TempDir Path folder;

  @Test
  void filesAreListedByPathWithTheirSize() throws IOException {
    write("program.yaml", "name: x\n");
    write("projects/b.yaml", "");
    write("projects/a/items.yaml", "x");
    write("projects/a.yaml", "");
    assertThat(tree().entries(100))
        .containsExactly(
            new SourceTree.Entry("program.yaml", 8, false),
            new SourceTree.Entry("projects/a.yaml", 0, false),
            new SourceTree.Entry("projects/a/items.yaml", 1, false),
            new SourceTree.Entry("projects/b.yaml", 0, false));
  }

  @Test
  void hiddenDraftAndReadmeFilesArePassedOver() throws IOException {
    write("README.md", "x");
    write("projects/readme.MD", "x");
    write(".git/config", "x");
    write("_drafts/a.yaml", "x");
    write("projects/_template.yaml", "x");
    write("projects/README.yaml", "x");
    assertThat(paths()).containsExactly("projects/README.yaml");
  }

  @Test
  void linksAreListedAndNotFollowed() throws IOException {
    write("real/a.yaml", "secret");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("b.yaml"), folder.resolve("real/a.yaml"));
    Files.createSymbolicLink(folder.resolve("gone.yaml"), folder.resolve("nowhere"));
    assertThat(tree().entries(100))
        .extracting(SourceTree.Entry::path, SourceTree.Entry::link)
        .containsExactly(
            tuple("b.yaml", true),
            tuple("gone.yaml", true),
            tuple("loop", true),
            tuple("real/a.yaml", false));
    assertThatThrownBy(() -> tree().read("b.yaml", 100)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> tree().read("loop/real/a.yaml", 100)).isInstanceOf(IOException.class);
  }

  @Test
  void aListingEndsOneBehindTheLimit() throws IOException {
    for (int i = 0; i < 20; i++) {
      write("f" + i % 3 + "/" + i + ".yaml", "");
    }
    assertThat(tree().entries(20)).hasSize(20);
    assertThat(tree().entries(19)).hasSize(20);
    assertThat(tree().entries(5)).hasSize(6);
  }

  @Test
  void aReadingEndsOneBehindTheLimit() throws IOException {
    write("a/b.yaml", "12345");
    assertThat(tree().read("a/b.yaml", 5)).isEqualTo("12345".getBytes(UTF_8));
    assertThat(tree().read("a/b.yaml", 3)).isEqualTo("1234".getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret",
        "plan/../../secret",
        "/etc/hostname",
        "./plan/a.yaml",
        "plan//a.yaml",
        ""
      })
  void nothingOutsideTheFolderIsRead(String path) throws IOException {
    write("secret", "x");
    write("tree/plan/a.yaml", "x");
    FolderTree tree = new FolderTree(folder.resolve("tree"), "");
    assertThatThrownBy(() -> tree.read(path, 100)).isInstanceOf(NoSuchFileException.class);
    assertThat(tree.read("plan/a.yaml", 100)).hasSize(1);
  }

  private FolderTree tree() {
    return new FolderTree(folder, "plan/");
  }

  private List<String> paths() throws IOException {
    return tree().entries(100).stream().map(SourceTree.Entry::path).toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text, UTF_8);
  }
}
