package dev.tpm.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.site.words.Phrases;
import dev.tpm.source.FolderTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages speak the plan's language, in words that all stand in the message bundles. */
class LanguageTest {
  private static final Path SAMPLE = Path.of("../sample-program/src/program");
  private static final Path PAGES = Path.of("src/main/java/dev/tpm/site");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Pattern MARKED = Pattern.compile("\u27e6[^\u27e6\u27e7]*\u27e7");
  private static final Pattern SPOKEN = Pattern.compile("\"[A-Za-z]+ [a-z]+[ a-z]*\"");

  /** With every sentence between marks, what is read outside of marks is the authors' own. */
  @Test
  void everyWordOfThePagesStandsInABundle() throws IOException {
    Set<String> written = words(SAMPLE);
    written.addAll(List.of("abcdef", "main", "Back"));
    Map<String, Set<String>> found = new TreeMap<>();
    site(SAMPLE, marked())
        .pages()
        .forEach(
            (path, html) -> {
              Set<String> words = new TreeSet<>(unmarked(html));
              words.removeAll(written);
              // What is wrong with the files is said as the terminal says it.
              if (!words.isEmpty() && !path.equals("problems.html")) {
                found.put(path, words);
              }
            });
    assertThat(found).isEmpty();
  }

  private static Map<String, String> marked() {
    Phrases english = Phrases.of(Locale.ENGLISH);
    Map<String, String> marked = new HashMap<>();
    for (String key : english.keys()) {
      Object[] places = {"{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}", "{7}", "{8}", "{9}"};
      marked.put(key, "\u27e6" + english.say(key, places) + "\u27e7");
    }
    return marked;
  }

  /** The words outside of marks in what is shown or spoken of a page. */
  private static List<String> unmarked(String html) {
    List<String> texts = new ArrayList<>();
    for (Element element : Jsoup.parse(html).getAllElements()) {
      for (String name : List.of("aria-label", "title", "alt", "data-label")) {
        texts.add(element.attr(name));
      }
      if (!element.is("code")) {
        texts.add(element.ownText());
      }
    }
    return texts.stream().flatMap(text -> outside(text).stream()).toList();
  }

  private static List<String> outside(String text) {
    // A name that was cut to its room ends in the middle of a word.
    String rest = text.replaceAll("\u27e6[^\u27e7]*\u2026", " ").replaceAll("\\S*\u2026", " ");
    for (Matcher mark = MARKED.matcher(rest); mark.find(); mark = MARKED.matcher(rest)) {
      rest = mark.replaceAll(" ");
    }
    return WORD.matcher(rest).results().map(MatchResult::group).toList();
  }

  /** The words that stand in a plan's files. */
  private static Set<String> words(Path folder) throws IOException {
    Set<String> words = new HashSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = file + " " + new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
      }
    }
    return words;
  }

  @Test
  void noSentenceIsWrittenInCode() throws IOException {
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.walk(PAGES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          SPOKEN
              .matcher(line)
              .results()
              .map(MatchResult::group)
              .filter(text -> !line.contains("Exception") && !text.startsWith("\"expected "))
              .filter(text -> !text.startsWith("\"node ")) // classes of a box
              .forEach(text -> sentences.add(file.getFileName() + ": " + text));
        }
      }
    }
    assertThat(sentences).isEmpty();
  }

  @Test
  void datesAreWrittenAsTheLocaleHasThem() {
    String plan =
        """
        === program.yaml ===
        name: Alone
        status-date: 2026-11-20
        locale: %s
        projects: {x: {items: {one: {duration: 3d, due: 2027-03-01}}}}
        """;
    assertThat(itemPage(plan.formatted("en-US"))).contains("Mar 1, 2027");
    assertThat(itemPage(plan.formatted("en-GB"))).contains("1 Mar 2027");
  }

  private static String itemPage(String plan) {
    return RenderedSite.of(plan).page("items/x/one.html");
  }

  @Test
  void aGermanPageIsGerman() {
    String plan =
        """
        === program.yaml ===
        name: Allein
        status-date: 2026-11-20
        locale: de-AT
        currency: EUR
        budget: {planned: 1234567.5, spent: 950}
        projects: {x: {items: {one: {duration: 3d, due: 2027-01-12}}}}
        """;
    RenderedSite site = RenderedSite.of(plan);
    assertThat(site.page("items/x/one.html"))
        .contains("<html lang=\"de-AT\">", "12.\u00a0Jän. 2027");
    assertThat(site.page("index.html"))
        .contains("Auf Kurs: der eine Termin hält, mit", "Zum Inhalt springen");
    assertThat(site.page("budget.html")).contains("1,23\u00a0Mio.\u00a0€", "950\u00a0€");
  }

  @Test
  void aRightToLeftPageSaysSo() {
    RenderedSite site =
        RenderedSite.of(
            """
            === program.yaml ===
            name: \u0625\u0637\u0644\u0627\u0642 \u0627\u0644\u0628\u062d\u062b
            locale: ar
            status-date: 2026-11-20
            projects: {x: {items: {one: {duration: 3d, due: 2027-03-01}}}}
            """);
    site.pages()
        .forEach(
            (path, html) -> assertThat(html).as(path).contains("<html lang=\"ar\" dir=\"rtl\">"));
  }

  /** What stands at the left in one direction stands at the right in the other. */
  @Test
  void stylesNameNoSideOfThePage() throws IOException {
    Pattern side =
        Pattern.compile(
            "(?:margin|padding|border)-(?:left|right)|(?:text-align|float|clear): ?(?:left|right)"
                + "|[;{ ](?:left|right):");
    Set<String> allowed = Set.of("text-align: right", "text-align: left");
    Path folder = Path.of("src/main/resources/dev/tpm/render/css");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          List<String> found =
              side.matcher(line)
                  .results()
                  .map(MatchResult::group)
                  .filter(text -> !(line.contains("[dir=\"rtl\"]") && allowed.contains(text)))
                  .collect(Collectors.toList());
          assertThat(found).as(file.getFileName() + ": " + line.strip()).isEmpty();
        }
      }
    }
  }

  private static RenderedSite site(Path folder, Map<String, String> words) {
    Set<String> assets = Set.of("assets/how-it-fits.svg");
    return RenderedSite.of(new FolderTree(folder, ""), assets, words);
  }
}
