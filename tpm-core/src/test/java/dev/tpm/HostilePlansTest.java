package dev.tpm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Printer;
import dev.tpm.diagnostic.Severity;
import dev.tpm.history.GitPlan;
import dev.tpm.source.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plans that were written to hurt: each is refused with a message, or read, as its manifest says.
 * They lie in a folder {@code shared} beside the repository, or in the one that {@code
 * -Dtpm.shared=} names; without it they are skipped.
 */
class HostilePlansTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("tpm.shared", "../../shared"), "nasty");
  private static final Options OPTIONS =
      new Options(LocalDate.of(2024, 1, 1), Optional.of("2024-01-01"), GitPlan.UNKNOWN);

  @TestFactory
  List<DynamicTest> eachEndsAsItsManifestSays() throws IOException {
    assumeTrue(Files.exists(FOLDER.resolve("manifest.json")), "no hostile plans are here");
    List<DynamicTest> tests = new ArrayList<>();
    JsonNode manifest =
        JsonMapper.shared().readTree(Files.readString(FOLDER.resolve("manifest.json")));
    for (JsonNode each : manifest.get("cases")) {
      String name = each.get("case").asString();
      List<String> outcomes = new ArrayList<>(List.of(each.get("outcome").asString()));
      if (each.has("alternative")) {
        outcomes.add(each.get("alternative").asString());
      }
      tests.add(DynamicTest.dynamicTest(name, () -> check(name, outcomes)));
    }
    return tests;
  }

  private static void check(String name, List<String> outcomes) throws IOException {
    Outcome outcome = Tpm.run(new FolderTree(FOLDER.resolve(name), ""), OPTIONS);

    if (outcomes.contains("reject") && !outcome.readable()) {
      assertThat(outcome.count(Severity.ERROR)).isPositive();
    } else if (outcomes.equals(List.of("reject"))) {
      assertThat(outcome.readable()).as("%s is refused", name).isFalse();
    } else if (outcomes.contains("accept")) {
      assertThat(outcome.readable()).as("%s is read", name).isTrue();
    }
    if (outcome.readable()) {
      assertThat(harm(Tpm.site(outcome, OPTIONS, "tpm"))).isEmpty();
    }
    for (Diagnostic each : outcome.diagnostics()) {
      assertThat(each.span().isPresent() || each.rule().name().equals("no-plan")).isTrue();
      for (String line : Printer.lines(each)) {
        assertThat(line.codePoints().noneMatch(c -> Character.getType(c) == Character.CONTROL))
            .as("no control character reaches a terminal")
            .isTrue();
      }
    }
  }

  /** What of a stranger's text does more on a page than being read. */
  private static List<String> harm(Map<String, byte[]> site) {
    List<String> harm = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : site.entrySet()) {
      assertThat(file.getKey().split("/")).doesNotContain("..", "");
      if (file.getKey().endsWith(".html")) {
        Document page = Jsoup.parse(new String(file.getValue(), UTF_8));
        page.select(
                "script:not([src]), iframe, object, embed, base, style, form, math, template,"
                    + " noscript, body meta, body link, head meta[http-equiv=refresh]")
            .forEach(element -> harm.add(file.getKey() + ": " + element));
        page.getAllElements()
            .forEach(
                element ->
                    element.attributes().asList().stream()
                        .filter(HostilePlansTest::isHarmful)
                        .forEach(a -> harm.add(file.getKey() + ": " + a + " of " + element.tag())));
      }
    }
    return harm;
  }

  private static boolean isHarmful(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    if (name.startsWith("on") || Set.of("srcdoc", "formaction", "style").contains(name)) {
      return true;
    }
    if (!Set.of("href", "src", "action", "poster", "data", "xlink:href").contains(name)) {
      return false;
    }
    String address =
        attribute.getValue().replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
    Matcher scheme = Pattern.compile("^([a-z][a-z0-9+.-]*):").matcher(address);
    return scheme.find() && !Set.of("http", "https", "mailto").contains(scheme.group(1));
  }
}
