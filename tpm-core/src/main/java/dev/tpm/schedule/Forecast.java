package dev.tpm.schedule;

import dev.tpm.model.EntityId;
import dev.tpm.model.ItemId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * What a simulation says of a plan: chances and ranges instead of bare dates.
 *
 * <p>A program in which nothing is uncertain has none.
 */
public final class Forecast {
  /** Nothing is uncertain, or nothing was asked. */
  public static final Forecast NONE =
      new Forecast(0, 0, Map.of(), Map.of(), Map.of(), Optional.empty());

  private final int iterations;
  private final long seed;
  private final Map<EntityId, Outlook> outlooks;
  private final Map<ItemId, Role> roles;
  private final Map<String, List<Influence>> influences;
  private final Optional<Spreads> spreads;

  /** How an item bears on its program's finish. */
  record Role(double criticality, OptionalDouble sensitivity) {}

  Forecast(
      int iterations,
      long seed,
      Map<EntityId, Outlook> outlooks,
      Map<ItemId, Role> roles,
      Map<String, List<Influence>> influences,
      Optional<Spreads> spreads) {
    this.iterations = iterations;
    this.seed = seed;
    this.outlooks = outlooks;
    this.roles = roles;
    this.influences = influences;
    this.spreads = spreads;
  }

  /** The same for somebody who is not shown all of the plan: no date and no chance changes. */
  public Forecast seen(Predicate<EntityId> shown) {
    Map<EntityId, Outlook> seen = new LinkedHashMap<>(outlooks);
    seen.keySet().removeIf(shown.negate());
    Map<ItemId, Role> parts = new LinkedHashMap<>(roles);
    parts.keySet().removeIf(id -> !shown.test(EntityId.of(id)));
    Map<String, List<Influence>> drivers = new LinkedHashMap<>();
    influences.forEach(
        (program, all) ->
            drivers.put(program, all.stream().filter(one -> shown.test(one.of())).toList()));
    return new Forecast(iterations, seed, seen, parts, drivers, spreads);
  }

  /** How many iterations it rests on; 0 where nothing is uncertain. */
  public int iterations() {
    return iterations;
  }

  /** What all luck was drawn from: the same seed gives the same forecast. */
  public long seed() {
    return seed;
  }

  /** The distributions that it drew from, for forecasts of much the same plan. */
  public Spreads spreads() {
    return spreads.orElseGet(Spreads::new);
  }

  /** When an item, a group, a milestone, a project or a program finishes; absent once it has. */
  public Optional<Outlook> outlook(EntityId id) {
    return Optional.ofNullable(outlooks.get(id));
  }

  /** The criticality index: the share of iterations in which an item has no slack, 0 to 1. */
  public OptionalDouble criticality(ItemId id) {
    Role role = roles.get(id);
    return role == null ? OptionalDouble.empty() : OptionalDouble.of(role.criticality());
  }

  /**
   * How much the program's finish hangs on an item's duration: Spearman's rank correlation, -1 to
   * 1; absent for what is certain.
   */
  public OptionalDouble sensitivity(ItemId id) {
    Role role = roles.get(id);
    return role == null ? OptionalDouble.empty() : role.sensitivity();
  }

  /**
   * What drives the uncertainty of a program's finish, the strongest first.
   *
   * @param program the program's id; empty where it stands alone
   */
  public List<Influence> influences(String program) {
    return influences.getOrDefault(program, List.of());
  }
}
