package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.insight.Report;
import dev.tpm.model.Cadence;
import dev.tpm.model.Entity;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import java.util.Optional;
import java.util.stream.Stream;

/** No update for longer than the cadence that was agreed. */
final class StaleUpdate implements Check {
  @Override
  public Rule rule() {
    return Rules.STALE_UPDATE;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.standings().values().stream()
        .filter(standing -> standing.report().stale())
        .flatMap(
            standing ->
                facts.directory().find(standing.subject()).stream()
                    .map(entity -> finding(entity, standing.report())));
  }

  private static Finding finding(Entity entity, Report report) {
    String cadence = cadence(entity).map(Cadence::word).orElse("");
    String last =
        report
            .latest()
            .map(update -> "its last update is of " + update.date())
            .orElse("it has no update");
    Finding finding =
        Finding.at(
                entity,
                "reports",
                Rules.STALE_UPDATE,
                "'"
                    + entity.name()
                    + "' reports "
                    + cadence
                    + ", and "
                    + last
                    + ": one was wanted by "
                    + report.wantedBy().orElseThrow())
            .withHelp("add a file to its updates, named after its day");
    return report
        .latest()
        .map(update -> finding.withRelated("the last update", update.about().span()))
        .orElse(finding);
  }

  private static Optional<Cadence> cadence(Entity entity) {
    if (entity instanceof Project project) {
      return project.reports();
    }
    return entity instanceof Program program ? program.profile().reports() : Optional.empty();
  }
}
