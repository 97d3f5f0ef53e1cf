package dev.tpm.site.words;

/**
 * Which form of a sentence fits a whole number, in the languages that a site may be given words of.
 *
 * <p>The forms and their conditions are those of the Unicode CLDR's plural rules for cardinal
 * numbers, as far as whole numbers go: {@code zero}, {@code one}, {@code two}, {@code few}, {@code
 * many} and {@code other}. A language that is not listed has {@code one} and {@code other}.
 */
final class Plurals {
  private Plurals() {}

  /**
   * The form that fits a number.
   *
   * @param language ISO 639, in lower case
   */
  static String form(String language, long number) {
    long n = Math.abs(number);
    return switch (language) {
      case "ja", "zh", "ko", "th", "vi", "id", "ms" -> "other";
      case "fr", "pt", "hi", "fa", "bn" -> n <= 1 ? "one" : "other";
      case "he", "iw" -> n == 1 ? "one" : n == 2 ? "two" : "other";
      case "ru", "uk", "be", "sr", "hr", "bs" -> slavic(n);
      case "pl" -> n == 1 ? "one" : isFew(n) ? "few" : "many";
      case "cs", "sk" -> n == 1 ? "one" : n >= 2 && n <= 4 ? "few" : "other";
      case "sl" -> slovenian(n % 100);
      case "lt" -> lithuanian(n);
      case "ro" -> n == 1 ? "one" : n == 0 || (n % 100 >= 1 && n % 100 <= 19) ? "few" : "other";
      case "ar" -> arabic(n);
      default -> n == 1 ? "one" : "other";
    };
  }

  private static boolean isFew(long n) {
    return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
  }

  private static String slavic(long n) {
    if (n % 10 == 1 && n % 100 != 11) {
      return "one";
    }
    return isFew(n) ? "few" : "many";
  }

  private static String slovenian(long hundredths) {
    if (hundredths == 1) {
      return "one";
    }
    return hundredths == 2 ? "two" : hundredths == 3 || hundredths == 4 ? "few" : "other";
  }

  private static String lithuanian(long n) {
    boolean teen = n % 100 >= 11 && n % 100 <= 19;
    if (n % 10 == 1 && !teen) {
      return "one";
    }
    return n % 10 >= 2 && !teen ? "few" : "other";
  }

  private static String arabic(long n) {
    if (n <= 2) {
      return n == 0 ? "zero" : n == 1 ? "one" : "two";
    }
    long hundredths = n % 100;
    return hundredths >= 3 && hundredths <= 10 ? "few" : hundredths >= 11 ? "many" : "other";
  }
}
