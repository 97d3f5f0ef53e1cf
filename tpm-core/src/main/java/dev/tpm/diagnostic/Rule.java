package dev.tpm.diagnostic;

/**
 * Something that can be wrong with a plan.
 *
 * @param name the name in kebab case, stable: policies, exceptions and scripts hold on to it
 * @param severity how much it matters when the program's policy says nothing
 * @param stage when it is found
 * @param summary one line that says what is wrong, for catalogues
 */
public record Rule(String name, Severity severity, Stage stage, String summary) {

  /** When a rule's findings are found, and so what they stop. */
  public enum Stage {
    /** While the plan is read: an error keeps the whole plan from being read and rendered. */
    READING,
    /** In a plan that was read: it never keeps the site from being rendered. */
    CHECKING
  }
}
