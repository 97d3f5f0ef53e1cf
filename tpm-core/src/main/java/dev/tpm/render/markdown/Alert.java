package dev.tpm.render.markdown;

import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** GitHub's alerts: a quotation whose first line is {@code [!NOTE]} or one of its like. */
enum Alert {
  NOTE("Note"),
  TIP("Tip"),
  IMPORTANT("Important"),
  WARNING("Warning"),
  CAUTION("Caution");

  private final String label;

  Alert(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String css() {
    return "md-" + key();
  }

  /** The alert that a quotation is; its first line is then taken out of it. */
  static Optional<Alert> take(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph first)
        || !(first.getFirstChild() instanceof Text words)) {
      return Optional.empty();
    }
    Node after = words.getNext();
    if (after != null && !(after instanceof SoftLineBreak)) {
      return Optional.empty();
    }
    Optional<Alert> found = named(words.getLiteral().strip());
    if (found.isPresent()) {
      words.unlink();
      if (after != null) {
        after.unlink();
      }
      if (first.getFirstChild() == null) {
        first.unlink();
      }
    }
    return found;
  }

  private static Optional<Alert> named(String line) {
    for (Alert alert : values()) {
      if (line.equalsIgnoreCase("[!" + alert.name() + "]")) {
        return Optional.of(alert);
      }
    }
    return Optional.empty();
  }
}
