package dev.tpm.read;

import dev.tpm.diagnostic.Rules;
import dev.tpm.model.Change;
import dev.tpm.model.Effect;
import dev.tpm.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what would change if something were done: changes in one text, parted by semicolons. */
final class EffectReader implements Value<Effect> {
  /** Whoever changes more than this at once writes another plan. */
  private static final int MOST_CHANGES = 50;

  @Override
  public String wanted() {
    return "a change such as 'ledger/schema duration 10d'";
  }

  @Override
  public Form form() {
    return Form.TEXT;
  }

  @Override
  public Optional<Effect> read(Node node, Scope scope, String field) {
    Optional<Node.Text> text = Value.asText(node, wanted(), scope, field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String written = text.get().value();
    List<Node.Text> clauses = clauses(text.get());
    if (clauses.isEmpty()) {
      Values.wrong(scope, text.get().span(), written.strip(), wanted(), Optional.empty());
      return Optional.empty();
    }
    if (clauses.size() > MOST_CHANGES) {
      scope
          .diagnostics()
          .add(
              clauses.get(MOST_CHANGES).span(),
              Rules.WRONG_CHANGE,
              "an effect has at most " + MOST_CHANGES + " changes",
              "put the effects of several actions into several actions");
      return Optional.empty();
    }
    List<Change> changes = new ArrayList<>();
    ChangeReader reader = new ChangeReader(scope);
    clauses.forEach(clause -> changes.addAll(reader.read(clause)));
    return Optional.of(new Effect(written.strip(), changes, text.get().span()));
  }

  /** The parts between semicolons that are not empty, each with its place. */
  private static List<Node.Text> clauses(Node.Text text) {
    List<Node.Text> clauses = new ArrayList<>();
    int from = 0;
    for (String part : text.value().split(";", -1)) {
      Node.Text clause = Values.stripped(text, from, from + part.length());
      if (!clause.value().isEmpty()) {
        clauses.add(clause);
      }
      from += part.length() + 1;
    }
    return clauses;
  }
}
