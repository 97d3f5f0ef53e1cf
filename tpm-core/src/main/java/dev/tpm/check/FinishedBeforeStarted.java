package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.model.Entity;
import dev.tpm.model.Item;
import dev.tpm.model.Register;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Something finished before it started. */
final class FinishedBeforeStarted implements Check {
  @Override
  public Rule rule() {
    return Rules.FINISHED_BEFORE_STARTED;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    Stream<Finding> items =
        facts.directory().items().stream().flatMap(FinishedBeforeStarted::ofItem);
    return Stream.concat(
        items,
        facts.plan().programs().stream().flatMap(program -> ofRegister(facts.register(program))));
  }

  private static Stream<Finding> ofItem(Item item) {
    Item.Progress progress = item.progress();
    return of(item, "started", progress.started(), "finished", progress.finished());
  }

  private static Stream<Finding> ofRegister(Register register) {
    return Stream.concat(
        register.issues().stream()
            .flatMap(i -> of(i, "raised", i.raised(), "resolved", i.resolved())),
        register.questions().stream()
            .flatMap(q -> of(q, "raised", q.raised(), "answered", q.answered())));
  }

  private static Stream<Finding> of(
      Entity entity,
      String began,
      Optional<LocalDate> start,
      String ended,
      Optional<LocalDate> end) {
    if (start.isEmpty() || end.filter(start.get()::isAfter).isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        Finding.at(
                entity,
                ended,
                Rules.FINISHED_BEFORE_STARTED,
                "'"
                    + entity.name()
                    + "' was "
                    + ended
                    + " on "
                    + end.get()
                    + ", before it was "
                    + began
                    + " on "
                    + start.get())
            .withRelated(began + " here", entity.about().at(began)));
  }
}
