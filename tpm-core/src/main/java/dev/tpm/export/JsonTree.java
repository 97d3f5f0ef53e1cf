package dev.tpm.export;

import java.util.Map;

/** Documents that are maps, lists, texts and numbers, as JSON. */
public final class JsonTree {
  private JsonTree() {}

  /** The bytes of a document, its keys in the order of the map. */
  public static byte[] bytes(Map<?, ?> document) {
    return JsonWriter.object(json -> fields(json, document));
  }

  private static void fields(JsonWriter json, Map<?, ?> map) {
    map.forEach((key, value) -> json.value(String.valueOf(key), value, JsonTree::fields));
  }
}
