package dev.tpm.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no template may do, because it would undo the escaping or the policy of the pages. */
class TemplateRulesTest {

  private static final Path FOLDER = Path.of("src/main/resources/dev/tpm/render");

  private static final List<String> BANNED =
      List.of(
          "no_esc",
          "noEsc",
          "noautoesc",
          "noAutoEsc",
          "outputformat",
          "outputFormat",
          "?new",
          "?api",
          "?interpret",
          "?eval",
          " style=\"",
          "<script>",
          "javascript:",
          " onclick",
          " onload");

  /** Comments, samples of what stands in a plan, what is filled in, and what branches and calls. */
  private static final List<Pattern> NOT_READ =
      List.of(
          Pattern.compile("<#--.*?-->", Pattern.DOTALL),
          Pattern.compile("<code>.*?</code>"),
          Pattern.compile("<meta (?:name|http-equiv)=\"[^\"]*\" content=\"[^\"$]*\">"),
          Pattern.compile("\\$\\{[^}]*}"),
          Pattern.compile("</?[#@](?:[^<>\"]|\"[^\"]*\")*>"),
          Pattern.compile(" [a-z-]+=\" *\""));

  private static final Pattern READ =
      Pattern.compile("(?:aria-label|title|alt|placeholder|content)=\"([^\"]*)\"");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  static Stream<Path> templates() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(f -> f.toString().contains(".ftl")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is read stands in the message bundles: a template has no words of its own. */
  @ParameterizedTest
  @MethodSource("templates")
  void haveNoWords(Path template) throws IOException {
    String text = Files.readString(template);
    for (Pattern part : NOT_READ) {
      text = part.matcher(text).replaceAll(" ");
    }
    Matcher attribute = READ.matcher(text);
    StringBuilder read = new StringBuilder(text.replaceAll("<[^>]*>", " "));
    while (attribute.find()) {
      read.append(' ').append(attribute.group(1));
    }
    assertThat(LETTERS.matcher(read).results().map(MatchResult::group)).isEmpty();
  }

  @Test
  void thereAreTemplates() {
    assertThat(templates()).hasSizeGreaterThan(2).allMatch(f -> f.toString().endsWith(".ftlh"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void neverBypassTheEscaping(Path template) throws IOException {
    // A mail has no stylesheet to look into.
    boolean mail = template.endsWith("digest.ftlh");
    assertThat(Files.readString(template))
        .doesNotContain(BANNED.stream().filter(b -> !mail || !b.equals(" style=\"")).toList());
  }
}
