package dev.tpm.site.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the sentences to those that pages say, and the pages to sentences that there are. */
class PhrasesTest {
  private static final Path BUNDLES = Path.of("src/main/resources/dev/tpm/site/words");
  private static final Path PAGES = Path.of("src/main/java/dev/tpm/site");
  private static final Pattern TEXT = Pattern.compile("\"([a-z.][a-z0-9.-]*)\"");
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
  private static final Pattern SHOUTED = Pattern.compile("\\b[A-Z]{6,}\\b");

  @Test
  void everySentenceIsSaidSomewhere() throws IOException {
    Set<String> texts = texts();
    Set<String> silent = new TreeSet<>();
    for (String key : keys()) {
      if (!isSaid(key, texts)) {
        silent.add(key);
      }
    }
    assertThat(silent).isEmpty();
  }

  /** A key may be put together: 'verdict.misses.' and a health, or a kind and 'verdict'. */
  private static boolean isSaid(String key, Set<String> texts) {
    String rest = key.substring(key.indexOf('.') + 1);
    return texts.stream()
        .anyMatch(
            text ->
                (text.indexOf('.') > 0 && key.startsWith(text))
                    || (text.length() > 2 && rest.startsWith(text)));
  }

  @Test
  void aKeyBeginsWithTheNameOfItsBundleAndNoSentenceIsEmpty() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path bundle : bundles()) {
      String part = String.valueOf(bundle.getFileName()).replace(".properties", "");
      Properties sentences = load(bundle);
      for (String key : sentences.stringPropertyNames()) {
        if (!key.startsWith(part + ".") || sentences.getProperty(key).isEmpty()) {
          wrong.add(key);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noSentenceShoutsOrApologises() throws IOException {
    for (Path bundle : bundles()) {
      Properties sentences = load(bundle);
      for (String key : sentences.stringPropertyNames()) {
        String sentence = sentences.getProperty(key);
        assertThat(sentence).as(key).doesNotContain("!", "Oops", "ignored", "  ");
        assertThat(SHOUTED.matcher(sentence).find()).as(key).isFalse();
      }
    }
  }

  /** Another language may leave a sentence out, but says none that is not asked for. */
  @Test
  void otherLanguagesSayTheSameSentencesWithTheSamePlaces() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path bundle : files(file -> file.contains("_"))) {
      String name = String.valueOf(bundle.getFileName());
      Properties english = load(BUNDLES.resolve(name.replaceFirst("_.*", "") + ".properties"));
      Properties other = load(bundle);
      for (String key : other.stringPropertyNames()) {
        String said = english.getProperty(key);
        if (said == null || !places(said).equals(places(other.getProperty(key)))) {
          wrong.add(name + ": " + key);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** A site speaks German whole; what is added in English has its German beside it. */
  @Test
  void germanSaysEverySentence() throws IOException {
    Set<String> missing = new TreeSet<>(keys());
    for (Path bundle : files(file -> file.endsWith("_de.properties"))) {
      missing.removeAll(load(bundle).stringPropertyNames());
    }
    assertThat(missing).isEmpty();
  }

  private static Set<String> places(String sentence) {
    Set<String> places = new TreeSet<>();
    Matcher place = PLACE.matcher(sentence);
    while (place.find()) {
      places.add(place.group());
    }
    return places;
  }

  private static List<Path> bundles() throws IOException {
    return files(file -> !file.contains("_"));
  }

  private static List<Path> files(Predicate<String> named) throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      return files
          .filter(file -> file.toString().endsWith(".properties"))
          .filter(file -> named.test(String.valueOf(file.getFileName())))
          .sorted()
          .toList();
    }
  }

  private static Set<String> keys() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Path bundle : bundles()) {
      keys.addAll(load(bundle).stringPropertyNames());
    }
    return keys;
  }

  private static Properties load(Path bundle) throws IOException {
    Properties sentences = new Properties();
    try (var reader = Files.newBufferedReader(bundle, UTF_8)) {
      sentences.load(reader);
    }
    return sentences;
  }

  private static Set<String> texts() throws IOException {
    Set<String> texts = new HashSet<>();
    try (Stream<Path> files = Files.walk(PAGES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher text = TEXT.matcher(Files.readString(file, UTF_8));
        while (text.find()) {
          texts.add(text.group(1));
        }
      }
    }
    return texts;
  }
}
