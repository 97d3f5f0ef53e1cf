package dev.tpm.site.words;

import dev.tpm.site.part.Delta;
import dev.tpm.site.part.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** Numbers, money, shares and differences in days as people read them. */
public final class Amounts {
  /** Signs that every reader of the language knows; other currencies show their code. */
  private static final Map<String, String> SIGNS =
      Map.of("EUR", "€", "USD", "$", "GBP", "£", "JPY", "¥", "INR", "₹", "KRW", "₩", "ILS", "₪");

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final int GROUP = 3;

  private final Phrases phrases;
  private final Optional<String> currency;

  Amounts(Phrases phrases, Optional<String> currency) {
    this.phrases = phrases;
    this.currency = currency;
  }

  /** A count, its thousands grouped. */
  public String number(long number) {
    String digits = Long.toString(Math.abs(number));
    String group = phrases.say("common.number.group");
    StringBuilder text = new StringBuilder(digits);
    for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
      text.insert(at, group);
    }
    return number < 0 ? phrases.say("common.number.minus", text) : text.toString();
  }

  /** A figure as exact as it was written, its thousands grouped. */
  public String number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() <= 0) {
      return number(plain.longValue());
    }
    String[] parts = plain.abs().toPlainString().split("\\.", 2);
    String text = number(Long.parseLong(parts[0])) + phrases.say("common.number.point") + parts[1];
    return plain.signum() < 0 ? phrases.say("common.number.minus", text) : text;
  }

  /** A figure rounded to so many digits after the point, all of them shown: {@code 2.40}. */
  public String decimal(double value, int digits) {
    String plain = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    String[] parts = plain.replace("-", "").split("\\.", 2);
    String whole = number(Long.parseLong(parts[0]));
    String text = parts.length == 1 ? whole : whole + phrases.say("common.number.point") + parts[1];
    return plain.startsWith("-") ? phrases.say("common.number.minus", text) : text;
  }

  /** An amount in the program's currency: {@code €4.62 M}, {@code €40 k}, {@code €950}. */
  public String money(BigDecimal amount) {
    BigDecimal size = amount.abs();
    String text;
    if (size.compareTo(BigDecimal.valueOf(999_500)) >= 0) {
      text = phrases.say("common.money.million", point(rounded(size, MILLION, 2)));
    } else if (size.compareTo(BigDecimal.valueOf(9_999.5)) >= 0) {
      text = phrases.say("common.money.thousand", point(rounded(size, THOUSAND, 0)));
    } else {
      text = number(rounded(size, BigDecimal.ONE, 0).longValue());
    }
    String signed = amount.signum() < 0 ? phrases.say("common.number.minus", text) : text;
    return currency
        .map(
            code ->
                SIGNS.containsKey(code)
                    ? phrases.say("common.money.sign", SIGNS.get(code), signed)
                    : phrases.say("common.money.code", code, signed))
        .orElse(signed);
  }

  /** An amount beside an axis, without zeros that say nothing: {@code €10 M}. */
  public String onAxis(BigDecimal amount) {
    return money(amount).replace(phrases.say("common.number.point") + "00", "");
  }

  /** A share in whole percent: {@code 60%}. */
  public String percent(double share) {
    return phrases.say("common.percent", number(Math.round(share * 100)));
  }

  /** A chance, which is never said to be nothing or certain: {@code < 1%}, {@code > 99%}. */
  public String chance(double chance) {
    if (chance < 0.01) {
      return phrases.say("common.chance.low");
    }
    return chance > 0.99 ? phrases.say("common.chance.high") : percent(chance);
  }

  /** A share more or less, signed: {@code +4%}. */
  public String change(double share) {
    long percent = Math.round(share * 100);
    return signed(percent, phrases.say("common.percent", number(Math.abs(percent))));
  }

  /** Working days late or, negative, early: {@code +38 d}, {@code −2 d}, {@code 0 d}. */
  public Delta delta(int days) {
    Tone tone = days > 0 ? Tone.LATE : Tone.PLAIN;
    return new Delta(signed(days, days(Math.abs(days))), tone);
  }

  /** The same where being early is news. */
  public Delta news(int days) {
    return days < 0 ? new Delta(delta(days).text(), Tone.EARLY) : delta(days);
  }

  /** A number of working days in a table: {@code 5 d}. */
  public String days(int days) {
    return phrases.say("common.days.short", number(days));
  }

  private String signed(long number, String size) {
    if (number == 0) {
      return size;
    }
    return phrases.say(number > 0 ? "common.number.plus" : "common.number.minus", size);
  }

  private static BigDecimal rounded(BigDecimal amount, BigDecimal unit, int digits) {
    return amount.divide(unit, digits, RoundingMode.HALF_UP);
  }

  private String point(BigDecimal number) {
    return number.toPlainString().replace(".", phrases.say("common.number.point"));
  }
}
