package dev.tpm.read;

import dev.tpm.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes a tree that differs from another in one place, and shares all the rest with it. */
final class TreeEdit {
  private TreeEdit() {}

  /**
   * One step down from an entity to one that it holds.
   *
   * @param collections the collections that may hold it
   * @param key its key
   */
  record Step(Set<String> collections, String key) {
    static Step to(String collection, String key) {
      return new Step(Set.of(collection), key);
    }
  }

  /**
   * An entity in its tree.
   *
   * @param collection the collection that holds it
   */
  record Found(Node.Entry entry, String collection) {}

  /** Follows steps from an entity's map; empty where they lead nowhere. */
  static Optional<Found> find(Node root, List<Step> steps) {
    Node at = root;
    Optional<Found> found = Optional.empty();
    for (Step step : steps) {
      found = child(at, step);
      if (found.isEmpty()) {
        return found;
      }
      at = found.get().entry().value();
    }
    return found;
  }

  private static Optional<Found> child(Node entity, Step step) {
    if (entity instanceof Node.Mapping map) {
      for (Node.Entry field : map.entries()) {
        if (step.collections().contains(field.key().value())
            && field.value() instanceof Node.Mapping members) {
          for (Node.Entry member : members.entries()) {
            if (member.key().value().equals(step.key())) {
              return Optional.of(new Found(member, field.key().value()));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The same tree with another map at the end of some steps. */
  static Node.Mapping edit(
      Node.Mapping root, List<Step> steps, UnaryOperator<Node.Mapping> change) {
    if (steps.isEmpty()) {
      return change.apply(root);
    }
    Optional<Found> child = child(root, steps.get(0));
    if (child.isEmpty()) {
      return root;
    }
    Node.Entry old = child.get().entry();
    Node.Mapping inside = edit(asMap(old.value()), steps.subList(1, steps.size()), change);
    String field = child.get().collection();
    Node.Mapping members = (Node.Mapping) root.get(field).orElseThrow();
    return with(root, field, with(members, old.key().value(), inside));
  }

  /** An entity's map; a text is its name. */
  static Node.Mapping asMap(Node entity) {
    if (entity instanceof Node.Mapping map) {
      return map;
    }
    if (entity instanceof Node.Text text) {
      Node.Text key = new Node.Text(AboutReader.NAME.name(), true, text.span());
      return new Node.Mapping(List.of(new Node.Entry(key, text)), text.span());
    }
    return new Node.Mapping(List.of(), entity.span());
  }

  /** The same map with a value for a key, in its old place where it had one. */
  static Node.Mapping with(Node.Mapping map, String key, Node value) {
    List<Node.Entry> entries = new ArrayList<>(map.entries());
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).key().value().equals(key)) {
        entries.set(i, new Node.Entry(entries.get(i).key(), value));
        return new Node.Mapping(entries, map.span());
      }
    }
    entries.add(new Node.Entry(new Node.Text(key, true, value.span()), value));
    return new Node.Mapping(entries, map.span());
  }

  /** The same map without some keys. */
  static Node.Mapping without(Node.Mapping map, Set<String> keys) {
    return new Node.Mapping(
        map.entries().stream().filter(entry -> !keys.contains(entry.key().value())).toList(),
        map.span());
  }
}
