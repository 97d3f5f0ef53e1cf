package dev.tpm.export;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which keys there are, each with the path to it: of a document, and of what a schema describes.
 */
final class SchemaKeys {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Keys that are names of the plan's own, and so not the schema's. */
  private static final Set<String> OPEN = Set.of("/links", "/members");

  private SchemaKeys() {}

  /** The keys of a document; an element of a list has the list's path. */
  static Set<String> written(byte[] document) {
    Set<String> found = new TreeSet<>();
    collect(MAPPER.readTree(document), "", found);
    return found;
  }

  private static void collect(JsonNode node, String path, Set<String> found) {
    if (node.isArray()) {
      node.forEach(element -> collect(element, path, found));
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String key = path + "/" + field.getKey();
      if (!field.getKey().startsWith("x-") && OPEN.stream().noneMatch(path::endsWith)) {
        found.add(key);
        collect(field.getValue(), key, found);
      }
    }
  }

  /** The keys that a schema names. */
  static Set<String> described(String schema) {
    Set<String> found = new TreeSet<>();
    JsonNode root = MAPPER.readTree(Schemas.text(schema));
    collect(root, root, "", found);
    return found;
  }

  private static void collect(JsonNode root, JsonNode schema, String path, Set<String> found) {
    String reference = schema.path("$ref").asString("");
    if (!reference.isEmpty()) {
      int hash = reference.indexOf('#');
      JsonNode home =
          hash == 0 ? root : MAPPER.readTree(Schemas.text(reference.substring(0, hash)));
      collect(home, home.at(reference.substring(hash + 1)), path, found);
    }
    schema.path("allOf").forEach(part -> collect(root, part, path, found));
    collectItems(root, schema, path, found);
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String key = path + "/" + property.getKey();
      found.add(key);
      collect(root, property.getValue(), key, found);
    }
  }

  private static void collectItems(JsonNode root, JsonNode schema, String path, Set<String> found) {
    if (schema.has("items")) {
      collect(root, schema.path("items"), path, found);
    }
  }

  /** The first has it, the second has not. */
  static Set<String> missing(Set<String> wanted, Set<String> there) {
    Set<String> missing = new LinkedHashSet<>(wanted);
    missing.removeAll(there);
    return missing;
  }
}
