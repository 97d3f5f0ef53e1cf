package dev.tpm;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.render.Assets;
import dev.tpm.render.Colours;
import dev.tpm.site.edition.Brand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a site has of its owner instead of the tool: words, colours, a logo, a line at the foot,
 * styles.
 *
 * @param words language → key → sentence; an empty language for all of them
 * @param colours the colours of the stylesheet's tokens
 * @param logo a picture of the plan's {@code assets/}
 * @param footer the line at the foot; may be empty
 * @param css styles after the tool's own; may be empty
 * @param warnings what its owner should know, a line each
 */
public record Theme(
    Map<String, Map<String, String>> words,
    Colours colours,
    Optional<String> logo,
    String footer,
    String css,
    List<String> warnings) {
  public static final Theme NONE =
      new Theme(Map.of(), Colours.NONE, Optional.empty(), "", "", List.of());

  public Theme {
    words = Map.copyOf(words);
    warnings = List.copyOf(warnings);
  }

  /** The sentences in their owner's words, for a site in a language. */
  Map<String, String> words(Optional<String> locale) {
    String language = java.util.Locale.forLanguageTag(locale.orElse("en")).getLanguage();
    Map<String, String> all = new HashMap<>(words.getOrDefault("", Map.of()));
    all.putAll(words.getOrDefault(language, Map.of()));
    return all;
  }

  /** The one stylesheet. */
  byte[] stylesheet() {
    byte[] shipped = Assets.stylesheet();
    String own = colours.css() + css;
    return own.isEmpty() ? shipped : (new String(shipped, UTF_8) + own).getBytes(UTF_8);
  }

  /** What stands around the pages, where the plan has the picture. */
  Brand brand(Map<String, byte[]> assets) {
    return new Brand(logo.filter(assets::containsKey), footer);
  }
}
