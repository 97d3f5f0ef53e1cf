package dev.tpm.read;

import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.model.Change;
import dev.tpm.model.Dependency;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.syntax.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes a change into the map of what it changes.
 *
 * @param scope where the program is read
 * @param day the day on which something is dropped
 */
record TreeChange(Scope scope, LocalDate day) {
  private static final String AFTER = ItemReader.AFTER.name();

  /** Two ways to say one thing: whoever writes one means it instead of the other. */
  private static final Map<String, String> INSTEAD =
      Map.of(
          "duration", "estimate",
          "estimate", "duration",
          "remaining", "progress",
          "progress", "remaining");

  /** The field that a change writes. */
  static String field(Change change) {
    if (change instanceof Change.Assign assign) {
      return assign.field();
    } else if (change instanceof Change.Clear clear) {
      return clear.field();
    } else if (change instanceof Change.Drop drop) {
      return drop.subject().kind() == Kind.PROJECT ? "state" : "dropped";
    }
    return AFTER;
  }

  Node.Mapping apply(Change change, Node.Mapping map) {
    String field = field(change);
    if (change instanceof Change.Assign assign) {
      Set<String> other = Set.of(INSTEAD.getOrDefault(field, field));
      Node value = FlowText.node(text(assign.value(), change));
      return TreeEdit.with(
          other.contains(field) ? map : TreeEdit.without(map, other), field, value);
    } else if (change instanceof Change.Clear) {
      return TreeEdit.without(map, Set.of(field));
    } else if (change instanceof Change.Drop drop) {
      boolean project = drop.subject().kind() == Kind.PROJECT;
      return TreeEdit.with(map, field, text(project ? "cancelled" : day.toString(), change));
    }
    List<Node> members = DependencyReader.members(map.get(AFTER).orElse(none(change)));
    if (change instanceof Change.Wait wait) {
      members.add(text(wait.written(), change));
    } else if (change instanceof Change.Release release) {
      Scope there = there(release.subject());
      members.removeIf(member -> isReleased(member, release, there));
    }
    return TreeEdit.with(map, AFTER, new Node.Sequence(members, change.span()));
  }

  private static boolean isReleased(Node member, Change.Release release, Scope there) {
    return ItemReader.AFTER.value().read(member, there, AFTER).orElse(List.of()).stream()
        .anyMatch(dependency -> isReleased(dependency, release));
  }

  private static boolean isReleased(Dependency dependency, Change.Release release) {
    return dependency.predecessor().equals(release.predecessor())
        && release.type().map(dependency.type()::equals).orElse(true);
  }

  /** Where something stands; what would be said there has been said. */
  private Scope there(EntityId id) {
    return new Scope(new Diagnostics(), scope.names(), scope.persons(), id.program(), id.project());
  }

  private static Node.Text text(String value, Change change) {
    return new Node.Text(value, true, change.span());
  }

  private static Node none(Change change) {
    return new Node.Absent(change.span());
  }
}
