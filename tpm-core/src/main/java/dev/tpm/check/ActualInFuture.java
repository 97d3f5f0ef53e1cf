package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.model.Decision;
import dev.tpm.model.Entity;
import dev.tpm.model.Item;
import dev.tpm.model.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something is said to have happened after the status date. */
final class ActualInFuture implements Check {
  @Override
  public Rule rule() {
    return Rules.ACTUAL_IN_FUTURE;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.plan().programs().stream()
        .flatMap(
            program -> {
              Look look = new Look(facts.statusDate(program.entityId()), new ArrayList<>());
              facts.directory().itemsOf(program).forEach(look::item);
              look.register(facts.register(program));
              return look.found().stream();
            });
  }

  /** The look at the dates of what has happened. */
  private record Look(LocalDate now, List<Finding> found) {

    void item(Item item) {
      date(item, "started", item.progress().started());
      date(item, "finished", item.progress().finished());
      date(item, "dropped", item.progress().dropped());
    }

    void register(Register register) {
      register.risks().forEach(r -> date(r, "raised", r.raised()));
      register.issues().forEach(i -> date(i, "raised", i.raised()));
      register.issues().forEach(i -> date(i, "resolved", i.resolved()));
      register.questions().forEach(q -> date(q, "raised", q.raised()));
      register.questions().forEach(q -> date(q, "answered", q.answered()));
      register.actions().forEach(a -> date(a, "finished", a.finished()));
      register.asks().forEach(a -> date(a, "answered", a.answered()));
      register.assumptions().forEach(a -> date(a, "validated", a.validated()));
      register.decisions().stream()
          .filter(d -> d.status() != Decision.Status.PROPOSED)
          .forEach(d -> date(d, "date", d.date()));
    }

    private void date(Entity entity, String field, Optional<LocalDate> day) {
      if (day.filter(d -> d.isAfter(now)).isPresent()) {
        String happened = field.equals("date") ? "decided" : field;
        found.add(
            Finding.at(
                    entity,
                    field,
                    Rules.ACTUAL_IN_FUTURE,
                    "'"
                        + entity.name()
                        + "' was "
                        + happened
                        + " on "
                        + day.get()
                        + ", after the status date "
                        + now)
                .withHelp("write what has happened alone; the schedule says what will"));
      }
    }
  }
}
