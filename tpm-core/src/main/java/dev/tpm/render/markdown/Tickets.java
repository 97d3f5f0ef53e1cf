package dev.tpm.render.markdown;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The keys of a ticket system in running text.
 *
 * <p>The pattern is a stranger's. It is tried on words alone, of 64 characters at most, and each
 * try may look at 4,096 characters: a pattern that runs away finds nothing, and costs no more than
 * that a word.
 */
public final class Tickets {

  private static final int MAX_PATTERN = 100;
  private static final int MAX_WORD = 64;
  private static final int MAX_STEPS = 4_096;
  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Cntrl}]+");
  private static final String KEY = "{id}";

  private final Pattern pattern;
  private final String address;

  private Tickets(Pattern pattern, String address) {
    this.pattern = pattern;
    this.address = address;
  }

  /**
   * Makes a finder.
   *
   * @param pattern a regular expression of at most 100 characters, such as {@code PAY-[0-9]+}
   * @param address the address of a ticket, http or https, with {@code {id}} where its key belongs
   * @return empty where either is not as it should be
   */
  public static Optional<Tickets> of(String pattern, String address) {
    String scheme = address.toLowerCase(Locale.ROOT);
    boolean isWeb = scheme.startsWith("https://") || scheme.startsWith("http://");
    if (pattern.isEmpty() || pattern.length() > MAX_PATTERN || !isWeb || !address.contains(KEY)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Tickets(Pattern.compile(pattern), address));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  /** The address of the ticket with this key. */
  public String address(String key) {
    return address.replace(KEY, URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20"));
  }

  /** The keys in a text, in order; they do not overlap. */
  List<Key> find(String text) {
    List<Key> keys = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      if (words.end() - words.start() <= MAX_WORD) {
        findIn(words.group(), words.start(), keys);
      }
    }
    return keys;
  }

  private void findIn(String word, int offset, List<Key> keys) {
    try {
      Matcher matcher = pattern.matcher(new Bounded(word, MAX_STEPS));
      while (matcher.find()) {
        if (isWhole(word, matcher.start(), matcher.end())) {
          keys.add(new Key(offset + matcher.start(), offset + matcher.end(), matcher.group()));
        }
      }
    } catch (TooManySteps e) {
      keys.removeIf(key -> key.start() >= offset);
    }
  }

  private static boolean isWhole(String word, int start, int end) {
    return end > start
        && (start == 0 || !isInner(word.charAt(start - 1)))
        && (end == word.length() || !isInner(word.charAt(end)));
  }

  private static boolean isInner(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  /** A key and where it stands: from {@code start}, up to and without {@code end}. */
  record Key(int start, int end, String text) {}

  /** A text that gives up after so many looks at it. */
  private static final class Bounded implements CharSequence {

    private final String text;
    private int steps;

    Bounded(String text, int steps) {
      this.text = text;
      this.steps = steps;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (--steps < 0) {
        throw new TooManySteps();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManySteps() {
      super("pattern ran away", null, false, false);
    }
  }
}
