package dev.tpm.syntax;

import dev.tpm.source.Span;
import java.util.List;
import java.util.Optional;

/** A part of a file's tree, with its place. */
public sealed interface Node {

  Span span();

  /** What it is called in messages, such as {@code a list}. */
  String form();

  /**
   * A text, before anything has been read into it: {@code 2026-11-20} and {@code on} are texts too.
   *
   * @param value the text without quotes and escapes
   * @param plain whether it stands without quotes
   * @param span where; of a block text ({@code |}) the place of its indicator
   */
  record Text(String value, boolean plain, Span span) implements Node {
    @Override
    public String form() {
      return "a text";
    }
  }

  /** A list. */
  record Sequence(List<Node> items, Span span) implements Node {
    @Override
    public String form() {
      return "a list";
    }
  }

  /** A map, in the order written, without a key twice. */
  record Mapping(List<Entry> entries, Span span) implements Node {
    @Override
    public String form() {
      return "a map";
    }

    /** The value of a key. */
    public Optional<Node> get(String key) {
      for (Entry entry : entries) {
        if (entry.key().value().equals(key)) {
          return Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }
  }

  /**
   * Nothing, where something could stand: {@code due:} with no more on the line, or {@code null}.
   */
  record Absent(Span span) implements Node {
    @Override
    public String form() {
      return "nothing";
    }
  }

  /** A key and its value. */
  record Entry(Text key, Node value) {}
}
