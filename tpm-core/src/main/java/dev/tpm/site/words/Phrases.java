package dev.tpm.site.words;

import dev.tpm.site.part.Day;
import dev.tpm.site.part.Delta;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;

/**
 * The sentences of the site, by key.
 *
 * <p>A sentence has places {@code {0}}, {@code {1}} … that are filled with text, or with a piece
 * such as a link where a line of pieces is wanted. One that counts has a form for each plural of
 * the language: {@code KEY.other}, and in most {@code KEY.one} too; see {@link Plurals}.
 */
public final class Phrases {

  /** The parts of the site that have their own bundle; a key begins with the name of its part. */
  private static final List<String> PARTS =
      List.of(
          "common",
          "chart",
          "verdict",
          "reason",
          "overview",
          "forecast",
          "project",
          "report",
          "about",
          "register",
          "risks",
          "issues",
          "decisions",
          "questions",
          "assumptions",
          "actions",
          "updates",
          "history",
          "changes",
          "objectives",
          "budget",
          "flow",
          "problems",
          "quality",
          "portfolio",
          "why",
          "lists",
          "milestones",
          "timeline",
          "dependencies",
          "teams",
          "load",
          "people",
          "stakeholders",
          "item",
          "effects",
          "takeaway",
          "search",
          "script");

  /** The length of a place: a brace, one digit, a brace. */
  private static final int PLACE_LENGTH = 3;

  private final String language;
  private final Map<String, String> sentences;

  private Phrases(String language, Map<String, String> sentences) {
    this.language = language;
    this.sentences = Map.copyOf(sentences);
  }

  /** The sentences of a language; English where there are none of it. */
  public static Phrases of(Locale language) {
    return of(language, Map.of());
  }

  /**
   * The same with some of them said in the site's own words.
   *
   * @param own key → sentence
   */
  public static Phrases of(Locale language, Map<String, String> own) {
    Map<String, String> sentences = new HashMap<>();
    ResourceBundle.Control noOther =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    for (String part : PARTS) {
      ResourceBundle bundle =
          ResourceBundle.getBundle("dev.tpm.site.words." + part, language, noOther);
      for (String key : bundle.keySet()) {
        sentences.put(key, bundle.getString(key));
      }
    }
    sentences.putAll(own);
    return new Phrases(language.getLanguage(), sentences);
  }

  /** The keys of all sentences. */
  public Set<String> keys() {
    return sentences.keySet();
  }

  /** Whether there is a sentence of this key. */
  public boolean has(String key) {
    return sentences.containsKey(key);
  }

  /** The sentences whose keys begin with a part, by the rest of their keys. */
  public Map<String, String> startingWith(String part) {
    Map<String, String> found = new TreeMap<>();
    sentences.forEach(
        (key, sentence) -> {
          if (key.startsWith(part)) {
            found.put(key.substring(part.length()), sentence);
          }
        });
    return found;
  }

  /** A sentence as text. */
  public String say(String key, Object... parts) {
    StringBuilder said = new StringBuilder();
    for (Piece piece : line(key, parts)) {
      said.append(text(piece));
    }
    return said.toString();
  }

  /** The form of a sentence that fits a number, as text. */
  public String count(String key, long number, Object... parts) {
    return say(plural(key, number), parts);
  }

  /** A sentence as a line of pieces, so that links, dates and states in it stay what they are. */
  public List<Piece> line(String key, Object... parts) {
    String sentence = sentence(key);
    List<Piece> line = new ArrayList<>();
    int end = 0;
    for (int at = place(sentence, 0); at >= 0; at = place(sentence, end)) {
      addWords(line, sentence.substring(end, at));
      int place = sentence.charAt(at + 1) - '0';
      if (place >= parts.length) {
        throw new IllegalArgumentException("'" + key + "' wants a part {" + place + "}");
      }
      add(line, parts[place]);
      end = at + PLACE_LENGTH;
    }
    addWords(line, sentence.substring(end));
    return List.copyOf(line);
  }

  /** Where the next place, such as {@code {0}}, begins; -1 where there is none. */
  private static int place(String sentence, int from) {
    for (int at = sentence.indexOf('{', from); at >= 0; at = sentence.indexOf('{', at + 1)) {
      if (at + PLACE_LENGTH <= sentence.length()
          && sentence.charAt(at + 2) == '}'
          && sentence.charAt(at + 1) >= '0'
          && sentence.charAt(at + 1) <= '9') {
        return at;
      }
    }
    return -1;
  }

  /** The form of a sentence that fits a number, as a line of pieces. */
  public List<Piece> countLine(String key, long number, Object... parts) {
    return line(plural(key, number), parts);
  }

  /** The text of a piece, as it stands in a title or a drawing. */
  public static String text(Piece piece) {
    if (piece instanceof Words words) {
      return words.text();
    }
    if (piece instanceof Link link) {
      return link.text();
    }
    if (piece instanceof Day day) {
      return day.text();
    }
    return piece instanceof Delta delta ? delta.text() : ((State) piece).word();
  }

  /** The text of a line of pieces. */
  public static String text(List<Piece> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(piece -> text.append(text(piece)));
    return text.toString();
  }

  /** A sentence as it stands in its bundle, with its places. */
  public String sentence(String key) {
    String sentence = sentences.get(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no sentence '" + key + "'");
    }
    return sentence;
  }

  /** Where a language does without one of its forms, the general one stands for it. */
  private String plural(String key, long number) {
    String fitting = key + "." + Plurals.form(language, number);
    return sentences.containsKey(fitting) ? fitting : key + ".other";
  }

  private static void add(List<Piece> line, Object part) {
    if (part instanceof Piece piece) {
      line.add(piece);
    } else if (part instanceof List<?> pieces) {
      pieces.forEach(piece -> line.add((Piece) piece));
    } else {
      addWords(line, String.valueOf(part));
    }
  }

  private static void addWords(List<Piece> line, String text) {
    if (!text.isEmpty()) {
      line.add(Words.of(text));
    }
  }
}
