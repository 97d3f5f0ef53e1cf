package dev.tpm.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code NAME.md} beside its {@code NAME.html}; {@code -Dtpm.golden=write} writes the latter
 * anew.
 */
class MarkdownCasesTest {

  private static final Path FOLDER = Path.of("src/test/resources/markdown");

  static final Links LINKS =
      new Links() {
        private final Map<String, Target> things =
            Map.of(
                "ledger/schema",
                new Target("projects/ledger.html#schema", "Ledger <schema>", Optional.empty()),
                "risk:vendor-api",
                new Target("risks.html#vendor-api", "Vendor API late", Optional.of("open")));

        @Override
        public Optional<Target> reference(String text) {
          return Optional.ofNullable(things.get(text));
        }

        @Override
        public Optional<String> file(String path) {
          return path.startsWith("../ledger.md")
              ? Optional.of("projects/ledger.html#u-scope")
              : Optional.empty();
        }

        @Override
        public Optional<String> asset(String path) {
          return path.equals("assets/plan.png") ? Optional.of("../" + path) : Optional.empty();
        }
      };

  static final Markdown MARKDOWN =
      new Markdown(Tickets.of("PAY-[0-9]+", "https://jira.example.com/browse/{id}"));

  static final Place PLACE = new Place(LINKS, "", 3);

  static Stream<String> cases() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".md"))
          .map(f -> f.substring(0, f.length() - 3))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isRenderedAsWrittenDown(String name) throws IOException {
    String html = MARKDOWN.render(read(name + ".md"), PLACE).markup() + "\n";
    Path golden = FOLDER.resolve(name + ".html");
    if ("write".equals(System.getProperty("tpm.golden"))) {
      Files.writeString(golden, html);
    }
    assertThat(html).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void lineEndsDoNotMatter(String name) throws IOException {
    String text = read(name + ".md");
    assertThat(MARKDOWN.render(text.replace("\n", "\r\n"), PLACE))
        .isEqualTo(MARKDOWN.render(text, PLACE));
  }

  /**
   * What stands in for the sanitizer in a text without raw HTML writes nothing that the sanitizer
   * would change.
   */
  @ParameterizedTest
  @MethodSource("cases")
  void withAndWithoutRawHtmlTheSameRulesHold(String name) throws IOException {
    String text = read(name + ".md");
    String pure = MARKDOWN.render(text, PLACE).markup();
    String sanitized = MARKDOWN.render(text + "\n\n<br>\n", PLACE).markup();
    assertThat(normal(sanitized.replaceFirst("<br ?/?>\\s*$", ""))).startsWith(normal(pure));
  }

  private static String normal(String html) {
    var document = Jsoup.parseBodyFragment(html.strip());
    document
        .select("[data-footnote-ref], [data-footnote-backref], [data-footnotes]")
        .forEach(
            e -> {
              e.removeAttr("data-footnote-ref").removeAttr("data-footnote-backref");
              e.removeAttr("data-footnote-backref-idx").removeAttr("data-footnotes");
            });
    document.select(".footnotes, .footnote-ref, .footnote-backref").removeAttr("class");
    document.select("section").remove();
    document.select("br").remove();
    document.outputSettings().prettyPrint(true);
    return document.body().html().strip();
  }

  private static String read(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file));
  }
}
