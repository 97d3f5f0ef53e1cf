package dev.tpm.insight;

import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import dev.tpm.model.Objective;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What serves which objective: programs, projects and items that are not cancelled or dropped. */
public final class Service {
  private final Map<EntityId, List<EntityId>> servants = new LinkedHashMap<>();
  private final Map<EntityId, Set<EntityId>> served = new LinkedHashMap<>();
  private final Map<EntityId, Objective> objectives = new LinkedHashMap<>();
  private final Directory directory;

  /** Reads the objectives of a plan, and who names them. */
  public Service(Directory directory) {
    this.directory = directory;
    for (Entity entity : directory.entities()) {
      if (entity instanceof Objective objective) {
        objectives.put(objective.entityId(), objective);
        servants.put(objective.entityId(), new ArrayList<>());
      }
    }
    for (Program program : directory.plan().programs()) {
      if (program.state() != State.CANCELLED) {
        add(program);
      }
    }
  }

  /** Every objective, in the order of the plan → the programs, projects and items that serve it. */
  public Map<EntityId, List<EntityId>> servants() {
    return Collections.unmodifiableMap(servants);
  }

  /** The programs, projects and items that serve an objective, in the order of the plan. */
  public List<EntityId> servantsOf(EntityId objective) {
    return List.copyOf(servants.getOrDefault(objective, List.of()));
  }

  /** The objectives that a program or project serves, itself or by an item in it. */
  public List<EntityId> servedBy(EntityId id) {
    return List.copyOf(served.getOrDefault(id, Set.of()));
  }

  /** The objectives that nothing serves. */
  public List<Objective> unserved() {
    return objectives.values().stream()
        .filter(objective -> servantsOf(objective.entityId()).isEmpty())
        .toList();
  }

  /** The projects that serve none of the objectives there are; none where there are none. */
  public List<Project> aimless(Program program) {
    boolean aims =
        !program.objectives().isEmpty()
            || directory.plan().portfolio().filter(p -> !p.objectives().isEmpty()).isPresent();
    return program.projects().stream()
        .filter(project -> aims && project.state() != State.CANCELLED)
        .filter(project -> project.state() != State.DONE)
        .filter(project -> servedBy(project.entityId()).isEmpty())
        .toList();
  }

  private void add(Program program) {
    program.profile().objective().ifPresent(id -> add(program, id));
    program.milestones().forEach(this::add);
    for (Project project : program.projects()) {
      if (project.state() != State.CANCELLED) {
        project.objective().ifPresent(id -> add(project, id));
        project.items().forEach(this::add);
      }
    }
  }

  private void add(Item item) {
    if (!item.isDropped()) {
      item.objective().ifPresent(id -> add(item, id));
    }
  }

  private void add(Entity servant, String id) {
    Optional<Objective> objective = find(servant, id);
    if (objective.isEmpty()) {
      return;
    }
    EntityId aim = objective.get().entityId();
    servants.getOrDefault(aim, new ArrayList<>()).add(servant.entityId());
    serves(servant.entityId(), aim);
    if (servant instanceof Item) {
      directory.projectOf(servant.entityId()).ifPresent(p -> serves(p.entityId(), aim));
    }
  }

  private void serves(EntityId servant, EntityId aim) {
    served.computeIfAbsent(servant, key -> new LinkedHashSet<>()).add(aim);
  }

  /** An objective of the program, else one of the portfolio; a program itself serves the latter. */
  private Optional<Objective> find(Entity servant, String id) {
    String program =
        servant instanceof Program
            ? ""
            : directory.programOf(servant.entityId()).map(directory::keyOf).orElse("");
    return Optional.ofNullable(objectives.get(new EntityId(Kind.OBJECTIVE, program, "", id)))
        .or(() -> Optional.ofNullable(objectives.get(new EntityId(Kind.OBJECTIVE, "", "", id))));
  }
}
