package dev.tpm.read;

import dev.tpm.model.Kind;
import dev.tpm.syntax.Node;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Team → people; a message where the team is none. */
final class NeedsValue implements Value<Map<String, BigDecimal>> {
  private static final Value<Map<String, BigDecimal>> FIGURES =
      Values.mapOf("team: people", Amounts.POSITIVE);

  @Override
  public String wanted() {
    return "people of teams, such as {data: 2, security: 0.5}";
  }

  @Override
  public Form form() {
    return Form.mapOf(Form.TEXT);
  }

  @Override
  public Optional<Map<String, BigDecimal>> read(Node node, Scope scope, String field) {
    for (Node.Entry entry : Values.entries(node, wanted(), scope, field)) {
      References.id(Kind.TEAM).read(entry.key(), scope, field);
    }
    return node instanceof Node.Mapping ? FIGURES.read(node, scope, field) : Optional.empty();
  }
}
