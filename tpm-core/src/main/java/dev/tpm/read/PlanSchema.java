package dev.tpm.read;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * JSON Schemas of a plan's files, for editors: completion, a word about each field, and mistakes
 * marked while they are made.
 *
 * <p>They are made from the tables that the reader reads by. They say less than the reader where a
 * schema cannot know (references, ids, what stands in other files), and never refuse what it takes.
 */
public final class PlanSchema {
  /** The file that holds everything; the others are ways into it. */
  public static final String WHOLE = "plan.schema.json";

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final List<String> SCALARS = List.of("string", "number", "boolean");

  private PlanSchema() {}

  /** File name → schema, as maps, lists and texts: one file a kind of file that a plan has. */
  public static Map<String, Map<String, Object>> files() {
    Map<String, Map<String, Object>> files = new LinkedHashMap<>();
    files.put(WHOLE, whole());
    for (EntityType type : EntityType.values()) {
      files.put(type.word() + ".schema.json", way(type.word(), type.withArticle()));
    }
    for (String collection : collections().keySet()) {
      files.put(collection + ".schema.json", way(collection, "a map of " + collection));
    }
    for (String part : List.of("calendar", "budget", "policy", "audiences")) {
      files.put(part + ".schema.json", way(part, part));
    }
    return files;
  }

  private static Map<String, Object> way(String definition, String title) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("title", "tpm: " + title);
    schema.put("$ref", WHOLE + "#/$defs/" + definition);
    return schema;
  }

  private static Map<String, Object> whole() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    Tables.all().forEach((name, shape) -> definitions.put(name, table(shape)));
    collections()
        .forEach(
            (name, type) -> definitions.put(name, schema(Form.mapOf(Form.table(type.word())))));
    definitions.put("rules", rules());
    definitions.put("audiences", schema(Form.mapOf(Form.table("audience"))));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("title", "tpm: everything that a plan can say");
    schema.put("$ref", "#/$defs/program");
    schema.put("$defs", definitions);
    return schema;
  }

  /** The rules that a policy can weigh, each with what it finds. */
  private static Map<String, Object> rules() {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Rule rule : Rules.all()) {
      if (rule.stage() == Rule.Stage.CHECKING || rule.severity() != Severity.ERROR) {
        Map<String, Object> severity = new LinkedHashMap<>();
        severity.put("description", rule.summary() + " (usually " + rule.usually() + ")");
        severity.put("enum", PolicyReader.SEVERITIES);
        fields.put(rule.name(), severity);
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", List.of("object", "null"));
    schema.put("properties", fields);
    schema.put("additionalProperties", false);
    return schema;
  }

  /** All collections that may be a file of their own. */
  private static Map<String, EntityType> collections() {
    Map<String, EntityType> all = new LinkedHashMap<>();
    for (EntityType type : EntityType.values()) {
      type.collections().forEach(all::putIfAbsent);
    }
    return all;
  }

  private static Map<String, Object> table(Shape shape) {
    Map<String, Object> fields = new LinkedHashMap<>();
    shape.fields().forEach((name, field) -> fields.put(name, field(field)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", shape.title());
    // A bare text is the name of what has one; nothing at all is an empty map.
    List<String> types = new ArrayList<>(List.of("object", "null"));
    if (shape.field("name").isPresent()) {
      types.addAll(SCALARS);
    }
    schema.put("type", types);
    schema.put("properties", fields);
    if (shape.open()) {
      schema.put("patternProperties", Map.of("^x-", Map.of("description", "a field of your own")));
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> field(Field<?> field) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", field.doc() + " (" + field.value().wanted() + ")");
    Form form = field.value().form();
    schema.putAll(schema(form));
    if (field.value().mayBeAbsent() && schema.containsKey("type")) {
      Set<Object> types = new LinkedHashSet<>(asList(schema.get("type")));
      types.add("null");
      schema.put("type", new ArrayList<>(types));
    }
    return schema;
  }

  private static List<?> asList(Object types) {
    return types instanceof List<?> list ? list : List.of(types);
  }

  private static Map<String, Object> schema(Form form) {
    Map<String, Object> schema = new LinkedHashMap<>();
    switch (form.type()) {
      case ANY -> {}
      case TEXT -> schema.put("type", SCALARS);
      case PATTERN -> {
        schema.put("type", "string");
        schema.put("pattern", "^\\s*(?:" + form.text() + ")\\s*$");
      }
      case WORDS -> schema.put("enum", words(form.words()));
      case TABLE -> schema.put("$ref", "#/$defs/" + form.text());
      case LIST -> schema.put("anyOf", oneOrMany(form.parts().get(0)));
      case MAP -> {
        schema.put("type", List.of("object", "null"));
        schema.put("additionalProperties", schema(form.parts().get(0)));
      }
      case EITHER -> schema.put("anyOf", form.parts().stream().map(PlanSchema::schema).toList());
    }
    return schema;
  }

  private static List<Map<String, Object>> oneOrMany(Form member) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", List.of("array", "null"));
    list.put("items", schema(member));
    return List.of(schema(member), list);
  }

  /** YAML takes some words for something else than a text. */
  private static List<Object> words(List<String> words) {
    List<Object> all = new ArrayList<>(words);
    if (words.contains("true")) {
      all.add(0, true);
      all.add(1, false);
    }
    return all;
  }
}
