package dev.tpm.compare;

import dev.tpm.compare.PlanChange.Cause;
import dev.tpm.compare.PlanChange.Kind;
import dev.tpm.diagnostic.Severity;
import dev.tpm.insight.HandOff;
import dev.tpm.insight.Standing;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.ItemId;
import dev.tpm.model.Written;
import dev.tpm.source.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Says what follows from the edits. */
final class Consequences {
  private final Side base;
  private final Side head;
  private final Renames renames;

  Consequences(Side base, Side head, Renames renames) {
    this.base = base;
    this.head = head;
    this.renames = renames;
  }

  /** The edits, each with what moves because of it. */
  static List<PlanChange> affecting(List<PlanChange> edits, List<DateMove> moves) {
    Map<EntityId, List<EntityId>> moved = new HashMap<>();
    for (DateMove move : moves) {
      move.driver()
          .ifPresent(by -> moved.computeIfAbsent(by, k -> new ArrayList<>()).add(move.id()));
    }
    return edits.stream()
        .map(
            edit ->
                moved.containsKey(edit.entity()) ? edit.affecting(moved.get(edit.entity())) : edit)
        .toList();
  }

  /** Everything as one list; what is an edit or a date already is not said twice. */
  @SafeVarargs
  static List<PlanChange> all(List<PlanChange>... lists) {
    Map<Object, PlanChange> all = new LinkedHashMap<>();
    for (List<PlanChange> list : lists) {
      for (PlanChange each : list) {
        all.putIfAbsent(List.of(each.rule(), each.entity(), each.field(), each.message()), each);
      }
    }
    return List.copyOf(all.values());
  }

  /** The dates, slacks and chances that differ, a figure each, as {@code program.json} has them. */
  List<PlanChange> dates(List<DateMove> moves) {
    List<PlanChange> found = new ArrayList<>();
    for (DateMove move : moves) {
      DateMove.Stand was = move.was();
      DateMove.Stand now = move.now();
      OptionalInt days = OptionalInt.of(move.days());
      Figures figures = new Figures(move, found);
      figures.add("finish", text(was.finish()), text(now.finish()), days);
      figures.add("p50", text(was.p50()), text(now.p50()), OptionalInt.empty());
      figures.add("p80", text(was.p80()), text(now.p80()), OptionalInt.empty());
      figures.add("totalSlack", text(was.slack()), text(now.slack()), OptionalInt.empty());
      figures.add(
          "onTimeProbability", share(was.chance()), share(now.chance()), OptionalInt.empty());
    }
    return List.copyOf(found);
  }

  private final class Figures {
    private final DateMove move;
    private final List<PlanChange> into;

    Figures(DateMove move, List<PlanChange> into) {
      this.move = move;
      this.into = into;
    }

    void add(String field, Optional<String> was, Optional<String> now, OptionalInt days) {
      if (!was.equals(now)) {
        Severity level = field.equals("finish") && move.slips() ? Severity.WARNING : Severity.INFO;
        into.add(
            computed("moved", move.id(), field, was, now, days, level, move.name(), move.driver()));
      }
    }
  }

  /** Health that changes, and hand-offs that stand otherwise. */
  List<PlanChange> standings() {
    List<PlanChange> found = new ArrayList<>();
    for (Map.Entry<EntityId, Standing> each : head.facts().standings().entrySet()) {
      Optional<EntityId> old = renames.inBase(each.getKey());
      if (old.isPresent()) {
        health(each.getKey(), base.facts().standing(old.get()), each.getValue())
            .ifPresent(found::add);
      }
    }
    handOffs(found);
    return List.copyOf(found);
  }

  private Optional<PlanChange> health(EntityId id, Standing before, Standing after) {
    Optional<Health> was = before.computed();
    Optional<Health> now = after.computed();
    if (was.equals(now)) {
      return Optional.empty();
    }
    boolean worse = now.isPresent() && was.map(h -> h.compareTo(now.get()) < 0).orElse(false);
    return Optional.of(
        computed(
            "health",
            id,
            "health",
            was.map(Health::word),
            now.map(Health::word),
            OptionalInt.empty(),
            worse ? Severity.WARNING : Severity.INFO,
            head.facts().directory().nameOf(id),
            Optional.empty()));
  }

  /** Who gives what to whom. */
  private record Ends(ItemId provider, Optional<EntityId> consumer, String to) {}

  private void handOffs(List<PlanChange> found) {
    Map<Ends, HandOff> before = new HashMap<>();
    for (HandOff old : base.facts().handOffs()) {
      before.put(ends(old, true), old);
    }
    for (HandOff now : head.facts().handOffs()) {
      HandOff old = before.get(ends(now, false));
      String was = old == null ? "" : words(old);
      if (!was.equals(words(now)) && (old != null || now.needsCall())) {
        found.add(
            computed(
                "hand-off",
                EntityId.of(now.provider()),
                "handOff",
                Optional.of(was).filter(text -> !text.isEmpty()),
                Optional.of(words(now)),
                OptionalInt.empty(),
                now.isBad() && (old == null || !old.isBad()) ? Severity.WARNING : Severity.INFO,
                now.from().name()
                    + " → "
                    + now.to().map(HandOff.Party::name).orElse("all")
                    + ", "
                    + head.facts().directory().nameOf(EntityId.of(now.provider())),
                Optional.empty()));
      }
    }
  }

  private Ends ends(HandOff handOff, boolean translate) {
    EntityId provider = EntityId.of(handOff.provider());
    EntityId named = translate ? renames.inHead(provider).orElse(provider) : provider;
    Optional<EntityId> consumer =
        handOff.consumer().map(id -> translate ? renames.inHead(id).orElse(id) : id);
    return new Ends(named.asItem(), consumer, handOff.to().map(HandOff.Party::name).orElse(""));
  }

  private static String words(HandOff handOff) {
    return handOff.state().word()
        + (handOff.gap().isPresent() && handOff.gap().getAsInt() > 0
            ? ", " + handOff.gap().getAsInt() + " d after it is needed"
            : "");
  }

  private PlanChange computed(
      String rule,
      EntityId id,
      String field,
      Optional<String> was,
      Optional<String> now,
      OptionalInt days,
      Severity level,
      String name,
      Optional<EntityId> driver) {
    return new PlanChange(
        rule,
        Kind.CHANGED,
        id,
        field,
        was,
        now,
        days,
        Cause.COMPUTED,
        driver,
        level,
        name + ", " + field + ": " + was.orElse("nothing") + " → " + now.orElse("nothing"),
        renames.inBase(id).flatMap(old -> place(base, old)),
        place(head, id),
        List.of());
  }

  private static Optional<Span> place(Side side, EntityId id) {
    return Optional.ofNullable(side.written().get(id)).map(Written::span);
  }

  private static Optional<String> text(Optional<?> value) {
    return value.map(String::valueOf);
  }

  private static Optional<String> text(OptionalInt value) {
    return value.isPresent() ? Optional.of(String.valueOf(value.getAsInt())) : Optional.empty();
  }

  private static Optional<String> share(OptionalDouble value) {
    return value.isPresent()
        ? Optional.of(
            BigDecimal.valueOf(value.getAsDouble())
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString())
        : Optional.empty();
  }
}
