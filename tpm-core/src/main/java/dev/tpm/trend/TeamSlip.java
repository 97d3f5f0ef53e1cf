package dev.tpm.trend;

import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How far what a team finished ended from where it was first forecast.
 *
 * @param team its id
 * @param count how many of its commitments are finished
 * @param meanDays the mean of their slips in working days; positive is later
 */
public record TeamSlip(String team, int count, double meanDays) {
  /** With fewer, a mean says nothing. */
  public static final int FEWEST = 3;

  /**
   * The slips of teams with enough that is finished, the largest first.
   *
   * @param lines the dates of everything that was promised
   */
  public static List<TeamSlip> of(Past past, Function<EntityId, DateLine> lines) {
    Map<String, List<Integer>> slips = new LinkedHashMap<>();
    past.today()
        .ifPresent(
            today ->
                today
                    .stands()
                    .forEach(
                        (id, stand) -> {
                          if (id.kind() == Kind.ITEM && stand.done() && stand.team().isPresent()) {
                            slips
                                .computeIfAbsent(stand.team().get(), team -> new ArrayList<>())
                                .add(lines.apply(id).slip());
                          }
                        }));
    return slips.entrySet().stream()
        .filter(team -> team.getValue().size() >= FEWEST)
        .map(team -> new TeamSlip(team.getKey(), team.getValue().size(), mean(team.getValue())))
        .sorted(Comparator.comparingDouble(TeamSlip::meanDays).reversed())
        .toList();
  }

  private static double mean(List<Integer> slips) {
    return slips.stream().mapToInt(days -> days).average().orElse(0);
  }
}
