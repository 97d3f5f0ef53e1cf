package dev.tpm.diagnostic;

/**
 * Something that can be wrong with a plan.
 *
 * @param name the name in kebab case, stable: policies, exceptions and scripts hold on to it
 * @param severity how much it matters when the program's policy says nothing
 * @param stage when it is found
 * @param summary one line that says what is wrong, for catalogues
 * @param quiet whether its findings are said only where a policy names the rule
 */
public record Rule(String name, Severity severity, Stage stage, String summary, boolean quiet) {

  /** When a rule's findings are found, and so what they stop. */
  public enum Stage {
    /** While the plan is read: an error keeps the whole plan from being read and rendered. */
    READING,
    /** In a plan that was read: it never keeps the site from being rendered. */
    CHECKING
  }

  /** A rule whose findings are always said. */
  public Rule(String name, Severity severity, Stage stage, String summary) {
    this(name, severity, stage, summary, false);
  }

  /** The word of how much it matters when the policy says nothing: a severity, or {@code off}. */
  public String usually() {
    return quiet ? "off" : severity.word();
  }

  static Rule read(String name, Severity severity, String summary) {
    return new Rule(name, severity, Stage.READING, summary);
  }

  static Rule check(String name, Severity severity, String summary) {
    return new Rule(name, severity, Stage.CHECKING, summary);
  }

  static Rule quiet(String name, String summary) {
    return new Rule(name, Severity.INFO, Stage.CHECKING, summary, true);
  }
}
