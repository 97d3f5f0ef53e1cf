package dev.tpm.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tpm.diagnostic.Severity;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @ParameterizedTest
  @CsvSource({
    "error,true,false,false",
    "warning,true,true,false",
    "never,false,false,false",
  })
  void failOnSaysHowBadAFindingMayBe(String word, boolean error, boolean warning, boolean info)
      throws MojoFailureException {
    FailOn failOn = Settings.of(word, Optional.empty()).failOn();
    assertThat(failOn.failsAt(Severity.ERROR)).isEqualTo(error);
    assertThat(failOn.failsAt(Severity.WARNING)).isEqualTo(warning);
    assertThat(failOn.failsAt(Severity.INFO)).isEqualTo(info);
  }

  @ParameterizedTest
  @ValueSource(strings = {"commit", "today", "2026-11-20", " 2026-11-20 "})
  void aStatusDateIsAWordOrADate(String text) throws MojoFailureException {
    assertThat(Settings.of("error", Optional.of(text)).statusDate()).contains(text.strip());
  }

  @Test
  void anEmptyStatusDateIsNone() throws MojoFailureException {
    assertThat(Settings.of("error", Optional.of(" ")).statusDate()).isEmpty();
  }

  @Test
  void aWordThatIsNoneSaysWhatWasExpected() {
    assertThatThrownBy(() -> Settings.of("errors", Optional.empty()))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("tpm.failOn is 'errors': expected error, warning or never");
    assertThatThrownBy(() -> Settings.of("error", Optional.of("20.11.2026")))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "tpm.statusDate is '20.11.2026': expected commit, today or a date such as 2026-11-20");
  }
}
