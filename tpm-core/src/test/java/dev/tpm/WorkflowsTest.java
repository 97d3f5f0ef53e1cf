package dev.tpm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The workflows are safe to copy: a fork's pull request can neither write nor run anything. */
class WorkflowsTest {
  private static final Path OURS = Path.of("../.github");
  private static final Path SAMPLE = Path.of("../sample-program/.github");

  static List<Path> workflows() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path folder : List.of(OURS, SAMPLE)) {
      try (Stream<Path> files = Files.list(folder.resolve("workflows"))) {
        files.sorted().forEach(all::add);
      }
    }
    return all;
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, UTF_8);
  }

  private static Map<?, ?> yaml(Path file) throws IOException {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(text(file));
  }

  private static Map<?, ?> map(Map<?, ?> in, String key) {
    return (Map<?, ?>) Objects.requireNonNull(in.get(key), key);
  }

  /** The steps of all jobs. */
  private static List<Map<?, ?>> steps(Map<?, ?> workflow) {
    List<Map<?, ?>> all = new ArrayList<>();
    for (Object job : map(workflow, "jobs").values()) {
      Object steps = Objects.requireNonNull(((Map<?, ?>) job).get("steps"));
      for (Object step : (List<?>) steps) {
        all.add((Map<?, ?>) step);
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void noScriptHoldsTextOfAnEvent(Path file) throws IOException {
    for (Map<?, ?> step : steps(yaml(file))) {
      assertThat(String.valueOf(step.get("run"))).as("%s", step).doesNotContain("${{");
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void theTokenMayOnlyReadUnlessItIsSaid(Path file) throws IOException {
    Map<?, ?> permissions = map(yaml(file), "permissions");

    assertThat(permissions.get("contents")).isEqualTo("read");
    List<?> writes =
        permissions.entrySet().stream()
            .filter(entry -> "write".equals(entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    assertThat(writes)
        .isEqualTo(file.endsWith("plan-comment.yml") ? List.of("pull-requests") : List.of());
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void noCheckoutLeavesTheTokenBehind(Path file) throws IOException {
    for (Map<?, ?> step : steps(yaml(file))) {
      if (String.valueOf(step.get("uses")).startsWith("actions/checkout@")) {
        assertThat(map(step, "with").get("persist-credentials")).isEqualTo(false);
      }
    }
    assertThat(text(file)).doesNotContain("pull_request_target");
  }

  @Test
  void theOneThatMayWriteTakesNothingOfThePullRequestsCode() throws IOException {
    Path file = SAMPLE.resolve("workflows/plan-comment.yml");
    List<Map<?, ?>> steps = steps(yaml(file));

    assertThat(steps.stream().filter(step -> step.containsKey("uses"))).hasSize(1);
    assertThat(map(steps.get(0), "with").containsKey("ref")).isFalse();
    assertThat(text(file)).doesNotContain("mvn", "head.ref", "download-artifact", "eval");
  }

  @Test
  void theSamplesAreOursWithoutTheToolsOwnBuild() throws IOException {
    assertThat(text(SAMPLE.resolve("review.jq"))).isEqualTo(text(OURS.resolve("review.jq")));
    assertThat(text(SAMPLE.resolve("workflows/plan-comment.yml")))
        .isEqualTo(text(OURS.resolve("workflows/plan-comment.yml")));
    List<Map<?, ?>> ours = steps(yaml(OURS.resolve("workflows/plan-check.yml")));
    List<Map<?, ?>> theirs = steps(yaml(SAMPLE.resolve("workflows/plan-check.yml")));
    ours.removeIf(step -> "Install the tool".equals(step.get("name")));
    assertThat(theirs.toString())
        .isEqualTo(
            ours.toString().replace("-f sample-program ", "").replace("sample-program/", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@everyone",
        "[a](https://evil.example) https://evil.example www.evil.example",
        "![x](https://evil.example/x.png)",
        "<img src=x> <a href=x> <!-- x --> <script>",
        "<details open onclick=x>",
        "see #12",
        "[x]: https://evil.example",
      })
  void theFilterLeavesNothingThatLinksOrCalls(String text) throws Exception {
    Process jq;
    try {
      jq =
          new ProcessBuilder("jq", "-Rsr", "-f", OURS.resolve("review.jq").toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "there is no jq here");
      return;
    }
    try (var in = jq.getOutputStream()) {
      in.write(("<!-- tpm:diff -->\n" + text + "\n").getBytes(UTF_8));
    }
    String left = new String(jq.getInputStream().readAllBytes(), UTF_8);
    assertThat(jq.waitFor()).as(left).isZero();
    assertThat(left)
        .doesNotContain("tpm:diff", "://", "www.", "](", "]:")
        .doesNotContainPattern("<(?!/?(details|summary|sub)>)")
        .doesNotContainPattern("@\\w|#\\d");
  }
}
