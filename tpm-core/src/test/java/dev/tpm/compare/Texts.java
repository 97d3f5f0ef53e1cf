package dev.tpm.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.Options;
import dev.tpm.PlanReview;
import dev.tpm.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A plan of texts.
 *
 * @param files path → text
 */
public record Texts(Map<String, String> files) implements SourceTree {
  /** A plan of one file. */
  public static Texts of(String program) {
    return new Texts(Map.of("program.yaml", program));
  }

  /** What a change from one plan to another means, both as of 23 November 2026. */
  public static PlanReview review(SourceTree base, SourceTree head) {
    try {
      Options options = Options.on(LocalDate.parse("2026-11-23"));
      return PlanReview.of(Optional.of(base), head, options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The review of two plans of one file each. */
  public static Review review(String base, String head) {
    PlanReview both = review(of(base), of(head));
    return both.review()
        .orElseThrow(() -> new AssertionError(both.head().diagnostics().toString()));
  }

  @Override
  public String displayPrefix() {
    return "";
  }

  @Override
  public List<Entry> entries(int limit) {
    return new TreeMap<>(files)
        .entrySet().stream()
            .map(f -> new Entry(f.getKey(), f.getValue().getBytes(UTF_8).length, false))
            .toList();
  }

  @Override
  public byte[] read(String path, int limit) throws IOException {
    String text = files.get(path);
    if (text == null) {
      throw new IOException(path);
    }
    byte[] bytes = text.getBytes(UTF_8);
    return bytes.length > limit ? Arrays.copyOf(bytes, limit + 1) : bytes;
  }
}
