package dev.tpm.check;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Severity;
import dev.tpm.model.Plan;
import dev.tpm.model.Program;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Weighs what was said while a plan was read by the policy of the program whose file it is about.
 *
 * <p>A warning can be made louder, quieter or silent. What keeps a plan from being read stays an
 * error: there is nothing to weigh it against.
 */
public final class ReadingPolicy {
  private final Plan plan;

  /** Weighs by the policies of a plan. */
  public ReadingPolicy(Plan plan) {
    this.plan = plan;
  }

  /** What is said, in the same order; what a policy turned off is not. */
  public List<Diagnostic> weigh(List<Diagnostic> said) {
    return said.stream().flatMap(diagnostic -> weighed(diagnostic).stream()).toList();
  }

  private Optional<Diagnostic> weighed(Diagnostic diagnostic) {
    Rule rule = diagnostic.rule();
    if (rule.stage() != Rule.Stage.READING || rule.severity() == Severity.ERROR) {
      return Optional.of(diagnostic);
    }
    String word =
        program(diagnostic)
            .map(program -> program.policy().rules().get(rule.name()))
            .orElse(diagnostic.severity().word());
    return word.equals("off")
        ? Optional.empty()
        : Optional.of(diagnostic.withSeverity(Severity.valueOf(word.toUpperCase(Locale.ROOT))));
  }

  /** The program alone, or the one of the portfolio whose file it is. */
  private Optional<Program> program(Diagnostic diagnostic) {
    if (plan.portfolio().isEmpty()) {
      return plan.programs().stream().findFirst();
    }
    String path = diagnostic.span().map(span -> span.file().path()).orElse("");
    return plan.programs().stream()
        .filter(program -> isBelow(path, "programs/" + program.id()))
        .findFirst();
  }

  private static boolean isBelow(String path, String prefix) {
    return path.startsWith(prefix)
        && path.length() > prefix.length()
        && "./".indexOf(path.charAt(prefix.length())) >= 0;
  }
}
