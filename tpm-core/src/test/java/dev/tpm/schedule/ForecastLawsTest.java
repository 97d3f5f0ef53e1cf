package dev.tpm.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.model.EntityId;
import dev.tpm.model.Plan;
import dev.tpm.schedule.Forecaster.Settings;
import dev.tpm.schedule.RandomPlan.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for the forecast of every plan, tried on random ones. */
class ForecastLawsTest {
  private static final Settings FEW = new Settings(7, 100, 1);

  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("tpm.seeds", 400));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whereNothingEverHappensTheForecastIsTheSchedule(long seed) {
    RandomPlan plan = RandomPlan.of(seed);
    if (!strangers(plan, 0, plan).isEmpty()) {
      RandomPlan small =
          plan.shrunk(p -> Plans.canBeRead(p.yaml()) && !strangers(p, 0, p).isEmpty());
      assertThat(strangers(small, 0, small)).as("seed %d%n%s", seed, small.yaml()).isEmpty();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aDelayThatIsSureToComeIsALongerDuration(long seed) {
    RandomPlan plan = RandomPlan.of(seed);
    for (Line line : plan.lines()) {
      if (line.fields().getOrDefault("duration", "").matches("[1-9]d")
          && List.of("promised", "remaining", "progress", "started", "finished", "fixed").stream()
              .noneMatch(line.fields()::containsKey)) {
        int days = line.fields().getOrDefault("duration", "").charAt(0) - '0';
        RandomPlan longer = plan.withField(line, "duration", (days + 3) + "d");
        RandomPlan same =
            plan.withHeader("risks", risk(100, line.project() + "/" + line.id(), "3d/3d/3d"));
        assertThat(dates(longer, same)).as("seed %d%n%s%s", seed, same.yaml(), line.id()).isEmpty();
        return;
      }
    }
  }

  /** Where a plan's forecast differs from its schedule. */
  private static List<String> strangers(RandomPlan plan, int probability, RandomPlan schedule) {
    String all =
        plan.lines().stream()
            .map(l -> l.project() + "/" + l.id())
            .collect(Collectors.joining(", "));
    RandomPlan risky = plan.withHeader("risks", risk(probability, all, "3d..5d"));
    List<String> found = dates(schedule, risky);
    Schedule dates = Plans.schedule(Plans.read(schedule.yaml()));
    Forecast forecast = Forecaster.forecast(Plans.schedule(Plans.read(risky.yaml())), FEW);
    for (ScheduledItem item : dates.items()) {
      forecast
          .criticality(item.id())
          .ifPresent(c -> compare(item.id() + " critical", item.critical() ? 1.0 : 0.0, c, found));
    }
    return found;
  }

  private static String risk(int probability, String affects, String schedule) {
    return "{r: {name: R, probability: "
        + probability
        + "%, schedule: "
        + schedule
        + ", affects: ["
        + affects
        + "]}}";
  }

  private static List<String> dates(RandomPlan certain, RandomPlan risky) {
    List<String> found = new ArrayList<>();
    Plan plan = Plans.read(certain.yaml());
    Schedule schedule = Plans.schedule(plan);
    Forecast forecast = Forecaster.forecast(Plans.schedule(Plans.read(risky.yaml())), FEW);
    if (forecast.iterations() == 0) {
      return found;
    }
    for (ScheduledItem item : schedule.items()) {
      Optional<Outlook> outlook = forecast.outlook(EntityId.of(item.id()));
      compare(item.id() + " is open", item.isOpen(), outlook.isPresent(), found);
      outlook.ifPresent(o -> compare(item.id() + " finish", item.finish(), o.p50(), found));
      outlook.ifPresent(o -> compare(item.id() + " latest", item.finish(), o.p95(), found));
    }
    plan.programs().get(0).projects().stream()
        .map(p -> p.entityId())
        .forEach(
            id ->
                forecast
                    .outlook(id)
                    .ifPresent(
                        o ->
                            compare(
                                id + " finish",
                                schedule.extent(id).orElseThrow().finish(),
                                o.p50(),
                                found)));
    return found;
  }

  private static void compare(String what, Object wanted, Object got, List<String> found) {
    if (!wanted.equals(got)) {
      found.add(what + ": wanted " + wanted + ", got " + got);
    }
  }
}
