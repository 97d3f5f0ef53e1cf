package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.model.Entity;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.State;
import java.util.List;
import java.util.stream.Stream;

/**
 * Nobody is accountable for a commitment.
 *
 * <p>An owner is inherited, so one missing name is one finding: at the project, or for a program's
 * own milestones at the program, and not at each date.
 */
final class NoOwner implements Check {
  private static final int NAMED = 3;

  @Override
  public Rule rule() {
    return Rules.NO_OWNER;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.plan().programs().stream()
        .flatMap(
            program ->
                Stream.concat(
                    of(program, program.milestones(), facts), ofProjects(program, facts)));
  }

  private static Stream<Finding> ofProjects(Program program, Facts facts) {
    return program.projects().stream()
        .filter(project -> live(project))
        .flatMap(project -> of(project, project.items(), facts));
  }

  private static boolean live(Project project) {
    return project.state() == State.ACTIVE || project.state() == State.PLANNED;
  }

  private static Stream<Finding> of(Entity holder, List<Item> members, Facts facts) {
    List<Item> orphans =
        members.stream()
            .filter(item -> item.key() || item.commitment().isPresent())
            .filter(item -> facts.item(item.itemId()).status().isOpen())
            .filter(item -> item.about().owner().isEmpty())
            .toList();
    if (orphans.isEmpty()) {
      return Stream.empty();
    }
    String names =
        String.join(", ", orphans.stream().limit(NAMED).map(i -> "'" + i.name() + "'").toList());
    String more = orphans.size() > NAMED ? " and " + (orphans.size() - NAMED) + " more" : "";
    boolean one = orphans.size() == 1;
    Entity subject = one ? orphans.get(0) : holder;
    return Stream.of(
        Finding.at(
                subject,
                subject.about().span(),
                Rules.NO_OWNER,
                one
                    ? "nobody is accountable for '" + orphans.get(0).name() + "'"
                    : "in '" + holder.name() + "' nobody is accountable for " + names + more)
            .withHelp(
                "write 'owner: ' and a person, here or at "
                    + (holder instanceof Project ? "the project or program" : "the program")));
  }
}
