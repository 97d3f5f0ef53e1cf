package dev.tpm.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes one JSON document in the house's form: UTF-8, keys in the order of the calls, two spaces a
 * level, a line feed at the end, and nothing for what is absent.
 */
final class JsonWriter {
  /** Shares and chances are told in ten-thousandths: more is noise, and differs by nothing. */
  private static final int DECIMALS = 4;

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private final JsonGenerator out;

  private JsonWriter(JsonGenerator out) {
    this.out = out;
  }

  /** The bytes of a document that is one object. */
  static byte[] object(Consumer<JsonWriter> fields) {
    return document(json -> json.braces(fields));
  }

  /** The bytes of a document that is one list of objects. */
  static <T> byte[] list(Collection<T> values, BiConsumer<JsonWriter, T> fields) {
    return document(json -> json.brackets(values, fields));
  }

  private static byte[] document(Consumer<JsonWriter> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(new Pretty(), text)) {
      content.accept(new JsonWriter(out));
    }
    return text.append('\n').toString().getBytes(UTF_8);
  }

  void text(String key, String value) {
    out.writeName(key);
    out.writeString(wellFormed(value));
  }

  /** A field whose text is what its value prints: an id, an ISO date, a word. */
  void text(String key, Optional<?> value) {
    value.ifPresent(v -> text(key, v.toString()));
  }

  void number(String key, long value) {
    out.writeName(key);
    out.writeNumber(value);
  }

  /** An exact figure, without exponent and without zeros that say nothing. */
  void number(String key, BigDecimal value) {
    out.writeName(key);
    out.writeNumber(new BigDecimal(plain(value)));
  }

  void number(String key, Optional<BigDecimal> value) {
    value.ifPresent(v -> number(key, v));
  }

  /** A share or a chance, rounded to a ten-thousandth. */
  void share(String key, double value) {
    number(key, BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  void flag(String key, boolean value) {
    out.writeName(key);
    out.writeBoolean(value);
  }

  /** A list of texts, also where it is empty. */
  void texts(String key, Collection<?> values) {
    out.writeName(key);
    out.writeStartArray();
    values.forEach(value -> out.writeString(wellFormed(value.toString())));
    out.writeEndArray();
  }

  /** A list of texts; nothing where it is empty. */
  void someTexts(String key, Collection<?> values) {
    if (!values.isEmpty()) {
      texts(key, values);
    }
  }

  void object(String key, Consumer<JsonWriter> fields) {
    out.writeName(key);
    braces(fields);
  }

  <T> void object(String key, Optional<T> value, BiConsumer<JsonWriter, T> fields) {
    value.ifPresent(v -> object(key, json -> fields.accept(json, v)));
  }

  /** A list of objects, also where it is empty. */
  <T> void list(String key, Collection<T> values, BiConsumer<JsonWriter, T> fields) {
    out.writeName(key);
    brackets(values, fields);
  }

  /** A list of objects; nothing where it is empty. */
  <T> void someList(String key, Collection<T> values, BiConsumer<JsonWriter, T> fields) {
    if (!values.isEmpty()) {
      list(key, values, fields);
    }
  }

  private <T> void brackets(Collection<T> values, BiConsumer<JsonWriter, T> fields) {
    out.writeStartArray();
    values.forEach(value -> braces(json -> fields.accept(json, value)));
    out.writeEndArray();
  }

  private void braces(Consumer<JsonWriter> fields) {
    out.writeStartObject();
    fields.accept(this);
    out.writeEndObject();
  }

  private static String plain(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.toPlainString();
  }

  /** An escape in YAML can make half a surrogate pair, which UTF-8 has no bytes for. */
  private static String wellFormed(String text) {
    if (text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  /** Makes the generator indent: two spaces, line feeds on every system. */
  private static final class Pretty extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(lines)
          .withArrayIndenter(lines);
    }
  }

  /** A map, a list, a truth value, a whole number or a text. */
  void value(String key, Object value, BiConsumer<JsonWriter, Map<?, ?>> fields) {
    out.writeName(key);
    value(value, fields);
  }

  private void value(Object value, BiConsumer<JsonWriter, Map<?, ?>> fields) {
    if (value instanceof Map<?, ?> map) {
      braces(json -> fields.accept(json, map));
    } else if (value instanceof Collection<?> list) {
      out.writeStartArray();
      list.forEach(each -> value(each, fields));
      out.writeEndArray();
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Number number) {
      out.writeNumber(number.longValue());
    } else {
      out.writeString(value.toString());
    }
  }
}
