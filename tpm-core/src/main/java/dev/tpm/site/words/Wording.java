package dev.tpm.site.words;

import dev.tpm.site.part.Day;
import dev.tpm.site.part.Delta;
import dev.tpm.site.part.Piece;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a page needs in order to speak: sentences, dates and amounts of one language.
 *
 * @param language the language of the plan's texts
 */
public record Wording(Locale language, Phrases phrases, Dates dates, Amounts amounts) {

  /**
   * How a program's site speaks.
   *
   * @param locale a BCP 47 tag; English where it is absent or has no sentences here
   * @param statusDate days of its year are shown without a year
   * @param currency ISO 4217
   */
  public static Wording of(
      Optional<String> locale, LocalDate statusDate, Optional<String> currency) {
    return of(locale, statusDate, currency, Map.of());
  }

  /**
   * The same with some sentences in the site's own words.
   *
   * @param own key → sentence
   */
  public static Wording of(
      Optional<String> locale,
      LocalDate statusDate,
      Optional<String> currency,
      Map<String, String> own) {
    Locale language = Locale.forLanguageTag(locale.orElse("en"));
    Phrases phrases = Phrases.of(language, own);
    return new Wording(
        language, phrases, new Dates(phrases, statusDate), new Amounts(phrases, currency));
  }

  /** The same where money is in a currency. */
  public Wording in(Optional<String> currency) {
    return new Wording(language, phrases, dates, new Amounts(phrases, currency));
  }

  /** A sentence as text; see {@link Phrases#say}. */
  public String say(String key, Object... parts) {
    return phrases.say(key, parts);
  }

  /** A sentence that counts, as text; {@code {0}} is the number. */
  public String count(String key, long number, Object... parts) {
    return phrases.count(key, number, numbered(number, parts));
  }

  /** A sentence as a line of pieces. */
  public List<Piece> line(String key, Object... parts) {
    return phrases.line(key, parts);
  }

  /** A sentence that counts, as a line of pieces; {@code {0}} is the number. */
  public List<Piece> countLine(String key, long number, Object... parts) {
    return phrases.countLine(key, number, numbered(number, parts));
  }

  /** A day as it stands in tables and lines: {@code 5 Feb}. */
  public Day day(LocalDate day) {
    return dates.day(day);
  }

  /** Working days late or, negative, early: {@code +38 d}. */
  public Delta delta(int days) {
    return amounts.delta(days);
  }

  /** Several names in a row: {@code A}, {@code A and B}, {@code A, B and C}. */
  public List<Piece> list(List<? extends Piece> names) {
    if (names.isEmpty()) {
      return List.of();
    }
    List<Piece> line = List.of(names.get(0));
    for (int i = 1; i < names.size(); i++) {
      String key = i == names.size() - 1 ? "common.list.last" : "common.list.next";
      line = phrases.line(key, line, names.get(i));
    }
    return line;
  }

  /** Whether the language is written from right to left. */
  public boolean rightToLeft() {
    return switch (language.getLanguage()) {
      case "ar", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi", "ji", "dv", "ckb" -> true;
      default -> false;
    };
  }

  private Object[] numbered(long number, Object[] parts) {
    Object[] all = new Object[parts.length + 1];
    all[0] = amounts.number(number);
    System.arraycopy(parts, 0, all, 1, parts.length);
    return all;
  }
}
