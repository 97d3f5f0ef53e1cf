package dev.tpm.read;

import dev.tpm.model.About;
import dev.tpm.model.Change;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.read.TreeEdit.Found;
import dev.tpm.read.TreeEdit.Step;
import dev.tpm.syntax.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One program with changes: its tree is changed, and what they touch is read again. */
final class Revision {
  private static final Set<String> WORK = Set.of("items", "milestones");
  private static final Set<String> ALL_WORK = Set.of("projects", "milestones");

  /** What a program's or project's work inherits from it. */
  private static final Set<String> INHERITED = Set.of("owner", "tags", "team");

  private final Program before;
  private final Draft.Part part;
  private final LocalDate day;

  private boolean wholeProgram;
  private boolean program;
  private final Set<EntityId> wholeProjects = new LinkedHashSet<>();
  private final Set<EntityId> projects = new LinkedHashSet<>();
  private final Set<ItemId> items = new LinkedHashSet<>();

  Revision(Program before, Draft.Part part, LocalDate day) {
    this.before = before;
    this.part = part;
    this.day = day;
  }

  Program with(List<Change> changes) {
    Node.Mapping root = part.root();
    TreeChange editor = new TreeChange(part.scope(), day);
    for (Change change : changes) {
      root = TreeEdit.edit(root, steps(change.subject()), map -> editor.apply(change, map));
      touch(change);
    }
    return read(root);
  }

  private void touch(Change change) {
    EntityId id = change.subject();
    boolean inherited = INHERITED.contains(TreeChange.field(change));
    if (id.kind() == Kind.ITEM) {
      items.add(id.asItem());
    } else if (id.kind() == Kind.PROJECT) {
      (inherited ? wholeProjects : projects).add(id);
    } else if (!id.project().isEmpty()) {
      projects.add(new EntityId(Kind.PROJECT, id.program(), "", id.project()));
    } else {
      wholeProgram |= inherited && id.kind() == Kind.PROGRAM;
      program = true;
    }
  }

  private List<Step> steps(EntityId id) {
    List<Step> steps = new ArrayList<>();
    if (!id.project().isEmpty()) {
      steps.add(Step.to("projects", id.project()));
    }
    if (id.kind() == Kind.ITEM) {
      steps.addAll(itemSteps(id.asItem()));
    } else if (id.kind() != Kind.PROGRAM) {
      steps.add(Step.to(EntityType.collectionOf(id.kind()), id.id()));
    }
    return steps;
  }

  private List<Step> itemSteps(ItemId id) {
    List<Step> steps = new ArrayList<>();
    Optional<ItemId> at = Optional.of(id);
    while (at.isPresent()) {
      steps.add(0, new Step(WORK, at.get().id()));
      at = known(at.get()).flatMap(Item::parent);
    }
    return steps;
  }

  private Optional<Item> known(ItemId id) {
    return before.projects().stream()
        .filter(project -> project.id().equals(id.project()))
        .findFirst()
        .map(Project::items)
        .orElse(before.milestones())
        .stream()
        .filter(item -> item.itemId().equals(id))
        .findFirst();
  }

  private Program read(Node.Mapping root) {
    if (wholeProgram) {
      return part.people().apply(part.reader().read(part.key(), root, part.scope()));
    }
    Program shell = before;
    if (program) {
      Node.Mapping own = TreeEdit.without(root, ALL_WORK);
      shell = part.people().apply(part.reader().read(part.key(), own, part.scope()));
    }
    List<Project> all = new ArrayList<>();
    for (Project project : before.projects()) {
      all.add(project(project, root, shell.about()));
    }
    return shell.withWork(
        all, items(before.milestones(), root, shell.about(), Optional.empty(), part.scope()));
  }

  private Project project(Project old, Node.Mapping root, About holder) {
    EntityId id = old.entityId();
    boolean whole = wholeProjects.contains(id);
    Project project = old;
    if (whole || projects.contains(id)) {
      Optional<Found> found = TreeEdit.find(root, List.of(Step.to("projects", id.id())));
      if (found.isPresent()) {
        Node.Mapping own = TreeEdit.asMap(found.get().entry().value());
        Node.Entry entry =
            new Node.Entry(found.get().entry().key(), whole ? own : TreeEdit.without(own, WORK));
        Project read = ProjectReader.read(id, entry, part.scope(), holder, Map.of());
        project =
            read.with(
                whole ? read.items() : old.items(),
                RegisterReader.withUpdates(read.register(), old.register().updates()));
        if (whole) {
          return project;
        }
      }
    }
    return project.withItems(
        items(project.items(), root, project.about(), project.team(), part.scope().in(id.id())));
  }

  /** The items of a project, or a program's milestones, with those that changed read again. */
  private List<Item> items(
      List<Item> old, Node.Mapping root, About holder, Optional<String> team, Scope scope) {
    Map<ItemId, Item> read = new HashMap<>();
    for (Item item : old) {
      if (items.contains(item.itemId()) && !read.containsKey(item.itemId())) {
        Optional<Item> group =
            item.parent().flatMap(id -> Optional.ofNullable(read.get(id)).or(() -> known(id)));
        Optional<Found> found = TreeEdit.find(root, steps(item.entityId()));
        found.ifPresent(
            f ->
                ItemReader.readOne(
                        f.entry(),
                        f.collection().equals("milestones"),
                        item.parent(),
                        AboutReader.Inherited.from(group.map(Item::about).orElse(holder)),
                        group.isPresent() ? group.flatMap(Item::team) : team,
                        scope)
                    .forEach(each -> read.put(each.itemId(), each)));
      }
    }
    return read.isEmpty()
        ? old
        : old.stream().map(item -> read.getOrDefault(item.itemId(), item)).toList();
  }
}
