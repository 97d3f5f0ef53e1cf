package dev.tpm.read;

import dev.tpm.syntax.Node;
import java.util.stream.Collectors;

/** A part of the tree as one line of text, for custom fields that nobody reads by their form. */
final class Flat {
  private Flat() {}

  static String text(Node node) {
    if (node instanceof Node.Text text) {
      return text.value();
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().map(Flat::text).collect(Collectors.joining(", "));
    }
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> entry.key().value() + ": " + text(entry.value()))
          .collect(Collectors.joining(", "));
    }
    return "";
  }
}
