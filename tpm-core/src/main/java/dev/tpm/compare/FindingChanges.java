package dev.tpm.compare;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The findings that came and went. A finding is known by its rule, its file and the text of its
 * line, so that it stays the same when lines above it come and go; else by what it says, so that it
 * stays the same when something is renamed or moves to another file.
 */
record FindingChanges(List<Diagnostic> found, List<Diagnostic> fixed) {
  private record Key(String rule, String file, String text) {
    static Key of(Diagnostic finding) {
      String file = finding.span().map(span -> span.file().path()).orElse("");
      String text = finding.span().map(Key::line).orElse(finding.message());
      return new Key(finding.rule().name(), file, text);
    }

    static Key said(Diagnostic finding) {
      return new Key(finding.rule().name(), "", finding.message());
    }

    private static String line(Span span) {
      return span.file().line(span.line()).strip();
    }
  }

  static FindingChanges of(List<Diagnostic> base, List<Diagnostic> head) {
    FindingChanges written = without(base, head, Key::of);
    FindingChanges said = without(written.fixed, written.found, Key::said);
    List<Diagnostic> fixed = new ArrayList<>(said.fixed);
    fixed.sort(null);
    return new FindingChanges(said.found, List.copyOf(fixed));
  }

  /** What is left of both when each takes one of the same key from the other. */
  private static FindingChanges without(
      List<Diagnostic> base, List<Diagnostic> head, Function<Diagnostic, Key> key) {
    Map<Key, Deque<Diagnostic>> left = new LinkedHashMap<>();
    base.forEach(each -> left.computeIfAbsent(key.apply(each), k -> new ArrayDeque<>()).add(each));
    List<Diagnostic> found = new ArrayList<>();
    for (Diagnostic each : head) {
      if (left.getOrDefault(key.apply(each), new ArrayDeque<>()).poll() == null) {
        found.add(each);
      }
    }
    List<Diagnostic> fixed = new ArrayList<>();
    left.values().forEach(fixed::addAll);
    return new FindingChanges(List.copyOf(found), List.copyOf(fixed));
  }
}
