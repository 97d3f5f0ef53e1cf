package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import dev.tpm.model.Entity;
import dev.tpm.model.Program;
import dev.tpm.model.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Actions, asks or proposed decisions have no date by which they are wanted; said once for each
 * list that they stand in.
 */
final class NoDate implements Check {
  private static final int NAMED = 3;

  @Override
  public Rule rule() {
    return HygieneRules.NO_DATE;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Program program : facts.plan().programs()) {
      add(program, program.register(), found);
      program.projects().forEach(project -> add(project, project.register(), found));
    }
    return found.stream();
  }

  private static void add(Entity holder, Register register, List<Finding> found) {
    List<Entity> undated = new ArrayList<>();
    register.actions().stream().filter(a -> a.isOpen() && a.due().isEmpty()).forEach(undated::add);
    register.asks().stream()
        .filter(a -> a.isOpen() && a.neededBy().isEmpty())
        .forEach(undated::add);
    register.decisions().stream()
        .filter(d -> d.isOpen() && d.neededBy().isEmpty())
        .forEach(undated::add);
    if (!undated.isEmpty()) {
      found.add(finding(holder, undated));
    }
  }

  private static Finding finding(Entity holder, List<Entity> undated) {
    boolean one = undated.size() == 1;
    Entity first = undated.get(0);
    String names =
        undated.stream()
            .limit(NAMED)
            .map(entity -> "'" + entity.name() + "'")
            .collect(Collectors.joining(", "));
    int more = undated.size() - NAMED;
    return new Finding(
            one ? first.entityId() : holder.entityId(),
            Finding.at(
                    first,
                    first.about().span(),
                    HygieneRules.NO_DATE,
                    names
                        + (more > 0 ? " and " + more + " more" : "")
                        + (one ? " has" : " have")
                        + " no date by which "
                        + (one ? "it is" : "they are")
                        + " wanted")
                .diagnostic())
        .withHelp("write 'due: ' (of an action) or 'needed-by: ', or take away what nobody wants");
  }
}
