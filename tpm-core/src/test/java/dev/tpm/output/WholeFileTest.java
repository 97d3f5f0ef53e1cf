package dev.tpm.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path temp;

  @Test
  void aFileIsWrittenWithItsFoldersAndTouchedOnlyWhenItChanges() throws IOException {
    Path file = temp.resolve("target/tpm/check.json");
    assertThat(WholeFile.write(file, "{}".getBytes(UTF_8))).isTrue();
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(file, longAgo);

    assertThat(WholeFile.write(file, "{}".getBytes(UTF_8))).isFalse();
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);

    assertThat(WholeFile.write(file, "[]".getBytes(UTF_8))).isTrue();
    assertThat(file).hasContent("[]");
    assertThat(temp.resolve("target/tpm")).isDirectoryNotContaining("glob:**draft");
  }

  @Test
  void aLinkIsReplacedAndNotFollowed() throws IOException {
    Path theirs = Files.writeString(temp.resolve("theirs"), "{}");
    Path file = Files.createSymbolicLink(temp.resolve("check.json"), theirs);

    WholeFile.write(file, "[]".getBytes(UTF_8));

    assertThat(theirs).hasContent("{}");
    assertThat(file).hasContent("[]");
    assertThat(Files.isSymbolicLink(file)).isFalse();
  }
}
