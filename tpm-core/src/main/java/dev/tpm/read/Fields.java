package dev.tpm.read;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Nearest;
import dev.tpm.diagnostic.Rules;
import dev.tpm.source.Span;
import dev.tpm.syntax.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one map says, read against its table. */
final class Fields {
  private final Span span;
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, Span> places = new LinkedHashMap<>();
  private final Map<String, String> extensions = new LinkedHashMap<>();

  private Fields(Span span) {
    this.span = span;
  }

  /**
   * Reads a map. A text becomes the field {@code name} where the table has one; nothing is an empty
   * map.
   */
  static Fields read(Node node, Shape shape, Scope scope) {
    Fields fields = new Fields(node.span());
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> fields.take(entry, shape, scope));
    } else if (node instanceof Node.Text && shape.field("name").isPresent()) {
      Node.Text key = new Node.Text("name", true, node.span());
      fields.take(new Node.Entry(key, node), shape, scope);
    } else if (!(node instanceof Node.Absent)) {
      scope
          .diagnostics()
          .add(node.span(), Rules.WRONG_FORM, shape.title() + " is a map; here is " + node.form());
    }
    return fields;
  }

  private void take(Node.Entry entry, Shape shape, Scope scope) {
    String name = entry.key().value();
    Optional<Field<?>> field = shape.field(name);
    if (field.isPresent()) {
      places.put(
          name, entry.value() instanceof Node.Absent ? entry.key().span() : entry.value().span());
      field
          .get()
          .value()
          .read(entry.value(), scope, name)
          .ifPresent(value -> values.put(name, value));
    } else if (shape.open() && name.startsWith("x-")) {
      extensions.put(name, Flat.text(entry.value()));
    } else {
      scope
          .diagnostics()
          .add(
              Diagnostic.at(
                      entry.key().span(),
                      Rules.UNKNOWN_FIELD,
                      shape.title() + " has no field '" + Value.shown(name) + "'")
                  .withHelp(help(entry, shape)));
    }
  }

  private static Optional<String> help(Node.Entry entry, Shape shape) {
    String name = entry.key().value();
    if (entry.value() instanceof Node.Absent && name.contains(" ")) {
      return Optional.of(
          "if it belongs to the text before the comma, put that whole text in quotes");
    }
    Optional<String> near = Nearest.help(name, shape.names());
    if (near.isPresent()) {
      return near;
    }
    List<String> names = List.copyOf(shape.names());
    return Optional.of(
        names.size() <= 12
            ? "it takes " + String.join(", ", names)
            : "a field of your own begins with 'x-'");
  }

  /** The value of a field; empty where it is not written, or was none. */
  <T> Optional<T> get(Field<T> field) {
    @SuppressWarnings("unchecked") // take() put there what this very field's Value<T> returned
    T value = (T) values.get(field.name());
    return Optional.ofNullable(value);
  }

  /** The members of a list field; none where it is not written. */
  <T> List<T> list(Field<List<T>> field) {
    return get(field).orElse(List.of());
  }

  /** Whether the field is written, well or not. */
  boolean has(Field<?> field) {
    return places.containsKey(field.name());
  }

  /** The place of a field's value; of the map where it is not written. */
  Span at(Field<?> field) {
    return places.getOrDefault(field.name(), span);
  }

  Span span() {
    return span;
  }

  Map<String, Span> places() {
    return places;
  }

  Map<String, String> extensions() {
    return extensions;
  }
}
