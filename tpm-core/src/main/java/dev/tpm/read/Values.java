package dev.tpm.read;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Nearest;
import dev.tpm.diagnostic.Rules;
import dev.tpm.model.Effect;
import dev.tpm.model.Markdown;
import dev.tpm.source.Span;
import dev.tpm.syntax.Node;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of values that are texts, words and maps of them. */
final class Values {
  private static final int LONGEST_LINE = 500;

  private Values() {}

  /** One line for people. */
  static final Value<String> LINE =
      Value.text(
          "a text of one line",
          text ->
              text.isEmpty() || text.length() > LONGEST_LINE || text.indexOf('\n') >= 0
                  ? Optional.empty()
                  : Optional.of(text),
          text ->
              text.isEmpty()
                  ? Optional.of("give it a text, or remove the line")
                  : Optional.of("a longer text belongs in 'description'"));

  /** Markdown of any length. */
  static final Value<Markdown> MARKDOWN =
      new Value<>() {
        @Override
        public String wanted() {
          return "a text in Markdown";
        }

        @Override
        public Form form() {
          return Form.TEXT;
        }

        @Override
        public Optional<Markdown> read(Node node, Scope scope, String field) {
          return Value.asText(node, wanted(), scope, field)
              .map(text -> new Markdown(text.value().stripTrailing(), text.span()));
        }
      };

  /** What would change if something were done. */
  static final Value<Effect> EFFECT = new EffectReader();

  static final Value<Boolean> TRUE_OR_FALSE =
      Value.text(
              "true or false",
              text ->
                  switch (text) {
                    case "true", "yes" -> Optional.of(true);
                    case "false", "no" -> Optional.of(false);
                    default -> Optional.empty();
                  })
          .as(Form.words(List.of("true", "false", "yes", "no")));

  /** A word of a fixed set; in messages all of them, and the nearest. */
  static <T> Value<T> word(List<T> values, Function<T, String> toWord) {
    List<String> words = values.stream().map(toWord).toList();
    return Value.text(
            "one of " + String.join(", ", words),
            text -> values.stream().filter(value -> toWord.apply(value).equals(text)).findFirst(),
            text -> Nearest.help(text, words))
        .as(Form.words(words));
  }

  /** A word of a fixed set. */
  static <E extends Enum<E>> Value<E> word(E[] values, Function<E, String> toWord) {
    return word(Arrays.asList(values), toWord);
  }

  /** A map of keys to values of one kind, in the order written. */
  static <T> Value<Map<String, T>> mapOf(String wanted, Value<T> member) {
    return new Value<>() {
      @Override
      public String wanted() {
        return wanted;
      }

      @Override
      public Form form() {
        return Form.mapOf(member.form());
      }

      @Override
      public boolean mayBeAbsent() {
        return true;
      }

      @Override
      public Optional<Map<String, T>> read(Node node, Scope scope, String field) {
        Map<String, T> values = new LinkedHashMap<>();
        for (Node.Entry entry : entries(node, wanted, scope, field)) {
          String key = entry.key().value();
          member.read(entry.value(), scope, key).ifPresent(value -> values.put(key, value));
        }
        return Optional.of(values);
      }
    };
  }

  /** The entries of a map; a message and none where it is no map. */
  static List<Node.Entry> entries(Node node, String wanted, Scope scope, String field) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries();
    }
    if (!(node instanceof Node.Absent)) {
      scope
          .diagnostics()
          .add(
              Diagnostic.at(
                      node.span(),
                      Rules.WRONG_FORM,
                      "'" + field + "' wants " + wanted + "; here is " + node.form())
                  .withHelp(asMap(node)));
    }
    return List.of();
  }

  /** How a list is written as a map. */
  private static Optional<String> asMap(Node node) {
    return node instanceof Node.Sequence
        ? Optional.of("write each as 'id: …' on a line of its own, without the '-'")
        : Optional.empty();
  }

  /** Says that a text is not what was expected. */
  static void wrong(Scope scope, Span span, String text, String wanted, Optional<String> help) {
    scope
        .diagnostics()
        .add(
            Diagnostic.at(span, Rules.WRONG_VALUE, "'" + Value.shown(text) + "' is not " + wanted)
                .withHelp(help));
  }

  /** The place of a part of a text: exact on one line, else the whole text. */
  static Span part(Node.Text text, int offset, int length) {
    Span span = text.span();
    if (span.line() != span.endLine() || text.value().indexOf('\n') >= 0) {
      return span;
    }
    int before = text.value().codePointCount(0, offset);
    int points = text.value().codePointCount(offset, offset + length);
    Span part = span.part(before + (text.plain() ? 0 : 1), Math.max(1, points));
    return part.endColumn() <= span.endColumn() ? part : span;
  }

  /** A part of a text without the space around it, with its place. */
  static Node.Text stripped(Node.Text text, int from, int to) {
    String part = text.value().substring(from, to);
    int first = from + part.length() - part.stripLeading().length();
    String value = part.strip();
    return new Node.Text(value, true, part(text, first, value.length()));
  }
}
