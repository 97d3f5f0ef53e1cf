package dev.tpm.read;

import dev.tpm.model.Commitments;
import dev.tpm.model.EntityId;
import dev.tpm.syntax.Node;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code commits}: a date for all, or consumer → date or {@code refused}. */
final class CommitmentsReader implements Value<Commitments> {
  /** What one consumer gets; no date where it was refused. */
  private record Answer(Optional<LocalDate> date) {
    static final Answer REFUSED = new Answer(Optional.empty());

    static Answer on(LocalDate date) {
      return new Answer(Optional.of(date));
    }
  }

  private static final Value<Answer> DATE_OR_REFUSED =
      Value.text(
          "a date such as 2026-11-20, or refused",
          text ->
              text.equals("refused")
                  ? Optional.of(Answer.REFUSED)
                  : Times.date(text).map(Answer::on));

  @Override
  public String wanted() {
    return "a date for all, or consumer: date";
  }

  @Override
  public Form form() {
    return Form.either(Times.LAST_DAY.form(), Form.mapOf(Form.TEXT));
  }

  @Override
  public Optional<Commitments> read(Node node, Scope scope, String field) {
    if (!(node instanceof Node.Mapping mapping)) {
      return Times.LAST_DAY
          .read(node, scope, field)
          .map(date -> new Commitments(Optional.of(date), Map.of()));
    }
    Map<EntityId, Optional<LocalDate>> each = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      Optional<EntityId> consumer = References.ANYTHING.read(entry.key(), scope, field);
      Optional<Answer> answer = DATE_OR_REFUSED.read(entry.value(), scope, entry.key().value());
      if (consumer.isPresent() && answer.isPresent()) {
        each.put(consumer.get(), answer.get().date());
      }
    }
    return Optional.of(
        new Commitments(Optional.empty(), java.util.Collections.unmodifiableMap(each)));
  }
}
