package dev.tpm.export;

import dev.tpm.source.Span;

/** Fields that several files have in one form. */
final class Fields {
  private Fields() {}

  /** {@code file}, {@code line} and {@code column} of a place, as messages print it. */
  static void place(JsonWriter json, Span span) {
    json.text("file", span.file().displayPath());
    json.number("line", span.line());
    json.number("column", span.column());
  }
}
