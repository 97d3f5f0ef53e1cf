package dev.tpm.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.diagnostic.Nearest;
import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/** The pages of the docs about rules, as a terminal shows them. */
final class Explanations {
  /** Where the build puts the pages of {@code docs/rules}. */
  private static final String PAGES = "rules/";

  private Explanations() {}

  /**
   * The lines that explain a rule, or that list all rules.
   *
   * @param name a rule; {@code all}, {@code true} (a property without a value) or empty for the
   *     list
   * @throws MojoFailureException where there is no such rule
   */
  static List<String> of(String name) throws IOException, MojoFailureException {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty() || wanted.equals("all") || wanted.equals("true")) {
      return list();
    }
    Optional<Rule> rule = Rules.named(wanted);
    if (rule.isEmpty()) {
      List<String> names = Rules.all().stream().map(Rule::name).toList();
      throw new MojoFailureException(
          "there is no rule '"
              + name.strip()
              + "'"
              + Nearest.help(wanted, names).map(help -> ": " + help).orElse("")
              + " (-Dtpm.explain=all lists them)");
    }
    return page(text(rule.get()));
  }

  private static List<String> list() {
    int width = Rules.all().stream().mapToInt(rule -> rule.name().length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-" + width + "s  %-7s  %s",
              rule.name(),
              rule.usually(),
              rule.summary()));
    }
    lines.add("");
    lines.add("tpm: -Dtpm.explain=" + Rules.all().get(0).name() + " explains a rule");
    return lines;
  }

  private static String text(Rule rule) throws IOException {
    String file = PAGES + rule.name() + ".md";
    try (InputStream in = Explanations.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("no " + file);
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** Markdown without its marks: headings in capitals, examples set in, links by their words. */
  static List<String> page(String markdown) {
    List<String> lines = new ArrayList<>();
    boolean example = false;
    for (String line : markdown.strip().lines().toList()) {
      if (line.startsWith("```")) {
        example = !example;
      } else if (example) {
        lines.add(("    " + line.replaceFirst("^=== (.*) ===$", "# $1")).stripTrailing());
      } else if (line.startsWith("#")) {
        lines.add(line.replaceFirst("^#+ ", "").toUpperCase(Locale.ROOT));
      } else {
        lines.add(plain(line));
      }
    }
    return lines;
  }

  private static String plain(String line) {
    return line.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
        .replaceAll("(?<!\\w)\\*([^*]+)\\*", "$1")
        .replace("`", "");
  }
}
