package dev.tpm.compare;

import dev.tpm.compare.PlanChange.Cause;
import dev.tpm.compare.PlanChange.Kind;
import dev.tpm.diagnostic.Severity;
import dev.tpm.insight.Facts;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Says what follows from the edits. */
final class Consequences {
  /** What a reader sees by itself to be of this kind. */
  private static final Set<String> SAID = Set.of("health", "handOff");

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

  /** Who gives what to whom; the second time between the same two is another. */
  private record Ends(ItemId provider, Optional<EntityId> consumer, String to, int turn) {}

  private void handOffs(List<PlanChange> found) {
    Map<Ends, HandOff> before = byEnds(base, true);
    byEnds(head, false)
        .forEach(
            (ends, now) -> {
              Optional<HandOff> old = Optional.ofNullable(before.remove(ends));
              if (old.isPresent() || now.needsCall()) {
                handOff(old, Optional.of(now)).ifPresent(found::add);
              }
            });
    before.values().stream()
        .filter(HandOff::needsCall)
        .forEach(old -> handOff(Optional.of(old), Optional.empty()).ifPresent(found::add));
  }

  private Optional<PlanChange> handOff(Optional<HandOff> old, Optional<HandOff> now) {
    Optional<String> was = old.map(Consequences::words);
    Optional<String> is = now.map(Consequences::words);
    if (was.equals(is)) {
      return Optional.empty();
    }
    HandOff one = now.or(() -> old).orElseThrow();
    Facts side = (now.isPresent() ? head : base).facts();
    EntityId provider = EntityId.of(one.provider());
    boolean worse = now.filter(HandOff::isBad).isPresent() && old.filter(HandOff::isBad).isEmpty();
    String to = one.to().map(HandOff.Party::name).orElse("all");
    return Optional.of(
        computed(
            "hand-off",
            now.isPresent() ? provider : renames.inHead(provider).orElse(provider),
            "handOff",
            was,
            is,
            OptionalInt.empty(),
            worse ? Severity.WARNING : Severity.INFO,
            one.from().name() + " → " + to + ", " + side.directory().nameOf(provider),
            Optional.empty()));
  }

  private Map<Ends, HandOff> byEnds(Side side, boolean translate) {
    Map<Ends, HandOff> all = new LinkedHashMap<>();
    for (HandOff each : side.facts().handOffs()) {
      EntityId provider = translated(EntityId.of(each.provider()), translate);
      Optional<EntityId> consumer = each.consumer().map(id -> translated(id, translate));
      String to = each.to().map(HandOff.Party::name).orElse("");
      int turn = 1;
      while (all.putIfAbsent(new Ends(provider.asItem(), consumer, to, turn), each) != null) {
        turn++;
      }
    }
    return all;
  }

  private EntityId translated(EntityId id, boolean translate) {
    return translate ? renames.inHead(id).orElse(id) : id;
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
        name + (SAID.contains(field) ? ": " : ", " + field + ": ") + said(was) + " → " + said(now),
        renames.inBase(id).flatMap(old -> place(base, old)),
        place(head, id),
        List.of());
  }

  private static String said(Optional<String> value) {
    return value.map(text -> isHealth(text) ? text.replace('-', ' ') : text).orElse("nothing");
  }

  private static boolean isHealth(String text) {
    return Arrays.stream(Health.values()).anyMatch(health -> health.word().equals(text));
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
