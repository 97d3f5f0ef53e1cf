package dev.tpm.insight;

import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Program;
import dev.tpm.model.Register;
import dev.tpm.model.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something open that is one person's.
 *
 * @param role what is theirs to do about it
 * @param by when it must be done; absent where no day is given
 * @param overdue whether that day is before the status date
 */
public record Duty(Entity entity, Role role, Optional<LocalDate> by, boolean overdue) {

  /** What is theirs to do. */
  public enum Role {
    /** They are accountable for it. */
    OWNS,
    /** They must decide it. */
    DECIDES,
    /** They are asked. */
    ASKED
  }

  private static final Comparator<Duty> FIRST =
      Comparator.comparing((Duty duty) -> !duty.overdue)
          .thenComparing(duty -> duty.by.orElse(LocalDate.MAX));

  /**
   * What is a person's in a program: overdue first, then by date, then in the order of the plan.
   * What they own only because they own the whole around it is not listed.
   *
   * @param person a person, or a stakeholder for what is asked of them
   */
  static List<Duty> of(
      EntityId person,
      Program program,
      Directory directory,
      Map<ItemId, ItemFacts> items,
      LocalDate now) {
    Search search = new Search(person, now, new ArrayList<>());
    search.owned(program, open(program.state()), program.due());
    program
        .projects()
        .forEach(project -> search.owned(project, open(project.state()), project.due()));
    for (Item item : directory.itemsOf(program)) {
      ItemFacts facts = items.get(item.itemId());
      search.owned(item, facts != null && facts.status().isOpen(), item.commitment());
    }
    search.register(directory.registerOf(program));
    search.found().sort(FIRST);
    return List.copyOf(search.found());
  }

  private static boolean open(State state) {
    return state != State.DONE && state != State.CANCELLED;
  }

  /** The look through a program for what is somebody's. */
  private record Search(EntityId person, LocalDate now, List<Duty> found) {

    void register(Register register) {
      register.actions().forEach(a -> owned(a, a.isOpen(), a.due()));
      register.decisions().stream()
          .filter(d -> d.isOpen())
          .forEach(
              d -> {
                if (d.deciders().contains(person.id())) {
                  add(d, Role.DECIDES, d.neededBy());
                } else {
                  owned(d, true, d.neededBy());
                }
              });
      register.questions().stream()
          .filter(q -> q.isOpen())
          .forEach(q -> askedOrOwned(q, q.of(), q.neededBy()));
      register.asks().stream()
          .filter(a -> a.isOpen())
          .forEach(a -> askedOrOwned(a, a.of(), a.neededBy()));
      register.issues().forEach(i -> owned(i, i.isOpen(), i.neededBy()));
      register.risks().forEach(r -> owned(r, r.isOpen(), r.reviewBy()));
      register.assumptions().forEach(a -> owned(a, a.validated().isEmpty(), a.validateBy()));
    }

    void askedOrOwned(Entity entity, Optional<EntityId> of, Optional<LocalDate> by) {
      if (of.filter(person::equals).isPresent()) {
        add(entity, Role.ASKED, by);
      } else {
        owned(entity, true, by);
      }
    }

    void owned(Entity entity, boolean open, Optional<LocalDate> by) {
      boolean own = entity.about().has("owner");
      if (open && own && entity.about().owner().filter(person.id()::equals).isPresent()) {
        add(entity, Role.OWNS, by);
      }
    }

    void add(Entity entity, Role role, Optional<LocalDate> by) {
      found.add(new Duty(entity, role, by, by.filter(now::isAfter).isPresent()));
    }
  }
}
