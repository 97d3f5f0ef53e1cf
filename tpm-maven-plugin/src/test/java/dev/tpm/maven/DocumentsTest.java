package dev.tpm.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say about the repository and the plugin is so. */
class DocumentsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{(tpm\\.[A-Za-z.]+)\\}");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(tpm\\.[A-Za-z.]+)` \\|");

  @Test
  void everyLinkInsideTheRepositoryLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path document : documents()) {
      LINK.matcher(withoutCode(Files.readString(document, UTF_8)))
          .results()
          .map(link -> link.group(1))
          .filter(link -> !link.contains(":"))
          .filter(link -> !Files.exists(document.resolveSibling(link)))
          .forEach(link -> broken.add(document + " -> " + link));
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void theReadmeIsReadAtOneSittingAndItsTestCommandIsTheOneThatCiRuns() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"), UTF_8);
    assertThat(readme.lines().count()).isLessThan(200);

    String command =
        readme
            .lines()
            .filter(line -> line.matches("mvn .*\\bverify"))
            .collect(Collectors.joining());
    assertThat(Files.readAllLines(ROOT.resolve(".ci/run"), UTF_8)).contains(command);
  }

  @Test
  void everySettingOfThePluginIsInTheDocsAndNoOther() throws IOException {
    String descriptor =
        Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"), UTF_8);
    Set<String> settings = found(PROPERTY, descriptor);
    assertThat(settings).contains("tpm.source", "tpm.report.skip");

    String docs = Files.readString(ROOT.resolve("docs/goals.md"), UTF_8);
    assertThat(found(ROW, docs)).isEqualTo(settings);
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A link that is written as code is an example, and leads nowhere. */
  private static String withoutCode(String text) {
    return text.replaceAll("(?ms)^ *```.*?^ *```", "").replaceAll("`[^`\n]*`", "");
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      Stream.concat(top, docs)
          .filter(file -> Objects.toString(file.getFileName()).endsWith(".md"))
          .forEach(documents::add);
    }
    documents.add(ROOT.resolve("sample-program/README.md"));
    return documents;
  }
}
