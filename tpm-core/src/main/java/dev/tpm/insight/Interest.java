package dev.tpm.insight;

import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Stakeholder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a stakeholder cares about, and so what their own page shows.
 *
 * @param projects the projects that they name, by themselves or by a tag, a team, a person or an
 *     objective
 * @param items the items and milestones that they name likewise, and the milestones of those
 *     projects; in the order of the plan
 * @param others risks, decisions and whatever else they name, in the order of the plan
 * @param budget whether they care about the budget
 */
public record Interest(
    List<Project> projects, List<Item> items, List<Entity> others, boolean budget) {

  /** What a stakeholder of a program cares about. */
  public static Interest of(
      Stakeholder stakeholder, Program program, Directory directory, Service service) {
    return new Search(Set.copyOf(stakeholder.caresAbout()), program, directory, service).interest();
  }

  /** The look through a program for what some ids mean. */
  private record Search(
      Set<EntityId> wanted, Program program, Directory directory, Service service) {

    Interest interest() {
      List<Project> projects = program.projects().stream().filter(this::meant).toList();
      Set<Item> items = new LinkedHashSet<>();
      for (Item item : directory.itemsOf(program)) {
        Optional<Project> project = directory.projectOf(item.itemId());
        if (meant(item, project)
            || (item.isMilestone() && (project.filter(projects::contains).isPresent() || all()))) {
          items.add(item);
        }
      }
      List<Entity> others =
          wanted.stream()
              .sorted()
              .flatMap(id -> directory.find(id).stream())
              .filter(e -> !(e instanceof Item || e instanceof Project || e instanceof Program))
              .toList();
      return new Interest(
          projects,
          List.copyOf(items),
          others,
          wanted.stream().anyMatch(id -> id.kind() == Kind.BUDGET));
    }

    private boolean all() {
      return wanted.contains(program.entityId());
    }

    private boolean meant(Project project) {
      return all()
          || named(project, project.team())
          || service.servedBy(project.entityId()).stream().anyMatch(wanted::contains);
    }

    private boolean meant(Item item, Optional<Project> project) {
      // What a whole project is tagged or owned by makes the project meant, not each of its items.
      boolean inherited = project.filter(this::meant).isPresent();
      return wanted.contains(item.entityId()) || (!inherited && named(item, item.team()));
    }

    /** By its id, its tag, its team, or the person who is accountable for it. */
    private boolean named(Entity entity, Optional<String> team) {
      String key = entity.entityId().program();
      return wanted.contains(entity.entityId())
          || team.filter(t -> wanted.contains(new EntityId(Kind.TEAM, key, "", t))).isPresent()
          || entity
              .about()
              .owner()
              .filter(o -> wanted.contains(new EntityId(Kind.PERSON, key, "", o)))
              .isPresent()
          || entity.about().tags().stream()
              .anyMatch(t -> wanted.contains(new EntityId(Kind.TAG, key, "", t)));
    }
  }
}
