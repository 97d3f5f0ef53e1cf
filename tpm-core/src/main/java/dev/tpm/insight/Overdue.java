package dev.tpm.insight;

import dev.tpm.model.Entity;
import dev.tpm.model.Program;
import dev.tpm.model.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something of a register that should have happened before the status date.
 *
 * @param entity a decision, question, action, ask, risk, issue or assumption that is open
 * @param field the field that has the date, such as {@code needed-by}
 * @param by the day that passed
 * @param days the working days since, on the program's calendar
 */
public record Overdue(Entity entity, String field, LocalDate by, int days) {
  private static final Comparator<Overdue> LONGEST = Comparator.comparing(Overdue::by);

  /** Everything overdue in a register of a program, the longest overdue first. */
  static List<Overdue> of(Register register, Program program, Timing timing) {
    Collector found = new Collector(program, timing, new ArrayList<>());
    register.decisions().stream()
        .filter(d -> d.isOpen())
        .forEach(d -> found.add(d, "needed-by", d.neededBy()));
    register.questions().stream()
        .filter(q -> q.isOpen())
        .forEach(q -> found.add(q, "needed-by", q.neededBy()));
    register.actions().stream().filter(a -> a.isOpen()).forEach(a -> found.add(a, "due", a.due()));
    register.asks().stream()
        .filter(a -> a.isOpen())
        .forEach(a -> found.add(a, "needed-by", a.neededBy()));
    register.issues().stream()
        .filter(i -> i.isOpen())
        .forEach(i -> found.add(i, "needed-by", i.neededBy()));
    register.risks().stream()
        .filter(r -> r.isOpen())
        .forEach(r -> found.add(r, "review-by", r.reviewBy()));
    register.assumptions().stream()
        .filter(a -> a.validated().isEmpty())
        .forEach(a -> found.add(a, "validate-by", a.validateBy()));
    found.list().sort(LONGEST);
    return List.copyOf(found.list());
  }

  /** Keeps what is past its day. */
  private record Collector(Program program, Timing timing, List<Overdue> list) {
    void add(Entity entity, String field, Optional<LocalDate> by) {
      LocalDate now = timing.statusDate(program);
      by.filter(now::isAfter)
          .map(
              day ->
                  new Overdue(entity, field, day, timing.calendar(program).workingDays(day, now)))
          .ifPresent(list::add);
    }
  }
}
