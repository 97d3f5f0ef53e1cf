package dev.tpm.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.cases.PlanCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the docs about one rule, with its examples. */
record RulePage(String rule, String text) {
  static final Path FOLDER = Path.of("../docs/rules");
  private static final Pattern BLOCK =
      Pattern.compile("^```(yaml|plan|text)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  /** All pages, by name. */
  static List<RulePage> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> !file.endsWith("README.md"))
          .sorted()
          .map(RulePage::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RulePage read(Path file) {
    try {
      String name = String.valueOf(file.getFileName()).replace(".md", "");
      return new RulePage(name, Files.readString(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The example of what is wrong; absent where a text cannot show it. */
  Optional<PlanCase> wrong() {
    return plan(section("Wrong"), "");
  }

  /** The example of what is wrong, with the page's advice about the policy in force. */
  Optional<PlanCase> wrongWithPolicy() {
    return block(section("Setting it"))
        .filter(policy -> !section("Wrong").contains("policy:"))
        .flatMap(policy -> plan(section("Wrong"), policy.group(2)));
  }

  /** The example of what is right. */
  PlanCase right() {
    return plan(section("Right"), "").orElseThrow();
  }

  /** The page with what tpm says of the wrong example put in its place. */
  String saying(String said) {
    Matcher answer =
        Pattern.compile("(tpm says:\n\n```text\n).*?(^```$)", Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(text);
    return answer.replaceFirst(m -> Matcher.quoteReplacement(m.group(1) + said + m.group(2)));
  }

  private String section(String heading) {
    int start = text.indexOf("\n## " + heading + "\n");
    int end = text.indexOf("\n## ", start + 1);
    return start < 0 ? "" : text.substring(start, end < 0 ? text.length() : end);
  }

  private static Optional<MatchResult> block(String section) {
    return BLOCK.matcher(section).results().findFirst();
  }

  private Optional<PlanCase> plan(String section, String more) {
    return block(section)
        .filter(found -> !found.group(1).equals("text"))
        .map(
            found ->
                found.group(1).equals("plan")
                    ? found.group(2).replaceFirst("(=== program.yaml ===\n)", "$1" + more)
                    : "=== program.yaml ===\n" + found.group(2) + more)
        .map(plan -> PlanCase.of(rule, plan));
  }

  @Override
  public String toString() {
    return rule;
  }
}
