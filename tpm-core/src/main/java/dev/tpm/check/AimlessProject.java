package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.model.Project;
import java.util.stream.Stream;

/** A project serves none of the objectives that there are. */
final class AimlessProject implements Check {
  @Override
  public Rule rule() {
    return Rules.AIMLESS_PROJECT;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.plan().programs().stream()
        .flatMap(program -> facts.service().aimless(program).stream())
        .map(AimlessProject::finding);
  }

  private static Finding finding(Project project) {
    return Finding.at(
            project,
            project.about().span(),
            Rules.AIMLESS_PROJECT,
            "'" + project.name() + "' serves no objective")
        .withHelp("write 'objective: ' and the one that it serves");
  }
}
