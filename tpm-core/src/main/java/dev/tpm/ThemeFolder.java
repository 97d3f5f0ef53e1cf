package dev.tpm;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.diagnostic.Nearest;
import dev.tpm.render.Colours;
import dev.tpm.render.Templates;
import dev.tpm.site.Site;
import dev.tpm.site.words.Phrases;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the folder that a site's owner keeps beside the plan: templates, words, a look, styles.
 *
 * <p>A file that cannot be used is a failure, before anything is rendered; one that nothing asks
 * for is a warning with the nearest right name.
 */
final class ThemeFolder {
  private static final String LOOK = "look.properties";
  private static final String STYLES = "site.css";
  private static final Pattern WORDS = Pattern.compile("words(?:_([a-z]{2,3}))?\\.properties");
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
  private static final Pattern FORM = Pattern.compile("(.*)\\.(?:zero|one|two|few|many|other)");

  private final Path folder;
  private final Map<String, Map<String, String>> words = new HashMap<>();
  private final Map<String, String> light = new LinkedHashMap<>();
  private final Map<String, String> dark = new LinkedHashMap<>();
  private final List<String> mistakes = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private Optional<String> logo = Optional.empty();
  private String footer = "";
  private String css = "";

  private ThemeFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The theme in a folder.
   *
   * @throws ThemeMistake where a file of it cannot be used
   * @throws IOException where it cannot be read
   */
  static Theme read(Path folder) throws IOException {
    ThemeFolder theme = new ThemeFolder(folder);
    theme.read();
    if (!theme.mistakes.isEmpty()) {
      throw new ThemeMistake(String.join("\n", theme.mistakes));
    }
    Colours colours = new Colours(theme.light, theme.dark);
    colours.weak().forEach(pair -> theme.warnings.add(theme.name(LOOK) + ": " + pair));
    return new Theme(theme.words, colours, theme.logo, theme.footer, theme.css, theme.warnings);
  }

  private void read() throws IOException {
    if (!Files.isDirectory(folder)) {
      mistakes.add("tpm.templates: there is no folder " + folder);
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      read(file, String.valueOf(file.getFileName()));
    }
  }

  private void read(Path file, String name) throws IOException {
    Matcher own = WORDS.matcher(name);
    if (name.equals(LOOK)) {
      properties(file).forEach(this::look);
    } else if (name.equals(STYLES)) {
      css = Files.readString(file, UTF_8);
    } else if (own.matches()) {
      String language = Optional.ofNullable(own.group(1)).orElse("");
      words.put(language, words(name, properties(file)));
    } else if (!name.equals("README.md") && !name.startsWith(".") && !Templates.ships(name)) {
      warnings.add(name(name) + " is nothing that a site is made of" + hint(name, files()));
    }
  }

  private static Set<String> files() {
    Set<String> files = new TreeSet<>(Site.templates());
    files.addAll(Templates.libraries());
    files.addAll(List.of(LOOK, STYLES, "words.properties", "words_de.properties"));
    return files;
  }

  private Map<String, String> properties(Path file) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(Files.readString(file, UTF_8)));
    Map<String, String> sorted = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> sorted.put(key, properties.getProperty(key)));
    return sorted;
  }

  private Map<String, String> words(String file, Map<String, String> own) {
    Phrases english = Phrases.of(Locale.ENGLISH);
    own.forEach(
        (key, sentence) -> {
          Matcher form = FORM.matcher(key);
          String known = !english.has(key) && form.matches() ? form.group(1) + ".other" : key;
          if (!english.has(known)) {
            mistakes.add(name(file) + ": no sentence '" + key + "'" + hint(key, english.keys()));
          } else {
            Set<String> more = new TreeSet<>(places(sentence));
            more.removeAll(places(english.sentence(known)));
            if (!more.isEmpty()) {
              mistakes.add(
                  name(file)
                      + ": '"
                      + key
                      + "' has no "
                      + String.join(", ", more)
                      + " to fill in: the tool says '"
                      + english.sentence(known)
                      + "'");
            }
          }
        });
    return own;
  }

  private static Set<String> places(String sentence) {
    return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private void look(String key, String value) {
    String text = value.strip();
    boolean isDark = key.endsWith("-dark");
    String token = isDark ? key.substring(0, key.length() - "-dark".length()) : key;
    if (key.equals("logo")) {
      logo = Optional.of(text);
      if (!text.startsWith("assets/")) {
        mistakes.add(
            name(LOOK)
                + ": logo is '"
                + text
                + "': expected a picture of the plan, such as assets/logo.svg");
      }
    } else if (key.equals("footer")) {
      footer = text;
    } else if (Colours.tokens().contains(token)) {
      Colours.read(text)
          .ifPresentOrElse(
              colour -> (isDark ? dark : light).put(token, colour),
              () ->
                  mistakes.add(
                      name(LOOK)
                          + ": "
                          + key
                          + " is '"
                          + text
                          + "': expected a colour such as #1d4fc4"));
    } else {
      Set<String> known = new TreeSet<>(List.of("logo", "footer"));
      Colours.tokens().forEach(each -> known.addAll(List.of(each, each + "-dark")));
      mistakes.add(name(LOOK) + ": no setting '" + key + "'" + hint(key, known));
    }
  }

  private static String hint(String wrong, Collection<String> known) {
    return Nearest.help(wrong, known).map(help -> ": " + help).orElse("");
  }

  private String name(String file) {
    return folder.getFileName() + "/" + file;
  }
}
