package dev.tpm.insight;

import dev.tpm.model.EntityId;
import dev.tpm.model.Issue;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Risk;
import dev.tpm.model.Team;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is one team's.
 *
 * @param projects the projects it has
 * @param items its open work and milestones, groups left out, in the order of the plan
 * @param owes the open hand-offs that it gives
 * @param waitsFor the open hand-offs that it gets
 * @param issues the open issues of its projects, and those that block its work
 * @param risks the open risks of its projects, and those that affect its work
 */
public record TeamFacts(
    Team team,
    List<Project> projects,
    List<ItemFacts> items,
    List<HandOff> owes,
    List<HandOff> waitsFor,
    List<Issue> issues,
    List<Risk> risks) {

  /** What is a team's in its program. */
  static TeamFacts of(
      Team team,
      Program program,
      Directory directory,
      Map<ItemId, ItemFacts> items,
      List<HandOff> handOffs) {
    EntityId id = team.entityId();
    List<Project> projects =
        program.projects().stream()
            .filter(project -> project.team().equals(Optional.of(team.id())))
            .toList();
    List<ItemFacts> own =
        directory.itemsOf(program).stream()
            .filter(item -> !item.isGroup() && has(team, item))
            .map(item -> items.get(item.itemId()))
            .filter(Objects::nonNull)
            .filter(facts -> facts.status().isOpen())
            .toList();
    Reach reach = new Reach(team, projects, directory);
    return new TeamFacts(
        team,
        projects,
        own,
        handOffs.stream().filter(h -> h.isOpen() && h.from().id().equals(Optional.of(id))).toList(),
        handOffs.stream()
            .filter(h -> h.isOpen() && h.to().flatMap(HandOff.Party::id).equals(Optional.of(id)))
            .toList(),
        directory.registerOf(program).issues().stream()
            .filter(issue -> issue.isOpen() && reach.has(issue.entityId(), issue.blocks()))
            .toList(),
        directory.registerOf(program).risks().stream()
            .filter(risk -> risk.isOpen() && reach.has(risk.entityId(), risk.affects()))
            .toList());
  }

  private static boolean has(Team team, Item item) {
    return item.team().equals(Optional.of(team.id()));
  }

  /** Whether something is about a team: kept in a project of it, or naming it or its work. */
  private record Reach(Team team, List<Project> projects, Directory directory) {
    boolean has(EntityId entry, List<EntityId> named) {
      Stream<EntityId> about = Stream.concat(Stream.of(entry), named.stream());
      return about.anyMatch(
          id ->
              id.equals(team.entityId())
                  || (id.kind() == Kind.ITEM
                      ? directory.item(id.asItem()).filter(i -> TeamFacts.has(team, i)).isPresent()
                      : directory.projectOf(id).filter(projects::contains).isPresent()));
    }
  }
}
