package dev.tpm.read;

import dev.tpm.model.About;
import dev.tpm.model.Action;
import dev.tpm.model.Effect;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.syntax.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads actions: those of a collection, and those written where they belong. */
final class ActionReader {
  private static final Field<LocalDate> DUE = new Field<>("due", Times.LAST_DAY, "by when");
  private static final Field<LocalDate> FINISHED =
      new Field<>("finished", Times.DATE, "the day it was done");
  private static final Field<Effect> EFFECT =
      new Field<>("effect", Values.EFFECT, "what would change in the plan if it were done");
  static final Shape SHAPE = Shape.entity("an action", DUE, FINISHED, EFFECT);

  private ActionReader() {}

  static Action read(EntityId id, Node.Entry entry, Scope scope) {
    return action(id, entry.key(), entry.value(), Optional.empty(), scope);
  }

  private static Action action(
      EntityId id, Node.Text key, Node node, Optional<EntityId> of, Scope scope) {
    Fields fields = Fields.read(node, SHAPE, scope);
    About about = AboutReader.read(key, fields, AboutReader.Inherited.NOTHING);
    return new Action(id, about, of, fields.get(DUE), fields.get(FINISHED), fields.get(EFFECT));
  }

  /**
   * Reads a list of actions or their ids, such as mitigations or a path to green.
   *
   * @param of the entity in which they are written
   * @param actions where actions that are written in place are added
   * @return the ids of all, in the order written
   */
  static List<EntityId> inPlace(
      Optional<Node> node, EntityId of, String field, Scope scope, List<Action> actions) {
    List<EntityId> ids = new ArrayList<>();
    if (node.isEmpty() || node.get() instanceof Node.Absent) {
      return ids;
    }
    if (node.get() instanceof Node.Mapping map) {
      for (Node.Entry entry : map.entries()) {
        EntityId id = RegisterReader.id(Kind.ACTION, entry.key().value(), scope);
        actions.add(action(id, entry.key(), entry.value(), Optional.of(of), scope));
        ids.add(id);
      }
      return ids;
    }
    List<Node> members =
        node.get() instanceof Node.Sequence list ? list.items() : List.of(node.get());
    for (Node member : members) {
      if (isId(member, scope)) {
        References.of(Kind.ACTION).read(member, scope, field).ifPresent(ids::add);
      } else {
        String key = of.id() + (of.id().isEmpty() ? "" : "-") + field + "-" + (ids.size() + 1);
        Node.Text keyText = new Node.Text(key, true, member.span());
        EntityId id = RegisterReader.id(Kind.ACTION, key, scope);
        actions.add(action(id, keyText, member, Optional.of(of), scope));
        ids.add(id);
      }
    }
    return ids;
  }

  /** One word is an id; a sentence is the name of an action that is written in place. */
  private static boolean isId(Node node, Scope scope) {
    return node instanceof Node.Text text
        && (!text.value().strip().contains(" ")
            || scope.names().has(RegisterReader.id(Kind.ACTION, text.value(), scope)));
  }
}
