package dev.tpm.compare;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Severity;
import dev.tpm.model.EntityId;
import java.util.List;
import java.util.function.Function;

/**
 * What a change of a plan means.
 *
 * @param edits what the author wrote otherwise, in the order of the head, what went last
 * @param moves the dates and chances that differ, the weightiest first
 * @param standings what else follows: health, hand-offs
 * @param attention what somebody should look at before the change is merged, the worst first
 * @param found findings that the head has and the base has not
 * @param fixed findings that the base has and the head has not
 * @param paths how the critical path of each program runs
 * @param reviewers whom the change concerns, those who must be asked first
 * @param changes everything as one list: edits, then dates, then the rest
 */
public record Review(
    List<PlanChange> edits,
    List<DateMove> moves,
    List<PlanChange> standings,
    List<PlanChange> attention,
    List<Diagnostic> found,
    List<Diagnostic> fixed,
    List<CriticalPathChange> paths,
    List<Reviewer> reviewers,
    List<PlanChange> changes) {

  /**
   * The driving path to a program's end in both versions.
   *
   * @param program the program
   * @param was the names of its steps, in order
   * @param now likewise
   */
  public record CriticalPathChange(EntityId program, List<String> was, List<String> now) {
    /** Whether it runs otherwise. */
    public boolean differs() {
      return !was.equals(now);
    }
  }

  /**
   * Holds two versions of a plan against each other.
   *
   * @param base what there was
   * @param head what there would be
   */
  public static Review of(Side base, Side head) {
    Renames renames = new Renames(base, head);
    List<PlanChange> edits = Edits.of(base, head, renames);
    Causes causes = new Causes(base, head, renames, edits);
    List<DateMove> moves = Moves.of(base, head, renames, causes);
    List<PlanChange> edited = Consequences.affecting(edits, moves);
    Consequences consequences = new Consequences(base, head, renames);
    List<PlanChange> dates = consequences.dates(moves);
    List<PlanChange> standings = consequences.standings();
    FindingChanges findings = FindingChanges.of(base.findings(), head.findings());
    List<PlanChange> attention =
        new Attention(head, edited, moves, standings).all(findings.found());
    return new Review(
        edited,
        moves,
        standings,
        attention,
        findings.found(),
        findings.fixed(),
        CriticalPaths.of(base, head, renames),
        Reviewers.of(base, head, edited, moves),
        Consequences.all(edited, dates, standings, attention));
  }

  /**
   * What of it is about one program of a portfolio.
   *
   * @param program the program as ids carry it: empty where it stands alone, and all is about it
   */
  public Review within(String program) {
    if (program.isEmpty()) {
      return this;
    }
    String folder = "programs/" + program;
    return new Review(
        of(edits, PlanChange::entity, program),
        of(moves, DateMove::id, program),
        of(standings, PlanChange::entity, program),
        of(attention, PlanChange::entity, program),
        found.stream().filter(each -> isIn(each, folder)).toList(),
        fixed.stream().filter(each -> isIn(each, folder)).toList(),
        of(paths, CriticalPathChange::program, program),
        of(reviewers, Reviewer::id, program),
        of(changes, PlanChange::entity, program));
  }

  private static <T> List<T> of(List<T> all, Function<T, EntityId> about, String program) {
    return all.stream().filter(each -> about.apply(each).program().equals(program)).toList();
  }

  private static boolean isIn(Diagnostic finding, String folder) {
    return finding
        .span()
        .map(span -> span.file().path())
        .filter(path -> path.startsWith(folder + "/") || path.startsWith(folder + "."))
        .isPresent();
  }

  /** Whether the two versions mean the same, and are found the same. */
  public boolean isEmpty() {
    return changes.isEmpty() && found.isEmpty() && fixed.isEmpty();
  }

  /** How many promised dates come later. */
  public int slips() {
    return (int) moves.stream().filter(DateMove::slips).count();
  }

  /** How many promised dates come earlier. */
  public int gains() {
    return (int) moves.stream().filter(m -> m.commitment() && m.days() < 0).count();
  }

  /** Whether the critical path of a program runs otherwise. */
  public boolean criticalPathChanges() {
    return paths.stream().anyMatch(CriticalPathChange::differs);
  }

  /** How many things of a level ask for attention, new findings included. */
  public int count(Severity level) {
    return (int) attention.stream().filter(change -> change.level() == level).count();
  }
}
