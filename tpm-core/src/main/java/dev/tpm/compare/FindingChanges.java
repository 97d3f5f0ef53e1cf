package dev.tpm.compare;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings that came and went. A finding is known by its rule, its file and the text of its
 * line, so that it stays the same when lines above it come and go.
 */
record FindingChanges(List<Diagnostic> found, List<Diagnostic> fixed) {
  private record Key(String rule, String file, String text) {
    static Key of(Diagnostic finding) {
      String file = finding.span().map(span -> span.file().path()).orElse("");
      String text = finding.span().map(Key::line).orElse(finding.message());
      return new Key(finding.rule().name(), file, text);
    }

    private static String line(Span span) {
      return span.file().line(span.line()).strip();
    }
  }

  static FindingChanges of(List<Diagnostic> base, List<Diagnostic> head) {
    Map<Key, Deque<Diagnostic>> left = new HashMap<>();
    base.forEach(each -> left.computeIfAbsent(Key.of(each), k -> new ArrayDeque<>()).add(each));
    List<Diagnostic> found = new ArrayList<>();
    for (Diagnostic each : head) {
      if (left.getOrDefault(Key.of(each), new ArrayDeque<>()).poll() == null) {
        found.add(each);
      }
    }
    List<Diagnostic> fixed = new ArrayList<>();
    left.values().forEach(fixed::addAll);
    fixed.sort(null);
    return new FindingChanges(List.copyOf(found), List.copyOf(fixed));
  }
}
