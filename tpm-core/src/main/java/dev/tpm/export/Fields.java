package dev.tpm.export;

import dev.tpm.model.About;
import dev.tpm.model.DateRange;
import dev.tpm.model.EntityId;
import dev.tpm.model.Markdown;
import dev.tpm.source.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fields that several files and entities have in one form. */
final class Fields {
  private Fields() {}

  /** {@code file}, {@code line} and {@code column} of a place, as messages print it. */
  static void place(JsonWriter json, Span span) {
    json.text("file", span.file().displayPath());
    json.number("line", span.line());
    json.number("column", span.column());
  }

  /** What an entity begins with: its id, and what every entity can say of itself. */
  static void head(JsonWriter json, Ids ids, EntityId id, About about) {
    json.text("id", ids.of(id));
    json.text("name", about.name());
    if (!id.project().isEmpty()) {
      json.text("project", id.project());
    }
    json.text("summary", about.summary());
    markdown(json, "description", about.description());
    json.text("owner", about.owner());
    json.someTexts("consulted", about.consulted());
    json.someTexts("informed", about.informed());
    json.someTexts("tags", about.tags());
    if (!about.links().isEmpty()) {
      json.object("links", links -> about.links().forEach(links::text));
    }
    json.someTexts("movedFrom", about.movedFrom());
    json.text("movedBecause", about.movedBecause());
  }

  /** What an entity ends with: its custom fields as they are written, and its place. */
  static void tail(JsonWriter json, About about) {
    extensions(json, about.extensions());
    source(json, about.span());
  }

  static void extensions(JsonWriter json, Map<String, String> extensions) {
    extensions.forEach(json::text);
  }

  static void source(JsonWriter json, Span span) {
    json.object(
        "source",
        source -> {
          source.text("file", span.file().displayPath());
          source.number("line", span.line());
        });
  }

  static void markdown(JsonWriter json, String key, Optional<Markdown> text) {
    json.text(key, text.map(Markdown::text));
  }

  static void markdowns(JsonWriter json, String key, List<Markdown> texts) {
    json.someTexts(key, texts.stream().map(Markdown::text).toList());
  }

  /** Ranges as objects; a day is a range that ends where it begins. */
  static void ranges(JsonWriter json, String key, Collection<DateRange> ranges) {
    json.someList(key, ranges, Fields::range);
  }

  static void range(JsonWriter json, DateRange range) {
    json.text("first", range.first().toString());
    json.text("last", range.last().toString());
  }
}
