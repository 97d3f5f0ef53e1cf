package dev.tpm.diagnostic;

import dev.tpm.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects what a stage has to say, so that one run says everything. */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void add(Span span, Rule rule, String message) {
    add(Diagnostic.at(span, rule, message));
  }

  public void add(Span span, Rule rule, String message, String help) {
    add(Diagnostic.at(span, rule, message).withHelp(help));
  }

  /** Whether anything so far keeps the plan from being read whole. */
  public boolean blocksReading() {
    return found.stream().anyMatch(Diagnostic::blocksReading);
  }

  /** All so far, sorted by file, line and column, without exact repetition. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
