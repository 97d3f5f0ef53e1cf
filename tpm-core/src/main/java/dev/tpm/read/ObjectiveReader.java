package dev.tpm.read;

import dev.tpm.model.About;
import dev.tpm.model.EntityId;
import dev.tpm.model.Objective;
import dev.tpm.model.Objective.KeyResult;
import dev.tpm.syntax.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads objectives. */
final class ObjectiveReader {
  private static final Field<List<Node>> KEY_RESULTS =
      new Field<>(
          "key-results",
          Value.listOf(Value.node("a key result").as(Form.table("key-result"))),
          "what shows that it is reached");
  static final Shape SHAPE = Shape.entity("an objective", KEY_RESULTS);

  private static final Field<String> NAME = new Field<>("name", Values.LINE, "what is counted");
  private static final Field<BigDecimal> BASELINE =
      new Field<>("baseline", Amounts.NUMBER_VALUE, "the figure at the start");
  private static final Field<BigDecimal> TARGET =
      new Field<>("target", Amounts.NUMBER_VALUE, "the figure wanted");
  private static final Field<BigDecimal> CURRENT =
      new Field<>("current", Amounts.NUMBER_VALUE, "the figure now");
  private static final Field<String> UNIT =
      new Field<>("unit", Values.LINE, "what the figures count");
  static final Shape KEY_RESULT =
      Shape.plain("a key result", NAME, BASELINE, TARGET, CURRENT, UNIT);

  private ObjectiveReader() {}

  static Objective read(EntityId id, Node.Entry entry, Scope scope) {
    Fields fields = Fields.read(entry.value(), SHAPE, scope);
    About about = AboutReader.read(entry.key(), fields, AboutReader.Inherited.NOTHING);
    List<KeyResult> keyResults = new ArrayList<>();
    for (Node node : fields.list(KEY_RESULTS)) {
      Fields each = Fields.read(node, KEY_RESULT, scope);
      keyResults.add(
          new KeyResult(
              each.get(NAME).orElse(about.name()),
              each.get(BASELINE),
              each.get(TARGET),
              each.get(CURRENT),
              each.get(UNIT)));
    }
    return new Objective(id, about, List.copyOf(keyResults));
  }
}
