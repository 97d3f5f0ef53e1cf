package dev.tpm.export;

import dev.tpm.schedule.Outlook;
import java.util.Optional;

/** Writes when something finishes with which chance. */
final class OutlookJson {
  private OutlookJson() {}

  /** {@code p50}, {@code p80}, {@code p95} and {@code onTimeProbability}. */
  static void write(JsonWriter json, Optional<Outlook> outlook) {
    json.text("p50", outlook.map(Outlook::p50));
    json.text("p80", outlook.map(Outlook::p80));
    json.text("p95", outlook.map(Outlook::p95));
    outlook
        .map(Outlook::onTime)
        .ifPresent(chance -> chance.ifPresent(share -> json.share("onTimeProbability", share)));
  }
}
