package dev.tpm.read;

import dev.tpm.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the forms that a value in one line can have besides a text: {@code [a, b]} and {@code {a:
 * 1, b: 2}}, not nested.
 *
 * <p>What is inside stays text, as everywhere: the field that wants it reads it.
 */
final class FlowText {
  private FlowText() {}

  /** A list, a map, or else the text itself. */
  static Node node(Node.Text text) {
    String value = text.value();
    if (value.startsWith("[") && value.endsWith("]") && value.length() > 1) {
      List<Node> items = List.copyOf(members(text));
      return new Node.Sequence(items, text.span());
    }
    if (value.startsWith("{") && value.endsWith("}") && value.length() > 1) {
      return map(text).<Node>map(entries -> new Node.Mapping(entries, text.span())).orElse(text);
    }
    return text;
  }

  /** What stands between the commas inside the brackets. */
  private static List<Node.Text> members(Node.Text text) {
    List<Node.Text> members = new ArrayList<>();
    int from = 1;
    for (String part : text.value().substring(1, text.value().length() - 1).split(",", -1)) {
      Node.Text member = Values.stripped(text, from, from + part.length());
      if (!member.value().isEmpty()) {
        members.add(member);
      }
      from += part.length() + 1;
    }
    return members;
  }

  /** The entries of a map; empty where a member has no colon, or a key stands twice. */
  private static Optional<List<Node.Entry>> map(Node.Text text) {
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Text member : members(text)) {
      int colon = member.value().indexOf(": ");
      if (colon < 1) {
        return Optional.empty();
      }
      Node.Text key = Values.stripped(member, 0, colon);
      Node.Text value = Values.stripped(member, colon + 1, member.value().length());
      if (entries.stream().anyMatch(entry -> entry.key().value().equals(key.value()))) {
        return Optional.empty();
      }
      entries.add(new Node.Entry(key, value));
    }
    return Optional.of(List.copyOf(entries));
  }
}
