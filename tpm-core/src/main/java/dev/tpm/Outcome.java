package dev.tpm;

import dev.tpm.check.Findings;
import dev.tpm.diagnostic.Accepted;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.diagnostic.Severity;
import dev.tpm.export.AcceptedFindings;
import dev.tpm.insight.Facts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Plan;
import dev.tpm.model.Policy.Waiver;
import dev.tpm.model.Written;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a run found out about a plan.
 *
 * @param diagnostics all that is said of it, by file and line
 * @param accepted what was found and an exception of the policy accepts
 * @param files how many files it has
 * @param projects how many projects were read
 * @param items how many items, groups and milestones were read
 * @param assets path in the plan → bytes of what its texts may show, by path
 * @param facts what the plan means; absent where it could not be read whole
 * @param source gives what is written of each entity
 */
public record Outcome(
    List<Diagnostic> diagnostics,
    List<Accepted> accepted,
    int files,
    int projects,
    int items,
    Map<String, byte[]> assets,
    Optional<Facts> facts,
    Supplier<Map<EntityId, Written>> source) {

  /** Where there is no plan at all. */
  static Outcome nothing(int files, Diagnostics said) {
    return new Outcome(said.sorted(), List.of(), files, 0, 0, Map.of(), Optional.empty(), Map::of);
  }

  /** Of a plan that was read, whole or not. */
  static Outcome of(
      int files,
      PlanAssets assets,
      Facts facts,
      Diagnostics said,
      Findings findings,
      boolean readable) {
    Plan plan = facts.plan();
    int projects = plan.programs().stream().mapToInt(p -> p.projects().size()).sum();
    int items =
        plan.programs().stream()
            .mapToInt(
                program ->
                    program.milestones().size()
                        + program.projects().stream().mapToInt(p -> p.items().size()).sum())
            .sum();
    return new Outcome(
        said.sorted(),
        findings.accepted().stream().map(Outcome::accepted).toList(),
        files,
        projects,
        items,
        assets.files(),
        readable ? Optional.of(facts) : Optional.empty(),
        Map::of);
  }

  private static Accepted accepted(Findings.Accepted accepted) {
    Waiver waiver = accepted.waiver();
    return new Accepted(
        accepted.finding().diagnostic(), waiver.reason(), waiver.until(), waiver.by());
  }

  /** The same where some of the findings are accepted and do not count. */
  public Outcome accepting(AcceptedFindings.Sorted sorted) {
    List<Accepted> all =
        Stream.concat(accepted.stream(), sorted.accepted().stream())
            .sorted(Comparator.comparing(Accepted::finding))
            .toList();
    return new Outcome(sorted.counting(), all, files, projects, items, assets, facts, source);
  }

  Outcome writtenAs(Supplier<Map<EntityId, Written>> entities) {
    return new Outcome(diagnostics, accepted, files, projects, items, assets, facts, entities);
  }

  /** What is written of each entity, in the order written; found out when it is asked for. */
  public Map<EntityId, Written> written() {
    return source.get();
  }

  /** Whether the plan was read whole, and so can be rendered. */
  public boolean readable() {
    return facts.isPresent();
  }

  /** How many diagnostics of a severity there are. */
  public int count(Severity severity) {
    return (int) diagnostics.stream().filter(each -> each.severity() == severity).count();
  }
}
