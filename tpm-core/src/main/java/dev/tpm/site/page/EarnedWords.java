package dev.tpm.site.page;

import dev.tpm.pace.EarnedValue;
import dev.tpm.pace.PlannedValue;
import dev.tpm.site.part.Term;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each figure of an earned value means, in a sentence. */
record EarnedWords(Wording words, EarnedValue value) {
  /** An index under this is set apart. */
  static final BigDecimal POOR = new BigDecimal("0.95");

  private static final String KEY = "budget.earned.";

  /**
   * The six figures.
   *
   * @param forecast what the authors expect it to cost
   */
  List<Term> terms(Optional<BigDecimal> forecast) {
    String day = words.dates().inFull(value.asOf());
    List<Term> terms = new ArrayList<>();
    add(terms, "pv", planned(day));
    add(
        terms,
        "ev",
        words.say(
            KEY + "ev.says", money(value.earned()), words.amounts().percent(value.share()), day));
    add(
        terms,
        "ac",
        value
            .actual()
            .map(spent -> words.say(KEY + "ac.says", money(spent), day))
            .orElseGet(() -> words.say(KEY + "ac.none")));
    if (value.planned().isPresent()) {
      add(terms, "spi", index("spi", schedule(), value.spi()));
    }
    if (value.actual().isPresent()) {
      add(terms, "cpi", index("cpi", cost(), value.cpi()));
      completion(forecast).ifPresent(says -> add(terms, "eac", says));
    }
    return terms;
  }

  /** What the two indices say together, in a few words. */
  String meaning() {
    if (isEarly()) {
      return words.say(KEY + "row.early", words.amounts().percent(value.share()));
    }
    return words.say(KEY + "row." + (value.share() < 1 ? schedule() : "done") + "." + cost());
  }

  /** Whether so little is done that costs say nothing yet. */
  boolean isEarly() {
    return value.share() < EarnedValue.LEAST_SHARE;
  }

  private void add(List<Term> terms, String key, String says) {
    terms.add(new Term(words.say(KEY + key), List.of(Words.of(says))));
  }

  private String planned(String day) {
    Optional<PlannedValue> planned = value.planned();
    return planned.isEmpty()
        ? words.say(KEY + "pv.none", day)
        : words.say(KEY + "pv." + planned.get().basis().word(), money(planned.get().amount()), day);
  }

  private String index(String key, String state, Optional<BigDecimal> index) {
    if (index.isEmpty()) {
      return words.say(KEY + key + ".none");
    }
    long hundred = index.get().movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValue();
    return words.say(
        KEY + key + "." + state,
        words.amounts().decimal(index.get().doubleValue(), 2),
        words.amounts().number(hundred));
  }

  private String schedule() {
    return value.spi().map(spi -> state(spi, "behind", "ahead")).orElse("none");
  }

  private String cost() {
    return value.cpi().map(cpi -> state(cpi, "dear", "cheap")).orElse("none");
  }

  /** As it is shown: what rounds to 1.00 is as planned. */
  private static String state(BigDecimal index, String poor, String good) {
    int sign = index.setScale(2, RoundingMode.HALF_UP).compareTo(BigDecimal.ONE);
    return sign == 0 ? "even" : sign < 0 ? poor : good;
  }

  private Optional<String> completion(Optional<BigDecimal> forecast) {
    Optional<BigDecimal> eac = value.estimateAtCompletion();
    if (eac.isEmpty()) {
      boolean early = value.cpi().isPresent();
      String share = words.amounts().percent(value.share());
      return early ? Optional.of(words.say(KEY + "eac.early", share)) : Optional.empty();
    }
    BigDecimal over = eac.get().subtract(value.budget());
    boolean even = money(eac.get()).equals(money(value.budget()));
    String key = even ? "even" : over.signum() > 0 ? "over" : "under";
    String says = words.say(KEY + "eac." + key, money(eac.get()), money(over.abs()));
    return Optional.of(
        forecast.map(f -> words.say(KEY + "eac.beside", says, money(f))).orElse(says));
  }

  private String money(BigDecimal amount) {
    return words.amounts().money(amount);
  }
}
