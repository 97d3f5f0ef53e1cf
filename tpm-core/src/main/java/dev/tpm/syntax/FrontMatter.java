package dev.tpm.syntax;

import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.diagnostic.Rules;
import dev.tpm.source.SourceFile;
import java.util.Optional;

/** Parts a Markdown file into its front matter, which is YAML, and its body. */
final class FrontMatter {
  private static final String FENCE = "---";

  private final SourceFile file;
  private final Limits limits;
  private final Diagnostics diagnostics;

  FrontMatter(SourceFile file, Limits limits, Diagnostics diagnostics) {
    this.file = file;
    this.limits = limits;
    this.diagnostics = diagnostics;
  }

  Document read() {
    String first = file.line(1).stripTrailing();
    if (first.matches("-{4,}|\\+{3,}|;{3,}")) {
      return broken(
          "front matter begins with a line of exactly three dashes, and is YAML",
          "write '---' alone on the first line, or take the line away");
    }
    if (!first.equals(FENCE)) {
      return new Document(file, Optional.empty(), body(0), false);
    }
    int yamlStart = nextLine(0);
    int at = yamlStart;
    while (at < file.text().length()) {
      int next = nextLine(at);
      if (file.text().substring(at, next).stripTrailing().equals(FENCE)) {
        return document(yamlStart, at, next);
      }
      at = next;
    }
    return broken(
        "the front matter that begins here never ends; it needs a second line '---'",
        "write '---' on a line of its own between the fields and the text");
  }

  private Document document(int yamlStart, int yamlEnd, int bodyStart) {
    String yaml = file.text().substring(yamlStart, yamlEnd);
    if (yaml.isBlank()) {
      Node empty = new Node.Mapping(java.util.List.of(), file.start());
      return new Document(file, Optional.of(empty), body(bodyStart), false);
    }
    Optional<Node> map = new YamlTree(file, limits, diagnostics).read(yaml, 1);
    return new Document(file, map, body(bodyStart), map.isEmpty());
  }

  private Optional<Node.Text> body(int start) {
    String text = file.text();
    int from = start;
    while (from < text.length() && (text.charAt(from) == '\n' || text.charAt(from) == '\r')) {
      from++;
    }
    String body = text.substring(from);
    return body.isBlank()
        ? Optional.empty()
        : Optional.of(new Node.Text(body, false, file.span(from, text.length())));
  }

  private int nextLine(int at) {
    int end = file.text().indexOf('\n', at);
    return end < 0 ? file.text().length() : end + 1;
  }

  private Document broken(String message, String help) {
    diagnostics.add(file.span(0, file.line(1).length()), Rules.FRONT_MATTER, message, help);
    return new Document(file, Optional.empty(), Optional.empty(), true);
  }
}
