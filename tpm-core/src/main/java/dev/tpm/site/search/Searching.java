package dev.tpm.site.search;

import dev.tpm.insight.Facts;
import dev.tpm.model.Program;
import dev.tpm.site.edition.Edition;
import dev.tpm.site.part.SearchRecords;
import dev.tpm.site.words.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the script of the pages needs of a site: its records, and its words in every language. */
public final class Searching {
  private static final String OWN = "script.";

  private Searching() {}

  /** Everything that a site of these programs shows. */
  public static SearchRecords records(List<Edition> editions) {
    return Catalogue.records(editions);
  }

  /** The language of pages → key without its part → the script's words in it. */
  public static Map<String, Map<String, String>> words(List<Edition> editions) {
    Map<String, Map<String, String>> words = new TreeMap<>();
    for (Edition edition : editions) {
      Phrases phrases = edition.wording().phrases();
      words.computeIfAbsent(
          edition.wording().language().toLanguageTag(), language -> phrases.startingWith(OWN));
    }
    return words;
  }

  /** The same for a page that stands alone, of a plan's languages. */
  public static Map<String, Map<String, String>> words(Facts facts) {
    Map<String, Map<String, String>> words = new TreeMap<>();
    for (Program program : facts.plan().programs()) {
      Locale language = Locale.forLanguageTag(program.profile().locale().orElse("en"));
      words.put(language.toLanguageTag(), Phrases.of(language).startingWith(OWN));
    }
    return words;
  }
}
