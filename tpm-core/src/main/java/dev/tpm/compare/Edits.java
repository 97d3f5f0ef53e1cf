package dev.tpm.compare;

import dev.tpm.compare.PlanChange.Cause;
import dev.tpm.compare.PlanChange.Kind;
import dev.tpm.diagnostic.Severity;
import dev.tpm.insight.Directory;
import dev.tpm.model.EntityId;
import dev.tpm.model.Written;
import dev.tpm.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the author wrote differently. */
final class Edits {
  /** Lists whose order says nothing. */
  private static final Set<String> UNORDERED =
      Set.of(
          "after",
          "tags",
          "consulted",
          "informed",
          "blocks",
          "affects",
          "cares-about",
          "deciders",
          "supersedes",
          "audience",
          "moved-from");

  private final Side base;
  private final Side head;
  private final Renames renames;
  private final List<PlanChange> found = new ArrayList<>();

  private Edits(Side base, Side head, Renames renames) {
    this.base = base;
    this.head = head;
    this.renames = renames;
  }

  /** All of them, in the order of the head; what was removed comes last. */
  static List<PlanChange> of(Side base, Side head, Renames renames) {
    Edits edits = new Edits(base, head, renames);
    head.written().values().forEach(edits::inHead);
    for (Written gone : base.written().values()) {
      if (renames.inHead(gone.id()).isEmpty()) {
        edits.whole("removed", Kind.REMOVED, gone.id(), Optional.of(gone.span()), Optional.empty());
      }
    }
    return List.copyOf(edits.found);
  }

  private void inHead(Written now) {
    Optional<Written> before =
        renames.inBase(now.id()).flatMap(id -> Optional.ofNullable(base.written().get(id)));
    if (before.isEmpty()) {
      whole("added", Kind.ADDED, now.id(), Optional.empty(), Optional.of(now.span()));
      return;
    }
    Written old = before.get();
    if (!old.id().equals(now.id())) {
      found.add(
          new PlanChange(
              "renamed",
              Kind.MOVED,
              now.id(),
              "",
              Optional.of(old.id().path()),
              Optional.of(now.id().path()),
              OptionalInt.empty(),
              Cause.AUTHORED,
              Optional.empty(),
              Severity.INFO,
              name(now.id()) + ": was " + old.id().path(),
              Optional.of(old.span()),
              Optional.of(now.span()),
              List.of()));
    }
    Set<String> names = new LinkedHashSet<>(now.fields().keySet());
    names.addAll(old.fields().keySet());
    names.remove("moved-from");
    names.forEach(name -> field(name, old, now));
  }

  private void whole(
      String rule, Kind kind, EntityId id, Optional<Span> baseSpan, Optional<Span> headSpan) {
    boolean added = kind == Kind.ADDED;
    Directory directory = (added ? head : base).facts().directory();
    Optional<String> name = Optional.of(directory.nameOf(id));
    found.add(
        new PlanChange(
            rule,
            kind,
            id,
            "",
            added ? Optional.empty() : name,
            added ? name : Optional.empty(),
            OptionalInt.empty(),
            Cause.AUTHORED,
            Optional.empty(),
            Severity.INFO,
            id.kind().word() + " " + rule + ": " + name.get(),
            baseSpan,
            headSpan,
            List.of()));
  }

  private void field(String name, Written old, Written now) {
    Optional<Written.Value> before = Optional.ofNullable(old.fields().get(name));
    Optional<Written.Value> after = Optional.ofNullable(now.fields().get(name));
    List<String> was =
        before.map(Written.Value::parts).orElse(List.of()).stream()
            .map(renames::translated)
            .toList();
    List<String> is = after.map(Written.Value::parts).orElse(List.of());
    if (was.equals(is)
        || before.map(Written.Value::parts).orElse(List.of()).equals(is)
        || (UNORDERED.contains(name) && count(was).equals(count(is)))) {
      return;
    }
    Span headSpan = after.map(Written.Value::span).orElse(now.span());
    Span baseSpan = before.map(Written.Value::span).orElse(old.span());
    found.add(
        new PlanChange(
            "edited",
            Kind.CHANGED,
            now.id(),
            name,
            before.map(Written.Value::text),
            after.map(Written.Value::text),
            OptionalInt.empty(),
            Cause.AUTHORED,
            Optional.empty(),
            Severity.INFO,
            name(now.id()) + ", " + name + ": " + words(was, is),
            Optional.of(baseSpan),
            Optional.of(headSpan),
            List.of()));
  }

  private String name(EntityId id) {
    return head.facts().directory().nameOf(id);
  }

  /** A long list says what came and went; anything else both values. */
  private static String words(List<String> was, List<String> is) {
    if (was.size() > 1 || is.size() > 1) {
      List<String> came = new ArrayList<>(is);
      was.forEach(came::remove);
      List<String> gone = new ArrayList<>(was);
      is.forEach(gone::remove);
      String text =
          (came.isEmpty() ? "" : " + " + String.join(", ", came))
              + (gone.isEmpty() ? "" : " − " + String.join(", ", gone));
      return text.isEmpty() ? "in another order" : text.strip();
    }
    TextChange text =
        TextChange.of(was.isEmpty() ? "nothing" : was.get(0), is.isEmpty() ? "nothing" : is.get(0));
    return text.was() + " → " + text.now();
  }

  private static Map<String, Integer> count(List<String> parts) {
    Map<String, Integer> counts = new HashMap<>();
    parts.forEach(part -> counts.merge(part, 1, Integer::sum));
    return counts;
  }
}
