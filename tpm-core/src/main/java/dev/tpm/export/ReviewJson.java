package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.compare.PlanChange;
import dev.tpm.compare.Provenance;
import dev.tpm.compare.Review;
import dev.tpm.compare.Reviewer;
import dev.tpm.diagnostic.Severity;
import dev.tpm.model.EntityId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes {@code diff.json}: what a change of a plan means, as data. */
public final class ReviewJson {
  private static final int FORMAT_VERSION = 1;
  private static final int FINGERPRINT_BYTES = 16;

  private ReviewJson() {}

  /** The bytes of the file. */
  public static byte[] bytes(Review review, Provenance from) {
    return JsonWriter.object(
        json -> {
          json.number("formatVersion", FORMAT_VERSION);
          json.text("base", from.base());
          json.text("head", from.head());
          if (!from.statusDates().isEmpty()) {
            json.text("statusDate", from.statusDates().get(0).toString());
          }
          json.object("summary", summary -> summary(summary, review));
          json.list("changes", review.changes(), ReviewJson::change);
          json.list("found", review.found(), CheckJson::write);
          json.list("fixed", review.fixed(), CheckJson::write);
          json.list("reviewers", review.reviewers(), ReviewJson::reviewer);
        });
  }

  /** The bytes of {@code diff.schema.json}, the JSON Schema of the file. */
  public static byte[] schema() {
    return ProgramJson.resource("diff.schema.json");
  }

  private static void summary(JsonWriter json, Review review) {
    json.number("edits", review.edits().size());
    json.number("slips", review.slips());
    json.number("gains", review.gains());
    json.flag("criticalPathChanges", review.criticalPathChanges());
    for (Severity severity : Severity.values()) {
      json.number(severity.word(), review.count(severity));
    }
    json.number("fixed", review.fixed().size());
  }

  private static void change(JsonWriter json, PlanChange change) {
    json.text("id", change.entity().path());
    json.text("rule", change.rule());
    json.text("kind", change.kind().word());
    json.text("entity", change.entity().kind().word());
    if (!change.field().isEmpty()) {
      json.text("field", change.field());
    }
    json.text("before", change.before());
    json.text("after", change.after());
    if (change.days().isPresent()) {
      json.number("deltaDays", change.days().getAsInt());
    }
    json.text("cause", change.cause().word());
    json.text("driver", change.driver().map(EntityId::toString));
    json.text("level", change.level().word());
    json.text("message", change.message());
    change
        .baseSource()
        .ifPresent(span -> json.object("baseSource", place -> Fields.place(place, span)));
    change
        .headSource()
        .ifPresent(span -> json.object("headSource", place -> Fields.place(place, span)));
    json.someTexts("affects", change.affects());
    json.text("fingerprint", fingerprint(change));
  }

  /** The same for the same difference, wherever it stands in its file. */
  private static String fingerprint(PlanChange change) {
    String text =
        String.join(
            "\n",
            change.rule(),
            change.entity().toString(),
            change.field(),
            change.before().orElse(""),
            change.after().orElse(""));
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void reviewer(JsonWriter json, Reviewer reviewer) {
    json.text("id", reviewer.id().toString());
    json.text("name", reviewer.name());
    json.texts("why", reviewer.why());
    json.flag("must", reviewer.must());
  }
}
