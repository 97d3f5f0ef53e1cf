package dev.tpm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that holds what a test expects. {@code -Dtpm.golden=write} writes it anew from what there
 * is; read the difference before you commit it.
 */
public final class Golden {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private Golden() {}

  /**
   * Compares a text with the file.
   *
   * @param file the path below the test resources
   * @param actual what there is
   */
  public static void check(String file, String actual) {
    Path path = RESOURCES.resolve(file);
    try {
      if ("write".equals(System.getProperty("tpm.golden"))) {
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, actual, UTF_8);
      }
      assertThat(path).as("write it by -Dtpm.golden=write").exists();
      assertThat(actual).as(file).isEqualTo(Files.readString(path, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same for bytes that are UTF-8 text. */
  public static void check(String file, byte[] actual) {
    check(file, new String(actual, UTF_8));
  }
}
