package dev.tpm.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each input of the corpora, and inputs that chance makes of them. {@code -Dtpm.fuzz=100000} makes
 * more, {@code -Dtpm.fuzz.seed} others; {@code -Pfuzz} runs Jazzer, which looks where code
 * branches.
 */
class ShortFuzzTest {
  private static final Path CORPORA = Path.of("src/test/resources/fuzz");
  private static final int MADE = Integer.getInteger("tpm.fuzz", 150);
  private static final long SEED = Long.getLong("tpm.fuzz.seed", 1);

  /** What means something to one of the languages in a plan. */
  private static final List<String> WORDS =
      List.of(
          "name: ",
          "projects:\n",
          "  items:\n",
          "after: [",
          "duration: ",
          "estimate: 2d..5d",
          "due: 2026-12-01",
          "- ",
          "? ",
          "| ",
          "> ",
          ": ",
          "#",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "'",
          "&a",
          "*a",
          "<<: ",
          "!!str ",
          "---\n",
          "...\n",
          "=== x.md ===\n",
          "=== projects/p.yaml ===\n",
          "=== portfolio.yaml ===\n",
          "\u0000",
          "\u001b[31m",
          "\u202e",
          "\u2028",
          "\ufeff",
          "\ud83d\ude00",
          "\t",
          "\r\n",
          "99999999999",
          "-1",
          "0d",
          "1e9",
          "2026-02-29",
          "0000-00-00",
          "<script>",
          "</main>",
          "<!--",
          "-->",
          "[[risk:",
          "]]",
          "](javascript:",
          "&#0;",
          "&lt;",
          "`",
          "```",
          "~~",
          "||",
          "@everyone",
          "=cmd()",
          "\\",
          "../",
          "%2e%2e/",
          "CON",
          "index");

  /** What one input may take at most, on a machine that does other things too. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int MOST_CHANGES = 4;
  private static final int LONGEST = 6_000;

  @FunctionalInterface
  private interface Target {
    void run(byte[] input) throws IOException;
  }

  @TestFactory
  Stream<DynamicTest> plans() throws IOException {
    return tests("PlanTarget", PlanTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> grammars() throws IOException {
    return tests("GrammarTarget", GrammarTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> markdown() throws IOException {
    return tests("MarkdownTarget", MarkdownTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> reviews() throws IOException {
    return tests("ReviewTarget", ReviewTarget::fuzzerTestOneInput);
  }

  private static Stream<DynamicTest> tests(String name, Target target) throws IOException {
    List<byte[]> corpus = new ArrayList<>();
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(CORPORA.resolve(name))) {
      for (Path file : files.sorted().toList()) {
        byte[] input = Files.readAllBytes(file);
        corpus.add(input);
        tests.add(DynamicTest.dynamicTest(file.getFileName() + "", () -> run(target, input)));
      }
    }
    assertThat(corpus).as("the corpus of " + name).isNotEmpty();
    tests.add(DynamicTest.dynamicTest(MADE + " made ones", () -> made(corpus, target)));
    return tests.stream();
  }

  private static void made(List<byte[]> corpus, Target target) {
    Random random = new Random(SEED);
    for (int i = 0; i < MADE; i++) {
      byte[] input = corpus.get(random.nextInt(corpus.size()));
      for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
        input = changed(input, corpus, random);
      }
      run(target, input);
    }
  }

  private static void run(Target target, byte[] input) {
    try {
      assertTimeoutPreemptively(PATIENCE, () -> target.run(input));
    } catch (Throwable e) {
      throw new AssertionError(
          "input of " + input.length + " bytes: " + HexFormat.of().formatHex(input), e);
    }
  }

  /** One change: bytes that go, come twice, or are others; a word, or a piece of another input. */
  private static byte[] changed(byte[] input, List<byte[]> corpus, Random random) {
    int from = random.nextInt(input.length + 1);
    int to = Math.min(input.length, from + random.nextInt(12));
    byte[] piece = Arrays.copyOfRange(input, from, to);
    byte[] instead =
        switch (random.nextInt(6)) {
          case 0 -> new byte[0];
          case 1 -> joined(piece, piece);
          case 2 -> new byte[] {(byte) random.nextInt(256)};
          case 3 -> piece(corpus.get(random.nextInt(corpus.size())), random);
          default -> WORDS.get(random.nextInt(WORDS.size())).getBytes(UTF_8);
        };
    byte[] made =
        joined(Arrays.copyOf(input, from), instead, Arrays.copyOfRange(input, to, input.length));
    return made.length > LONGEST ? Arrays.copyOf(made, LONGEST) : made;
  }

  private static byte[] piece(byte[] of, Random random) {
    int from = random.nextInt(of.length + 1);
    return Arrays.copyOfRange(of, from, Math.min(of.length, from + random.nextInt(200)));
  }

  private static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      joined.writeBytes(piece);
    }
    return joined.toByteArray();
  }
}
