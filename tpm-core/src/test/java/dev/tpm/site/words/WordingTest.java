package dev.tpm.site.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tpm.site.part.Link;
import dev.tpm.site.part.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final Wording WORDING =
      Wording.of(Optional.of("en-GB"), LocalDate.parse("2026-11-20"), Optional.of("EUR"));

  @Test
  void daysShowTheirYearWhereItIsNotTheStatusDates() {
    LocalDate day = LocalDate.parse("2026-02-05");
    assertThat(WORDING.day(day).text()).isEqualTo("5 Feb");
    assertThat(WORDING.day(day.plusYears(1)).text()).isEqualTo("5 Feb 2027");
    assertThat(WORDING.dates().inFull(day)).isEqualTo("5 February");
    assertThat(WORDING.dates().weekday(day).text()).isEqualTo("Thu 5 Feb");
    assertThat(WORDING.day(day).iso()).isEqualTo("2026-02-05");
  }

  @ParameterizedTest
  @CsvSource({
    "950, €950",
    "9999, '€9,999'",
    "9999.6, €10 k",
    "40000, €40 k",
    "999499, €999 k",
    "999500, €1.00 M",
    "4620000, €4.62 M",
    "-40000, €−40 k"
  })
  void moneyIsShort(String amount, String shown) {
    assertThat(WORDING.amounts().money(new BigDecimal(amount)).replace('\u00a0', ' '))
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"0, €0", "500000, €500 k", "1500000, €1.50 M", "10000000, €10 M", "9000, '€9,000'"})
  void moneyBesideAnAxisHasNoIdleZeros(String amount, String shown) {
    assertThat(WORDING.amounts().onAxis(new BigDecimal(amount)).replace('\u00a0', ' '))
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "2.44, 1, 2.4",
    "2.45, 1, 2.5",
    "1.1, 2, 1.10",
    "1234.5, 0, '1,235'",
    "-0.5, 1, −0.5"
  })
  void aFigureHasAllItsDigits(double figure, int digits, String shown) {
    assertThat(WORDING.amounts().decimal(figure, digits)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"0, < 1%", "0.0099, < 1%", "0.01, 1%", "0.744, 74%", "0.99, 99%", "0.991, > 99%"})
  void aChanceIsNeverNothingOrCertain(double chance, String shown) {
    assertThat(WORDING.amounts().chance(chance).replace('\u00a0', ' ')).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"38, +38 d, LATE", "-2, −2 d, PLAIN", "0, 0 d, PLAIN", "1200, '+1,200 d', LATE"})
  void latenessIsSigned(int days, String shown, String tone) {
    assertThat(WORDING.delta(days).text().replace('\u00a0', ' ')).isEqualTo(shown);
    assertThat(WORDING.delta(days).tone()).hasToString(tone);
  }

  @Test
  void aSentenceKeepsItsPieces() {
    Link a = new Link("A", "a.html");
    Link b = Link.nowhere("B");
    assertThat(WORDING.list(List.of(a, b, a)))
        .containsExactly(a, Words.of(", "), b, Words.of(" and "), a);
  }

  @Test
  void aLanguageWithoutSentencesSpeaksEnglish() {
    Wording other =
        Wording.of(Optional.of("tlh-AT"), LocalDate.parse("2026-11-20"), Optional.of("CHF"));
    assertThat(other.say("common.section.risks")).isEqualTo("Risks");
    assertThat(other.amounts().money(BigDecimal.TEN)).isEqualTo("CHF\u00a010");
    assertThat(other.rightToLeft()).isFalse();
  }

  @Test
  void aSentenceThatIsMissingIsAFault() {
    assertThatThrownBy(() -> WORDING.say("common.nothing"))
        .hasMessage("no sentence 'common.nothing'");
  }
}
