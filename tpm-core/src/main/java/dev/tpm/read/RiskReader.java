package dev.tpm.read;

import dev.tpm.model.About;
import dev.tpm.model.Action;
import dev.tpm.model.EntityId;
import dev.tpm.model.Estimate;
import dev.tpm.model.Impact;
import dev.tpm.model.Kind;
import dev.tpm.model.Probability;
import dev.tpm.model.Risk;
import dev.tpm.syntax.Node;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads risks. */
final class RiskReader {
  private static final Field<Probability> PROBABILITY =
      new Field<>("probability", Amounts.PROBABILITY, "how likely it is");
  private static final Field<Impact> IMPACT =
      new Field<>("impact", Values.word(Impact.values(), Impact::word), "how bad it would be");
  private static final Field<Estimate> SCHEDULE =
      new Field<>("schedule", new DelayValue(), "how much it would delay what it affects");
  private static final Field<BigDecimal> COST =
      new Field<>("cost", Amounts.MONEY_VALUE, "what it would cost");
  private static final Field<List<EntityId>> AFFECTS =
      new Field<>("affects", Value.listOf(References.ANYTHING), "what it would hurt");
  private static final Field<Risk.Response> RESPONSE =
      new Field<>(
          "response",
          Values.word(Risk.Response.values(), Risk.Response::word),
          "what is done about it in general");
  private static final Field<Node> MITIGATIONS =
      new Field<>(
          "mitigations",
          Value.node("actions")
              .as(Form.either(Form.listOf(Form.table("action")), Form.mapOf(Form.table("action")))),
          "the actions against it");
  private static final Field<String> TRIGGER =
      new Field<>("trigger", Values.LINE, "what tells that it occurs");
  private static final Field<LocalDate> RAISED =
      new Field<>("raised", Times.DATE, "the day it was written down");
  private static final Field<LocalDate> REVIEW_BY =
      new Field<>("review-by", Times.LAST_DAY, "when to look at it again");
  private static final Field<Risk.Status> STATUS =
      new Field<>(
          "status",
          Values.word(Risk.Status.values(), Risk.Status::word),
          "where it is in its life");
  private static final Field<EntityId> BECAME =
      new Field<>("became", References.of(Kind.ISSUE), "the issue that it became");
  static final Shape SHAPE =
      Shape.entity(
          "a risk",
          PROBABILITY,
          IMPACT,
          SCHEDULE,
          COST,
          AFFECTS,
          RESPONSE,
          MITIGATIONS,
          TRIGGER,
          RAISED,
          REVIEW_BY,
          STATUS,
          BECAME);

  private RiskReader() {}

  static Risk read(EntityId id, Node.Entry entry, Scope scope, List<Action> actions) {
    Fields fields = Fields.read(entry.value(), SHAPE, scope);
    About about = AboutReader.read(entry.key(), fields, AboutReader.Inherited.NOTHING);
    List<EntityId> mitigations =
        ActionReader.inPlace(fields.get(MITIGATIONS), id, "mitigation", scope, actions);
    return new Risk(
        id,
        about,
        fields.get(PROBABILITY),
        fields.get(IMPACT),
        fields.get(SCHEDULE),
        fields.get(COST),
        fields.list(AFFECTS),
        fields.get(RESPONSE),
        List.copyOf(mitigations),
        fields.get(TRIGGER),
        fields.get(RAISED),
        fields.get(REVIEW_BY),
        fields.get(STATUS).orElse(Risk.Status.OPEN),
        fields.get(BECAME));
  }

  /** An estimate; a single duration is one without doubt. */
  private static final class DelayValue implements Value<Estimate> {
    @Override
    public String wanted() {
      return "a delay such as 5d..15d";
    }

    @Override
    public Optional<Estimate> read(Node node, Scope scope, String field) {
      if (node instanceof Node.Text text) {
        Optional<Estimate> single =
            Times.duration(text.value().strip()).map(d -> new Estimate.Range(d, d));
        if (single.isPresent()) {
          return single;
        }
      }
      return Times.ESTIMATE.read(node, scope, field);
    }
  }
}
