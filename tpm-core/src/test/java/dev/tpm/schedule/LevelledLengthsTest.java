package dev.tpm.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Golden;
import dev.tpm.model.Plan;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long levelled schedules are: no change of the search makes them longer unseen. */
class LevelledLengthsTest {

  @Test
  void levelledSchedulesAreAsShortAsTheyWere() {
    StringBuilder lengths = new StringBuilder("seed, items, days without and with capacities\n");
    for (int seed = 0; seed < 12; seed++) {
      int items = 20 + 5 * seed;
      Plan plan = Plans.read(plan(seed, items, 3));
      Schedule schedule = Plans.schedule(plan);
      assertThat(new Staffed(plan, schedule).over()).isEmpty();
      lengths.append(seed).append(' ').append(items);
      lengths.append(' ').append(days(schedule, ScheduledItem::earlyFinish));
      lengths.append(' ').append(days(schedule, ScheduledItem::finish)).append('\n');
    }
    Golden.check("schedule-lengths.txt", lengths.toString());
  }

  /** One after the other there is no shorter schedule than all work in a row. */
  @ParameterizedTest
  @ValueSource(ints = {30, 3_000})
  void aTeamOfOneIsNeverIdleWhereNothingHoldsIt(int items) {
    String plan = plan(7, items, 1).replaceAll(", after: \\[[^\\]]*]", "");
    Schedule schedule = Plans.schedule(plan.replace("capacity: 2", "capacity: 1"));
    long work = schedule.items().stream().mapToLong(ScheduledItem::duration).sum();

    assertThat(days(schedule, ScheduledItem::finish)).isEqualTo(work);
  }

  private static long days(Schedule schedule, Function<ScheduledItem, LocalDate> finish) {
    LocalDate last = schedule.items().stream().map(finish).max(LocalDate::compareTo).orElseThrow();
    return last.toEpochDay() - schedule.programStart("").toEpochDay() + 1;
  }

  private static String plan(int seed, int items, int teams) {
    Random random = new Random(seed);
    StringBuilder plan =
        new StringBuilder(
            """
            name: Lengths
            start: 2026-01-05
            status-date: 2026-01-05
            level: true
            calendar: {week: mon-sun}
            teams:
            """);
    for (int t = 0; t < teams; t++) {
      plan.append("  t").append(t).append(": {capacity: ").append(2 + t).append("}\n");
    }
    plan.append("projects:\n  p:\n    items:\n");
    for (int i = 0; i < items; i++) {
      int team = random.nextInt(teams);
      plan.append("      i").append(i).append(": {duration: ").append(1 + random.nextInt(9));
      plan.append("d, team: t").append(team);
      if (random.nextInt(3) == 0 && teams > 1) {
        int other = (team + 1) % teams;
        plan.append(", needs: {t").append(team).append(": 2, t").append(other).append(": 1}");
      }
      if (i > 2 && random.nextInt(10) < 8) {
        plan.append(", after: [i").append(i - 1 - random.nextInt(Math.min(i, 9)));
        plan.append(random.nextBoolean() ? "]" : ", i" + random.nextInt(i) + " SS+1d]");
      }
      plan.append("}\n");
    }
    return plan.toString();
  }
}
