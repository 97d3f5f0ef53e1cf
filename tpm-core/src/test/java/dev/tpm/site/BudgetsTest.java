package dev.tpm.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tpm.Options;
import dev.tpm.Tpm;
import dev.tpm.cases.PlanCase;
import dev.tpm.source.FolderTree;
import dev.tpm.source.SourceTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** How much a reader has to fetch, compressed as servers do, in units of 1,024 bytes. */
class BudgetsTest {
  private static final Path SHARED = Path.of(System.getProperty("tpm.shared", "../../shared"));
  private static final int PAGE = 60 * 1024;

  @Test
  void ofTheSample() throws IOException {
    Map<String, byte[]> files = site(new FolderTree(Path.of("../sample-program/src/program"), ""));
    assertThat(size(files, "assets/site.css")).isLessThanOrEqualTo(8 * 1024);
    assertThat(size(files, "assets/site.js")).isLessThanOrEqualTo(6 * 1024);
    int overview =
        size(files, "index.html") + size(files, "assets/site.css") + size(files, "assets/site.js");
    assertThat(overview).as("overview with all that it loads").isLessThanOrEqualTo(30 * 1024);
    assertThat(tooLarge(files)).isEmpty();
    String html = new String(files.get("index.html"), UTF_8);
    assertThat(Jsoup.parse(html).getAllElements().size()).isLessThanOrEqualTo(2_000);
  }

  @Test
  void ofARealProgramOfManyProjects() throws IOException {
    Path plan = SHARED.resolve("data/kubernetes-enhancements");
    assumeTrue(Files.isDirectory(plan), "the real program is not here");
    assertThat(tooLarge(site(new FolderTree(plan, "")))).isEmpty();
  }

  /** Two thousand items in forty projects. */
  @Test
  void ofALargeProgram() throws IOException {
    StringBuilder plan =
        new StringBuilder("=== program.yaml ===\nname: Large\nstart: 2026-01-05\n");
    for (int p = 1; p <= 40; p++) {
      plan.append("=== projects/part-").append(p).append(".yaml ===\nname: Part ").append(p);
      plan.append("\nitems:\n");
      for (int i = 1; i <= 50; i++) {
        plan.append("  step-").append(i).append(": {name: Step ").append(i).append(" of part ");
        plan.append(p).append(", duration: ").append(1 + (i * 7 + p) % 9).append("d, summary: ");
        plan.append("What number ").append(i * p % 97).append(" needs before the others go on");
        plan.append(i == 1 ? "" : ", after: step-" + (i - 1)).append("}\n");
      }
    }
    Map<String, byte[]> files = site(PlanCase.of("large", plan.toString()).tree(false));
    assertThat(size(files, "timeline.html")).isLessThanOrEqualTo(250 * 1024);
    assertThat(size(files, "assets/search.js"))
        .as("2,000 entities")
        .isLessThanOrEqualTo(100 * 1024);
    files.remove("timeline.html");
    assertThat(tooLarge(files)).isEmpty();
  }

  private static Map<String, byte[]> site(SourceTree plan) throws IOException {
    Options options = Options.on(LocalDate.of(2026, 11, 23));
    return new java.util.TreeMap<>(Tpm.site(Tpm.run(plan, options), options, "tpm"));
  }

  private static List<String> tooLarge(Map<String, byte[]> files) {
    return files.keySet().stream()
        .filter(path -> path.endsWith(".html") && size(files, path) > PAGE)
        .map(path -> path + " " + size(files, path))
        .collect(Collectors.toList());
  }

  private static int size(Map<String, byte[]> files, String path) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(files.get(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return compressed.size();
  }
}
