package dev.tpm.read;

import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the members of a collection, one after the other, in the order of the plan. */
final class Collections {
  private Collections() {}

  /** Reads one member. */
  interface MemberReader<T> {
    T read(EntityId id, Node.Entry entry, Scope scope);
  }

  static <T> List<T> read(
      Fields parent, Field<Node> field, Kind kind, Scope scope, MemberReader<T> reader) {
    Optional<Node> node = parent.get(field);
    if (node.isEmpty()) {
      return List.of();
    }
    List<T> members = new ArrayList<>();
    for (Node.Entry entry : Values.entries(node.get(), "a map of ids", scope, field.name())) {
      EntityId id = new EntityId(kind, scope.program(), scope.project(), entry.key().value());
      members.add(reader.read(id, entry, scope));
    }
    return List.copyOf(members);
  }

  /** The field of a collection. */
  static Field<Node> field(String name, String doc) {
    return new Field<>(
        name,
        Value.node("a map of ids").as(Form.mapOf(Form.table(EntityType.inCollection(name).word()))),
        doc);
  }
}
