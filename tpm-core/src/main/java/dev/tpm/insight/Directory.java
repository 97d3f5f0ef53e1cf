package dev.tpm.insight;

import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.model.Plan;
import dev.tpm.model.Portfolio;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Register;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what a plan holds: the entity of an id, and what stands around it. */
public final class Directory {
  private final Plan plan;
  private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
  private final Map<ItemId, Item> items = new LinkedHashMap<>();
  private final Map<EntityId, Project> projects = new LinkedHashMap<>();
  private final Map<String, Program> programs = new LinkedHashMap<>();
  private final Map<String, Register> registers = new LinkedHashMap<>();
  private final Map<String, List<Item>> itemsByProgram = new LinkedHashMap<>();

  private Directory(Plan plan) {
    this.plan = plan;
    plan.portfolio().ifPresent(this::addPortfolio);
    plan.programs().forEach(this::addProgram);
  }

  /** Lists everything in a plan. */
  public static Directory of(Plan plan) {
    return new Directory(plan);
  }

  public Plan plan() {
    return plan;
  }

  /**
   * Every entity, in the order of the plan: a program before its projects, a group before its
   * items.
   */
  public Collection<Entity> entities() {
    return Collections.unmodifiableCollection(entities.values());
  }

  /** The entity of an id; empty for a tag or the budget. */
  public Optional<Entity> find(EntityId id) {
    return Optional.ofNullable(entities.get(id));
  }

  /**
   * What people call it: the entity's name, else the id's own text. A stakeholder who is one person
   * goes by that person's name.
   */
  public String nameOf(EntityId id) {
    Optional<Entity> found = find(id);
    if (id.kind() == Kind.STAKEHOLDER && found.filter(e -> e.about().has("name")).isEmpty()) {
      found = find(new EntityId(Kind.PERSON, id.program(), "", id.id())).or(() -> find(id));
    }
    return found.map(Entity::name).orElse(id.id());
  }

  /** All items, groups and milestones, in the order of the plan. */
  public Collection<Item> items() {
    return Collections.unmodifiableCollection(items.values());
  }

  public Optional<Item> item(ItemId id) {
    return Optional.ofNullable(items.get(id));
  }

  /** The project that is meant by an id, or that holds it; empty for what a program holds. */
  public Optional<Project> projectOf(EntityId id) {
    return id.kind() == Kind.PROJECT
        ? Optional.ofNullable(projects.get(id))
        : Optional.ofNullable(
            projects.get(new EntityId(Kind.PROJECT, id.program(), "", id.project())));
  }

  /** The project that holds an item; empty for a program's own milestone. */
  public Optional<Project> projectOf(ItemId id) {
    return projectOf(EntityId.of(id));
  }

  /** The program that is meant by an id, or that holds it; empty for what a portfolio holds. */
  public Optional<Program> programOf(EntityId id) {
    return id.kind() == Kind.PROGRAM && entities.get(id) instanceof Program program
        ? Optional.of(program)
        : Optional.ofNullable(programs.get(id.program()));
  }

  /** The program that holds an item. */
  public Program programOf(ItemId id) {
    Program program = programs.get(id.program());
    if (program == null) {
      throw new IllegalArgumentException("no program holds " + id);
    }
    return program;
  }

  /** The groups around an item, the innermost first. */
  public List<Item> groupsOf(Item item) {
    List<Item> groups = new ArrayList<>();
    Optional<Item> group = item.parent().flatMap(this::item);
    while (group.isPresent()) {
      groups.add(group.get());
      group = group.get().parent().flatMap(this::item);
    }
    return groups;
  }

  /** What a group holds in the end: items that are no groups; the item itself where it is none. */
  public List<Item> leavesOf(Item item) {
    return leaves(item).toList();
  }

  private Stream<Item> leaves(Item item) {
    return item.isGroup()
        ? item.children().stream().flatMap(id -> item(id).stream()).flatMap(this::leaves)
        : Stream.of(item);
  }

  /** All that is in a program: its own milestones, then the items of its projects. */
  public List<Item> itemsOf(Program program) {
    return itemsByProgram.getOrDefault(keyOf(program), List.of());
  }

  /** A program's own register with those of its projects after it. */
  public Register registerOf(Program program) {
    return registers.getOrDefault(keyOf(program), Register.EMPTY);
  }

  /** What the ids of a program's entities carry as their program: empty where it stands alone. */
  public String keyOf(Program program) {
    return plan.portfolio().isPresent() ? program.id() : "";
  }

  private void addPortfolio(Portfolio portfolio) {
    add(portfolio);
    addAll(portfolio.objectives());
    addAll(portfolio.people());
    addAll(portfolio.asks());
    addAll(portfolio.updates());
  }

  private void addProgram(Program program) {
    add(program);
    programs.put(keyOf(program), program);
    addAll(program.objectives());
    addAll(program.teams());
    addAll(program.people());
    addAll(program.stakeholders());
    program.milestones().forEach(this::addItem);
    addRegister(program.register());
    for (Project project : program.projects()) {
      add(project);
      projects.put(project.entityId(), project);
      project.items().forEach(this::addItem);
      addRegister(project.register());
    }
    registers.put(keyOf(program), joined(program));
    itemsByProgram.put(
        keyOf(program),
        Stream.concat(
                program.milestones().stream(),
                program.projects().stream().flatMap(p -> p.items().stream()))
            .toList());
  }

  private void addItem(Item item) {
    add(item);
    items.put(item.itemId(), item);
  }

  private void addRegister(Register register) {
    addAll(register.risks());
    addAll(register.issues());
    addAll(register.assumptions());
    addAll(register.decisions());
    addAll(register.questions());
    addAll(register.actions());
    addAll(register.asks());
    addAll(register.updates());
  }

  private void addAll(List<? extends Entity> some) {
    some.forEach(this::add);
  }

  private void add(Entity entity) {
    entities.put(entity.entityId(), entity);
  }

  private static Register joined(Program program) {
    return new Register(
        joined(program, Register::risks),
        joined(program, Register::issues),
        joined(program, Register::assumptions),
        joined(program, Register::decisions),
        joined(program, Register::questions),
        joined(program, Register::actions),
        joined(program, Register::asks),
        joined(program, Register::updates));
  }

  private static <E> List<E> joined(Program program, Function<Register, List<E>> part) {
    return Stream.concat(
            part.apply(program.register()).stream(),
            program.projects().stream().flatMap(p -> part.apply(p.register()).stream()))
        .toList();
  }
}
