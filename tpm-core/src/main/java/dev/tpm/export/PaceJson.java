package dev.tpm.export;

import dev.tpm.pace.Accuracy;
import dev.tpm.pace.EarnedValue;
import dev.tpm.pace.ImpliedFinish;
import dev.tpm.pace.Pace;
import dev.tpm.pace.PlannedValue;
import dev.tpm.pace.Rate;
import dev.tpm.pace.Spread;
import java.util.Optional;

/** Writes how fast work goes, and what the money brought. */
final class PaceJson {
  private PaceJson() {}

  /** {@code pace}; nothing where there is no work. */
  static void pace(JsonWriter json, Pace pace) {
    if (pace.pieces().isEmpty()) {
      return;
    }
    json.object(
        "pace",
        object -> {
          object.number("items", pace.pieces().size());
          object.number("finishedItems", pace.finished().size());
          object.share("days", pace.days());
          object.share("remainingDays", pace.remainingDays());
          pace.rate().ifPresent(rate -> rate(object, rate));
          pace.implied().ifPresent(implied -> implied(object, implied));
          object.object("cycleTime", pace.cycleTimes(), PaceJson::spread);
          object.object("againstEstimate", pace.accuracy(), PaceJson::accuracy);
        });
  }

  private static void rate(JsonWriter json, Rate rate) {
    json.number("weeks", rate.weeks());
    json.share("itemsPerWeek", rate.itemsPerWeek());
    json.share("daysPerWeek", rate.daysPerWeek());
  }

  private static void implied(JsonWriter json, ImpliedFinish implied) {
    json.text("finish", implied.finish().toString());
    json.text("earliest", implied.earliest().toString());
    json.text("latest", implied.latest());
  }

  private static void spread(JsonWriter json, Spread spread) {
    json.number("count", spread.count());
    json.share("median", spread.median());
    spread.p85().ifPresent(days -> json.number("p85", days));
  }

  private static void accuracy(JsonWriter json, Accuracy accuracy) {
    json.number("count", accuracy.count());
    json.share("ratio", accuracy.ratio());
    if (accuracy.ranges() > 0) {
      json.number("ranges", accuracy.ranges());
      json.number("within", accuracy.within());
    }
  }

  /** {@code earnedValue}; nothing without a budget. */
  static void earnedValue(JsonWriter json, Optional<EarnedValue> value) {
    json.object("earnedValue", value, PaceJson::earned);
  }

  private static void earned(JsonWriter json, EarnedValue value) {
    json.text("asOf", value.asOf().toString());
    json.number("budget", value.budget());
    json.number("earned", value.earned());
    json.number("planned", value.planned().map(PlannedValue::amount));
    json.text("basis", value.planned().map(planned -> planned.basis().word()));
    json.number("actual", value.actual());
    json.number("spi", value.spi());
    json.number("cpi", value.cpi());
    json.number("estimateAtCompletion", value.estimateAtCompletion());
  }
}
