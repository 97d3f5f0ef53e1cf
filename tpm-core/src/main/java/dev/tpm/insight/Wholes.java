package dev.tpm.insight;

import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Finds where each project and program is. */
final class Wholes {
  private final Map<ItemId, ItemFacts> items;
  private final Timing timing;
  private final Function<ItemId, Optional<LocalDate>> baseline;
  private final Map<EntityId, WholeFacts> found = new LinkedHashMap<>();

  private Wholes(
      Map<ItemId, ItemFacts> items, Timing timing, Function<ItemId, Optional<LocalDate>> baseline) {
    this.items = items;
    this.timing = timing;
    this.baseline = baseline;
  }

  /** The facts of every program and project, each program before its projects. */
  static Map<EntityId, WholeFacts> of(
      Directory directory,
      Map<ItemId, ItemFacts> items,
      Timing timing,
      Function<ItemId, Optional<LocalDate>> baseline) {
    Wholes wholes = new Wholes(items, timing, baseline);
    for (Program program : directory.plan().programs()) {
      wholes.add(program);
      program.projects().forEach(wholes::add);
    }
    return Collections.unmodifiableMap(wholes.found);
  }

  private void add(Program program) {
    List<Item> counting = new ArrayList<>(program.milestones());
    program.projects().stream()
        .filter(project -> project.state().counts())
        .forEach(project -> counting.addAll(project.items()));
    add(program, program.state(), program.due(), program.doneWhen(), counting);
  }

  private void add(Project project) {
    add(project, project.state(), project.due(), project.doneWhen(), project.items());
  }

  private void add(
      Entity whole,
      State state,
      Optional<LocalDate> due,
      Optional<ItemId> doneWhen,
      List<Item> members) {
    EntityId id = whole.entityId();
    List<ItemFacts> facts =
        members.stream().map(m -> items.get(m.itemId())).filter(Objects::nonNull).toList();
    found.put(
        id,
        new WholeFacts(
            whole,
            state == State.DONE || isDone(doneWhen, facts),
            timing.extent(id),
            due,
            state == State.CANCELLED ? Optional.empty() : due.flatMap(d -> timing.variance(id, d)),
            facts.stream()
                .filter(f -> !f.item().isGroup())
                .map(ItemFacts::progress)
                .reduce(Progress.NONE, Progress::plus),
            MilestoneCount.of(
                facts, timing.statusDate(id), f -> baseline.apply(f.item().itemId()))));
  }

  private boolean isDone(Optional<ItemId> doneWhen, List<ItemFacts> members) {
    Optional<ItemFacts> last = doneWhen.map(items::get);
    if (last.isPresent()) {
      return last.get().status() == Status.DONE;
    }
    return members.stream().anyMatch(f -> f.status() == Status.DONE)
        && members.stream().noneMatch(f -> f.status().isOpen());
  }
}
