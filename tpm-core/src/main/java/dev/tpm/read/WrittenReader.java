package dev.tpm.read;

import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.model.Written;
import dev.tpm.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists what is written of each entity in a program's tree. */
final class WrittenReader {
  private final String program;
  private final Map<EntityId, Written> found;

  private WrittenReader(String program, Map<EntityId, Written> found) {
    this.program = program;
    this.found = found;
  }

  /** Adds all entities of a program, itself first, then in the order written. */
  static void read(EntityId program, Draft.Part part, Map<EntityId, Written> into) {
    new WrittenReader(program.id(), into)
        .entity(EntityType.PROGRAM, program, new Node.Entry(part.key(), part.root()), "");
  }

  private void entity(EntityType type, EntityId id, Node.Entry entry, String project) {
    Map<String, EntityType> collections = type.collections();
    Map<String, Written.Value> fields = new LinkedHashMap<>();
    Node.Mapping map = TreeEdit.asMap(entry.value());
    for (Node.Entry field : map.entries()) {
      if (!collections.containsKey(field.key().value())) {
        field("", field, fields);
      }
    }
    found.put(id, new Written(id, entry.key().span(), fields));
    for (Node.Entry field : map.entries()) {
      EntityType member = collections.get(field.key().value());
      if (member != null && field.value() instanceof Node.Mapping members) {
        for (Node.Entry each : members.entries()) {
          EntityId own = id(member, project, each.key().value());
          entity(member, own, each, member == EntityType.PROJECT ? own.id() : project);
        }
      }
    }
  }

  private EntityId id(EntityType type, String project, String key) {
    return switch (type) {
      case ITEM, MILESTONE -> EntityId.of(new ItemId(program, project, key));
      case TEAM, PERSON, STAKEHOLDER, OBJECTIVE, PROJECT ->
          new EntityId(kind(type), program, "", key);
      default -> new EntityId(kind(type), program, project, key);
    };
  }

  private static Kind kind(EntityType type) {
    return type.kind().orElseThrow();
  }

  /** A map is its fields, each by both names; a list stands as one. */
  private static void field(String outer, Node.Entry entry, Map<String, Written.Value> into) {
    String name = outer + entry.key().value();
    if (entry.value() instanceof Node.Mapping map) {
      map.entries().forEach(inner -> field(name + ".", inner, into));
    } else if (entry.value() instanceof Node.Sequence list) {
      List<String> parts = new ArrayList<>();
      list.items().forEach(item -> parts.add(text(item)));
      into.put(name, new Written.Value(parts, list.span()));
    } else if (entry.value() instanceof Node.Text text) {
      into.put(name, new Written.Value(List.of(text.value().strip()), text.span()));
    }
  }

  private static String text(Node node) {
    if (node instanceof Node.Mapping map) {
      return map.entries().stream()
          .map(entry -> entry.key().value() + ": " + text(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (node instanceof Node.Sequence list) {
      return list.items().stream()
          .map(WrittenReader::text)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return node instanceof Node.Text text ? text.value().strip() : "";
  }
}
