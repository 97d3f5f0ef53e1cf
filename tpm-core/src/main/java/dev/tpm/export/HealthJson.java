package dev.tpm.export;

import dev.tpm.insight.Facts;
import dev.tpm.insight.Reason;
import dev.tpm.insight.Sentences;
import dev.tpm.insight.Standing;
import dev.tpm.insight.Variance;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;

/**
 * Writes how something stands: {@code {reported, computed, reasons}}, each reason in words and
 * figures.
 */
record HealthJson(Ids ids, Facts facts) {

  /** The field {@code health}; nothing where nothing is promised and nothing was reported. */
  void write(JsonWriter json, EntityId id) {
    Standing standing = facts.standing(id);
    if (standing.leading().isPresent()) {
      json.object("health", health -> fields(health, standing));
    }
  }

  private void fields(JsonWriter json, Standing standing) {
    json.text("reported", standing.reported().map(Health::word));
    json.text("computed", standing.computed().map(Health::word));
    json.list("reasons", standing.reasons(), this::reason);
  }

  private void reason(JsonWriter json, Reason reason) {
    json.text("kind", kind(reason));
    json.text("health", reason.health().word());
    json.text("text", new Sentences(facts.directory()).of(reason));
    json.text("cause", reason.cause().map(ids::withKind));
    if (reason instanceof Reason.Late late) {
      variance(json, late.variance());
    } else if (reason instanceof Reason.InTime inTime) {
      variance(json, inTime.variance());
    } else if (reason instanceof Reason.NothingMissed nothing) {
      json.number("promises", nothing.promises());
    } else if (reason instanceof Reason.LowChance low) {
      json.share("chance", low.chance());
      json.share("limit", low.limit());
    } else if (reason instanceof Reason.Blocked blocked) {
      json.text("severity", blocked.severity().word());
    } else if (reason instanceof Reason.UntreatedRisk risk) {
      json.number("score", risk.score());
    }
  }

  private static void variance(JsonWriter json, Variance variance) {
    json.text("due", variance.due().toString());
    json.text("forecast", variance.forecast().toString());
    json.number("days", variance.days());
  }

  private static String kind(Reason reason) {
    if (reason instanceof Reason.Late) {
      return "late";
    } else if (reason instanceof Reason.InTime) {
      return "in-time";
    } else if (reason instanceof Reason.NothingMissed) {
      return "nothing-missed";
    } else if (reason instanceof Reason.LowChance) {
      return "low-chance";
    } else if (reason instanceof Reason.Blocked) {
      return "blocked";
    } else if (reason instanceof Reason.UntreatedRisk) {
      return "untreated-risk";
    } else if (reason instanceof Reason.BadHandOff) {
      return "bad-hand-off";
    } else if (reason instanceof Reason.PartOffTrack) {
      return "part-off-track";
    } else {
      return "servant";
    }
  }
}
