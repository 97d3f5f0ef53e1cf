package dev.tpm.check;

import dev.tpm.diagnostic.HygieneRules;
import dev.tpm.diagnostic.Rule;
import dev.tpm.insight.Facts;
import dev.tpm.model.Entity;
import dev.tpm.model.Health;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A project or program is off track, and no way back is written. */
final class NoPathToGreen implements Check {
  @Override
  public Rule rule() {
    return HygieneRules.NO_PATH_TO_GREEN;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    List<Finding> found = new ArrayList<>();
    for (Program program : facts.plan().programs()) {
      boolean planned = !program.pathToGreen().isEmpty();
      boolean said = false;
      for (Project project : program.projects()) {
        planned |= !project.pathToGreen().isEmpty();
        if (isOff(project, facts) && project.pathToGreen().isEmpty()) {
          found.add(finding(project));
          said = true;
        }
      }
      // What is off in a project is said there; what is planned there leads the program back too.
      if (isOff(program, facts) && !planned && !said) {
        found.add(finding(program));
      }
    }
    return found.stream();
  }

  private static boolean isOff(Entity entity, Facts facts) {
    return facts
        .standing(entity.entityId())
        .leading()
        .filter(health -> health == Health.OFF_TRACK)
        .isPresent();
  }

  private static Finding finding(Entity entity) {
    return Finding.at(
            entity,
            "due",
            HygieneRules.NO_PATH_TO_GREEN,
            "'" + entity.name() + "' is off track, and no way back is written")
        .withHelp("write 'path-to-green: ' and the actions that lead back, or agree on a new date");
  }
}
