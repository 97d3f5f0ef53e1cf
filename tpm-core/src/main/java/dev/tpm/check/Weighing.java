package dev.tpm.check;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Rules;
import dev.tpm.diagnostic.Severity;
import dev.tpm.insight.Facts;
import dev.tpm.insight.Sentences;
import dev.tpm.model.EntityId;
import dev.tpm.model.Policy;
import dev.tpm.model.Policy.Waiver;
import dev.tpm.model.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Weighs findings by the policy of the program that they are in: how much each rule matters, and
 * what is accepted for a while.
 */
final class Weighing {
  private final Facts facts;
  private final List<Finding> found = new ArrayList<>();
  private final List<Findings.Accepted> accepted = new ArrayList<>();
  private final Set<Waiver> used = new LinkedHashSet<>();

  Weighing(Facts facts) {
    this.facts = facts;
  }

  Findings weigh(List<Finding> raw) {
    raw.forEach(this::weigh);
    for (Program program : facts.plan().programs()) {
      program.policy().exceptions().forEach(waiver -> judge(waiver, program));
    }
    return new Findings(found, accepted);
  }

  private void weigh(Finding finding) {
    Optional<Policy> policy = facts.directory().programOf(finding.entity()).map(Program::policy);
    Optional<Waiver> waiver =
        policy.stream()
            .flatMap(p -> p.exceptions().stream())
            .filter(w -> silences(w, finding))
            .findFirst();
    waiver.ifPresent(used::add);
    if (waiver.isPresent() && !isOver(waiver.get(), facts.statusDate(finding.entity()))) {
      severed(finding, policy).ifPresent(f -> accepted.add(new Findings.Accepted(f, waiver.get())));
    } else {
      severed(finding, policy).ifPresent(found::add);
    }
  }

  private static boolean silences(Waiver waiver, Finding finding) {
    return waiver.rule().equals(finding.diagnostic().rule().name())
        && waiver.at().equals(finding.entity());
  }

  private static boolean isOver(Waiver waiver, LocalDate now) {
    return waiver.until().filter(now::isAfter).isPresent();
  }

  /** The finding with the severity that the policy gives its rule; empty where that is off. */
  private static Optional<Finding> severed(Finding finding, Optional<Policy> policy) {
    Diagnostic diagnostic = finding.diagnostic();
    String word =
        policy
            .map(p -> p.rules().get(diagnostic.rule().name()))
            .orElse(diagnostic.rule().usually());
    return word.equals("off")
        ? Optional.empty()
        : Optional.of(
            new Finding(
                finding.entity(),
                diagnostic.withSeverity(Severity.valueOf(word.toUpperCase(Locale.ROOT)))));
  }

  private void judge(Waiver waiver, Program program) {
    LocalDate now = facts.statusDate(program.entityId());
    String what = "the exception to '" + waiver.rule() + "' at '" + waiver.at().path() + "' ";
    if (isOver(waiver, now)) {
      LocalDate until = waiver.until().orElseThrow();
      int days = facts.calendar(program.entityId()).workingDays(until, now);
      addOver(
          waiver,
          what + "held until " + until + ", " + Sentences.days(days) + " ago",
          used.contains(waiver) ? "mend what it excuses, or agree on a new date" : "take it away");
    } else if (!used.contains(waiver)) {
      addOver(waiver, what + "silences nothing", "take it away: there is no such finding");
    }
  }

  private void addOver(Waiver waiver, String message, String help) {
    EntityId at = waiver.at();
    Finding finding =
        new Finding(at, Diagnostic.at(waiver.span(), Rules.EXCEPTION_OVER, message).withHelp(help));
    severed(finding, facts.directory().programOf(at).map(Program::policy)).ifPresent(found::add);
  }
}
