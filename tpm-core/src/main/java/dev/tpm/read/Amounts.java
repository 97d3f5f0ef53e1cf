package dev.tpm.read;

import dev.tpm.model.Policy.Spread;
import dev.tpm.model.Probability;
import dev.tpm.model.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of values that are numbers, money and shares. */
final class Amounts {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9_]{0,17}(\\.[0-9]{1,6})?");
  private static final Pattern MONEY =
      Pattern.compile("(-?[0-9][0-9_]{0,17}(?:\\.[0-9]{1,6})?)([kM]?)");
  private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,4})?) ?%");
  private static final Pattern COUNTS = Pattern.compile("([0-9]{1,9}) ?/ ?([0-9]{1,9})");
  private static final Pattern SPREAD =
      Pattern.compile(
          "([+-]?[0-9]{1,3}(?:\\.[0-9]{1,4})?)%\\.\\.([+-]?[0-9]{1,3}(?:\\.[0-9]{1,4})?)%");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Amounts() {}

  static final Value<BigDecimal> NUMBER_VALUE =
      Value.text("a number such as 2 or 0.5", Amounts::number);

  static final Value<BigDecimal> POSITIVE =
      Value.text(
          "a number such as 2 or 0.5, not under 0",
          text -> number(text).filter(n -> n.signum() >= 0));

  static final Value<BigDecimal> MONEY_VALUE =
      Value.text(
          "money such as 40k, 1.2M or 1_200_000",
          Amounts::money,
          text -> Optional.of("without a currency: that is the program's 'currency'"));

  static final Value<Share> SHARE =
      Value.text(
              "a share such as 60% or 18/40",
              Amounts::share, text -> Optional.of("from 0% to 100%, or tickets done of all"))
          .as(Form.pattern(PERCENT.pattern() + "|" + COUNTS.pattern()));

  /** A percentage as a number from 0 to 1. */
  static final Value<BigDecimal> PERCENT_VALUE =
      Value.text(
              "a percentage such as 20%",
              text -> percent(text).map(p -> p.divide(HUNDRED)),
              text -> Optional.of("from 0% to 100%"))
          .as(Form.pattern(PERCENT.pattern()));

  static final Value<Probability> PROBABILITY =
      Value.text(
              "a probability such as 30% or possible",
              text -> Probability.of(text).or(() -> percent(text).map(Probability::new)),
              text ->
                  Optional.of(
                      "from 0% to 100%, or rare, unlikely, possible, likely, almost-certain"))
          .as(
              Form.either(
                  Form.words(List.of("rare", "unlikely", "possible", "likely", "almost-certain")),
                  Form.pattern(PERCENT.pattern())));

  static final Value<Spread> SPREAD_VALUE =
      Value.text("a spread such as -10%..+40%", Amounts::spread).as(Form.pattern("[-+%0-9. ]+"));

  static Optional<BigDecimal> number(String text) {
    return NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace("_", "")))
        : Optional.empty();
  }

  private static Optional<BigDecimal> money(String text) {
    Matcher matcher = MONEY.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal amount = new BigDecimal(matcher.group(1).replace("_", ""));
    int zeros =
        switch (matcher.group(2)) {
          case "k" -> 3;
          case "M" -> 6;
          default -> 0;
        };
    BigDecimal whole = amount.scaleByPowerOfTen(zeros).stripTrailingZeros();
    return Optional.of(whole.scale() < 0 ? whole.setScale(0) : whole);
  }

  static Optional<BigDecimal> percent(String text) {
    Matcher matcher = PERCENT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal percent = new BigDecimal(matcher.group(1));
    return percent.compareTo(HUNDRED) > 0 ? Optional.empty() : Optional.of(percent);
  }

  private static Optional<Share> share(String text) {
    Matcher counts = COUNTS.matcher(text);
    if (counts.matches()) {
      long done = Long.parseLong(counts.group(1));
      long of = Long.parseLong(counts.group(2));
      return of == 0 || done > of ? Optional.empty() : Optional.of(new Share(done, of));
    }
    return percent(text).map(p -> new Share(p.movePointRight(4).longValueExact(), 1_000_000));
  }

  private static Optional<Spread> spread(String text) {
    Matcher matcher = SPREAD.matcher(text.replace(" ", ""));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal low = new BigDecimal(matcher.group(1));
    BigDecimal high = new BigDecimal(matcher.group(2));
    return low.compareTo(high) > 0 || low.compareTo(HUNDRED.negate()) <= 0
        ? Optional.empty()
        : Optional.of(new Spread(low, high));
  }
}
