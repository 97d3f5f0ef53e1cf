package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import dev.tpm.model.DateRange;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Person;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Register;
import dev.tpm.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A person is away over the day that something of theirs is due; said once for each absence. */
final class AwayOverDue implements Check {
  /** Who is away for a day or two can finish a day earlier, or later. */
  private static final int SHORT = 3;

  @Override
  public Rule rule() {
    return HygieneRules.AWAY_OVER_DUE;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Program program : facts.plan().programs()) {
      Map<String, List<Absence>> absences = absences(program, facts);
      if (!absences.isEmpty()) {
        LocalDate now = facts.statusDate(program.entityId());
        new Look(absences, now).at(program, facts);
        absences.values().forEach(some -> some.forEach(a -> a.finding().ifPresent(found::add)));
      }
    }
    return found.stream();
  }

  private static Map<String, List<Absence>> absences(Program program, Facts facts) {
    Map<String, List<Absence>> absences = new LinkedHashMap<>();
    for (Person person : program.people()) {
      for (DateRange away : person.away()) {
        int days =
            facts.calendar(program.entityId()).workingDays(away.first().minusDays(1), away.last());
        if (days >= SHORT) {
          absences
              .computeIfAbsent(person.id(), id -> new ArrayList<>())
              .add(new Absence(person, away, new ArrayList<>()));
        }
      }
    }
    return absences;
  }

  /** Something that is due on a day. */
  private record Due(Entity entity, LocalDate day) {}

  /** Days on which a person is away, and what of theirs is due then. */
  private record Absence(Person person, DateRange away, List<Due> due) {

    Optional<Finding> finding() {
      if (due.isEmpty()) {
        return Optional.empty();
      }
      Due first = due.get(0);
      int more = due.size() - 1;
      return Optional.of(
          Finding.at(
                  person,
                  "away",
                  HygieneRules.AWAY_OVER_DUE,
                  "'"
                      + person.name()
                      + "' is away "
                      + away
                      + ", when '"
                      + first.entity().name()
                      + "' is due on "
                      + first.day()
                      + (more > 0 ? " and " + more + " more" : ""))
              .withRelated("due here", place(first.entity()))
              .withHelp("agree on a day before, or write who stands in as 'owner'"));
    }
  }

  private static Span place(Entity entity) {
    return Stream.of("due", "needed-by", "review-by", "validate-by")
        .filter(entity.about()::has)
        .findFirst()
        .map(entity.about()::at)
        .orElse(entity.about().span());
  }

  /** One look at all that is open and due in a program. */
  private record Look(Map<String, List<Absence>> absences, LocalDate now) {

    void at(Program program, Facts facts) {
      for (Project project : program.projects()) {
        owned(project, !facts.whole(project.entityId()).done(), project.due());
      }
      for (Item item : facts.directory().itemsOf(program)) {
        owned(item, facts.item(item.itemId()).status().isOpen(), item.commitment());
      }
      Register register = facts.register(program);
      register.actions().forEach(a -> owned(a, a.isOpen(), a.due()));
      register
          .decisions()
          .forEach(d -> d.deciders().forEach(p -> add(p, d, d.isOpen(), d.neededBy())));
      register.questions().forEach(q -> asked(q, q.of(), q.isOpen(), q.neededBy()));
      register.asks().forEach(a -> asked(a, a.of(), a.isOpen(), a.neededBy()));
      register.issues().forEach(i -> owned(i, i.isOpen(), i.neededBy()));
      register.risks().forEach(r -> owned(r, r.isOpen(), r.reviewBy()));
      register.assumptions().forEach(a -> owned(a, a.validated().isEmpty(), a.validateBy()));
    }

    /** What is somebody's only because they own the whole around it is not looked at. */
    private void owned(Entity entity, boolean open, Optional<LocalDate> by) {
      if (entity.about().has("owner")) {
        entity.about().owner().ifPresent(person -> add(person, entity, open, by));
      }
    }

    private void asked(Entity entity, Optional<EntityId> of, boolean open, Optional<LocalDate> by) {
      of.ifPresent(person -> add(person.id(), entity, open, by));
    }

    private void add(String person, Entity entity, boolean open, Optional<LocalDate> by) {
      if (open && by.isPresent() && !by.get().isBefore(now)) {
        for (Absence absence : absences.getOrDefault(person, List.of())) {
          if (absence.away().contains(by.get())) {
            absence.due().add(new Due(entity, by.get()));
          }
        }
      }
    }
  }
}
