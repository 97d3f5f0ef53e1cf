package dev.tpm.read;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Rules;
import dev.tpm.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of value that a field wants.
 *
 * @param <T> what it becomes
 */
interface Value<T> {

  /** What it is called in messages, such as {@code a date such as 2026-11-20}. */
  String wanted();

  /**
   * Reads it.
   *
   * @return the value; empty when it is none, which has been said
   */
  Optional<T> read(Node node, Scope scope, String field);

  /** What an editor can check of it. */
  default Form form() {
    return Form.ANY;
  }

  /** The same value in a form that says more. */
  default Value<T> as(Form narrower) {
    Value<T> self = this;
    return new Value<>() {
      @Override
      public String wanted() {
        return self.wanted();
      }

      @Override
      public Form form() {
        return narrower;
      }

      @Override
      public boolean mayBeAbsent() {
        return self.mayBeAbsent();
      }

      @Override
      public Optional<T> read(Node node, Scope scope, String field) {
        return self.read(node, scope, field);
      }
    };
  }

  /** Whether {@code field:} with nothing after it means an empty value, not a forgotten one. */
  default boolean mayBeAbsent() {
    return false;
  }

  /** A value that is read from a text alone. */
  static <T> Value<T> text(String wanted, Function<String, Optional<T>> parse) {
    return text(wanted, parse, text -> Optional.empty());
  }

  /** The same, with a hint for texts that are none. */
  static <T> Value<T> text(
      String wanted, Function<String, Optional<T>> parse, Function<String, Optional<String>> hint) {
    return new Value<>() {
      @Override
      public String wanted() {
        return wanted;
      }

      @Override
      public Form form() {
        return Form.TEXT;
      }

      @Override
      public Optional<T> read(Node node, Scope scope, String field) {
        Optional<Node.Text> text = asText(node, wanted, scope, field);
        Optional<T> value = text.flatMap(t -> parse.apply(t.value().strip()));
        if (text.isPresent() && value.isEmpty()) {
          String written = text.get().value().strip();
          scope
              .diagnostics()
              .add(
                  Diagnostic.at(
                          text.get().span(),
                          Rules.WRONG_VALUE,
                          "'" + shown(written) + "' is not " + wanted)
                      .withHelp(hint.apply(written)));
        }
        return value;
      }
    };
  }

  /** One, or a list of them; those that are none are left out. */
  static <T> Value<List<T>> listOf(Value<T> member) {
    return new Value<>() {
      @Override
      public String wanted() {
        return "a list, or one: " + member.wanted();
      }

      @Override
      public Form form() {
        return Form.listOf(member.form());
      }

      @Override
      public boolean mayBeAbsent() {
        return true;
      }

      @Override
      public Optional<List<T>> read(Node node, Scope scope, String field) {
        if (node instanceof Node.Absent) {
          return Optional.of(List.of());
        }
        List<Node> members =
            node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        List<T> values = new ArrayList<>();
        for (Node each : members) {
          member.read(each, scope, field).ifPresent(values::add);
        }
        return Optional.of(List.copyOf(values));
      }
    };
  }

  /** The part of the tree as it stands, for a reader of its own. */
  static Value<Node> node(String wanted) {
    return new Value<>() {
      @Override
      public String wanted() {
        return wanted;
      }

      @Override
      public boolean mayBeAbsent() {
        return true;
      }

      @Override
      public Optional<Node> read(Node node, Scope scope, String field) {
        return Optional.of(node);
      }
    };
  }

  /** A text, or a message that none stands there. */
  static Optional<Node.Text> asText(Node node, String wanted, Scope scope, String field) {
    if (node instanceof Node.Text text) {
      return Optional.of(text);
    }
    if (node instanceof Node.Absent) {
      scope
          .diagnostics()
          .add(
              node.span(),
              Rules.WRONG_VALUE,
              "'" + field + "' has no value; " + wanted + " was expected",
              "give it one, or remove the line");
    } else {
      scope
          .diagnostics()
          .add(
              node.span(),
              Rules.WRONG_FORM,
              "'" + field + "' wants " + wanted + "; here is " + node.form());
    }
    return Optional.empty();
  }

  /** A text cut to a length that a message can bear. */
  static String shown(String text) {
    String line = text.replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= 60
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 59)) + "…";
  }
}
