package dev.tpm.read;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Nearest;
import dev.tpm.diagnostic.Rules;
import dev.tpm.model.ItemId;
import dev.tpm.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the items, groups and milestones that references name. */
final class ItemReferences {
  private static final Pattern LEAD = Pattern.compile("(.+)-([0-9]{1,6}(?:d|w|ed|ew))");

  private ItemReferences() {}

  /** The item that a reference names; a message where none. */
  static Optional<ItemId> item(String text, Span span, Scope scope) {
    Optional<ItemId> found = find(withoutItemKind(text), scope);
    if (found.isEmpty()) {
      unknownItem(text, span, scope);
    }
    return found;
  }

  private static String withoutItemKind(String text) {
    for (String prefix : List.of("item:", "milestone:")) {
      if (text.startsWith(prefix)) {
        return text.substring(prefix.length());
      }
    }
    return text;
  }

  /** {@code id}, {@code /id}, {@code project/id}, {@code program:project/id}. */
  static Optional<ItemId> find(String text, Scope scope) {
    int colon = text.indexOf(':');
    String program = colon < 0 ? scope.program() : text.substring(0, colon);
    String path = text.substring(colon + 1);
    int slash = path.indexOf('/');
    Stream<ItemId> candidates =
        slash >= 0
            ? Stream.of(new ItemId(program, path.substring(0, slash), path.substring(slash + 1)))
            : Stream.of(
                new ItemId(program, colon < 0 ? scope.project() : "", path),
                new ItemId(program, "", path));
    return candidates.filter(id -> scope.names().item(id).isPresent()).findFirst();
  }

  private static void unknownItem(String text, Span span, Scope scope) {
    String path = withoutItemKind(text);
    String inProgram = path.substring(path.indexOf(':') + 1);
    int slash = inProgram.indexOf('/');
    String project = slash < 0 ? scope.project() : inProgram.substring(0, slash);
    if (scope.names().mayBeUnread(project)) {
      return;
    }
    String message = "no item '" + Value.shown(text) + "'";
    Diagnostic diagnostic = Diagnostic.at(span, Rules.UNKNOWN_REFERENCE, message);
    Matcher lead = LEAD.matcher(path);
    if (lead.matches() && find(lead.group(1), scope).isPresent()) {
      diagnostic =
          diagnostic.withHelp(
              "for a lead write a space before the minus: '"
                  + lead.group(1)
                  + " -"
                  + lead.group(2)
                  + "'");
    } else if (scope.names().worthComparing()) {
      diagnostic = diagnostic.withHelp(nearest(path, scope));
    }
    scope.diagnostics().add(diagnostic);
  }

  /** The same id in another project is nearer than any edit. */
  private static Optional<String> nearest(String path, Scope scope) {
    List<String> candidates = candidates(path, scope);
    return candidates.stream()
        .filter(candidate -> candidate.endsWith("/" + path))
        .findFirst()
        .map(same -> "did you mean '" + same + "'?")
        .or(() -> Nearest.help(path, candidates));
  }

  /** What might have been meant by a reference that names nothing. */
  static List<String> candidates(String path, Scope scope) {
    boolean qualified = path.indexOf('/') >= 0;
    List<String> candidates = new ArrayList<>();
    for (Names.ItemName item : scope.names().items()) {
      ItemId id = item.id();
      boolean here = id.program().equals(scope.program()) && id.project().equals(scope.project());
      if (here && !qualified) {
        candidates.add(id.id());
      } else if (qualified || id.id().equalsIgnoreCase(path)) {
        candidates.add(
            id.program().equals(scope.program()) ? id.project() + "/" + id.id() : id.toString());
      }
    }
    return candidates;
  }
}
