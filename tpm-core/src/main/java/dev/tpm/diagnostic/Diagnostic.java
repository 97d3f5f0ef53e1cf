package dev.tpm.diagnostic;

import dev.tpm.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing said to the author: what is wrong, where, and what to do.
 *
 * @param rule the rule that found it
 * @param severity how much it matters in this program
 * @param message one line, lower case, no full stop: what is wrong and what was expected
 * @param span where; absent where no file is at fault
 * @param related other places that belong to it, such as the first of two duplicates, in order
 * @param help what to do, such as the nearest right name
 */
public record Diagnostic(
    Rule rule,
    Severity severity,
    String message,
    Optional<Span> span,
    List<Related> related,
    Optional<String> help)
    implements Comparable<Diagnostic> {

  /** Another place that a diagnostic is about, and what is to be seen there. */
  public record Related(String message, Span span) {}

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.span.isPresent())
          .thenComparing(d -> d.span.map(s -> s.file().path()).orElse(""))
          .thenComparing(d -> d.span.map(Span::line).orElse(0))
          .thenComparing(d -> d.span.map(Span::column).orElse(0))
          .thenComparing(Diagnostic::severity)
          .thenComparing(d -> d.rule.name())
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    related = List.copyOf(related);
  }

  /** A finding of a rule at a place, with the rule's own severity. */
  public static Diagnostic at(Span span, Rule rule, String message) {
    return new Diagnostic(
        rule, rule.severity(), message, Optional.of(span), List.of(), Optional.empty());
  }

  /** A finding of a rule that no file is at fault for, with the rule's own severity. */
  public static Diagnostic nowhere(Rule rule, String message) {
    return new Diagnostic(
        rule, rule.severity(), message, Optional.empty(), List.of(), Optional.empty());
  }

  /** The same with help. */
  public Diagnostic withHelp(String text) {
    return new Diagnostic(rule, severity, message, span, related, Optional.of(text));
  }

  /** The same with help where there is some. */
  public Diagnostic withHelp(Optional<String> text) {
    return text.map(this::withHelp).orElse(this);
  }

  /** The same with one more place. */
  public Diagnostic withRelated(String text, Span place) {
    List<Related> more = new java.util.ArrayList<>(related);
    more.add(new Related(text, place));
    return new Diagnostic(rule, severity, message, span, more, help);
  }

  /** The same with another severity. */
  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(rule, other, message, span, related, help);
  }

  /** Whether it keeps the plan from being read whole; a warning that a policy raised does not. */
  public boolean blocksReading() {
    return rule.stage() == Rule.Stage.READING && rule.severity() == Severity.ERROR;
  }

  /** By file, line and column; what has no place comes first. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
