package dev.tpm.schedule;

import dev.tpm.model.Item;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whom an item takes on each of its working days, as {@code docs/schedule.md} says: its {@code
 * needs}, else its {@code effort} spread over its days, else one person of its own team.
 */
public final class Takes {
  private Takes() {}

  /**
   * Team → people, in the order written; nobody for a milestone.
   *
   * @param duration how long the item takes
   * @param elapsed whether that counts calendar days
   * @param daysPerWeek the working days of a week of its calendar
   */
  public static Map<String, BigDecimal> of(
      Item item, int duration, boolean elapsed, int daysPerWeek) {
    if (item.isMilestone() || duration <= 0) {
      return Map.of();
    }
    if (!item.work().needs().isEmpty()) {
      Map<String, BigDecimal> needs = new LinkedHashMap<>(item.work().needs());
      needs.values().removeIf(people -> people.signum() == 0);
      needs.replaceAll((team, people) -> people.min(Capacity.MOST_PEOPLE));
      return Collections.unmodifiableMap(needs);
    }
    if (item.team().isEmpty() || item.external().isPresent()) {
      return Map.of();
    }
    if (item.work().effort().isPresent()) {
      long days = elapsed ? Math.max(1, Math.round(duration * (daysPerWeek / 7.0))) : duration;
      BigDecimal people =
          item.work()
              .effort()
              .get()
              .divide(BigDecimal.valueOf(days), 6, RoundingMode.DOWN)
              .min(Capacity.MOST_PEOPLE);
      return people.signum() == 0 ? Map.of() : Map.of(item.team().get(), people);
    }
    // Time that passes by itself, such as a review in a shop, keeps nobody; neither does a group
    // more than its items.
    return elapsed || item.isGroup() ? Map.of() : Map.of(item.team().get(), BigDecimal.ONE);
  }
}
