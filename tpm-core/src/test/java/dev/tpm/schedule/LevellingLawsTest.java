package dev.tpm.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.model.ItemId;
import dev.tpm.model.Plan;
import dev.tpm.schedule.RandomPlan.Line;
import dev.tpm.schedule.ScheduledItem.Progress;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for every levelled plan, tried on random ones. */
class LevellingLawsTest {
  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("tpm.seeds", 200));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingThatMayMoveIsOverCapacity(long seed) {
    RandomPlan random = staffed(seed);
    Plan plan = Plans.read(random.yaml());
    Schedule schedule = Plans.schedule(plan);
    Set<ItemId> stay =
        random.lines().stream()
            .filter(LevellingLawsTest::stays)
            .map(LevellingLawsTest::id)
            .collect(Collectors.toSet());
    assertThat(new Staffed(plan, schedule).over())
        .as(random.yaml())
        .allSatisfy(over -> assertThat(stay).containsAll(over.items()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void itIsTheScheduleInWhichEveryoneBeginsWhenThereAreHands(long seed) {
    RandomPlan random = staffed(seed);
    Schedule levelled = Plans.schedule(random.yaml());
    RandomPlan waiting = random.withHeader("level", "false");
    for (Line line : random.lines()) {
      ScheduledItem item = levelled.item(id(line)).orElse(null);
      if (item != null && !line.group() && item.driver() instanceof Driver.Hands) {
        // What has begun cannot be told to go on later, nor what missed its train which one it
        // took.
        if (item.progress() == Progress.BEGUN || line.fields().containsKey("slot")) {
          return;
        }
        waiting = waiting.withField(same(waiting, line), "not-before", item.start().toString());
      }
    }
    Schedule told = Plans.schedule(waiting.yaml());
    for (ScheduledItem item : levelled.items()) {
      assertThat(Staffed.dates(told, item.id()))
          .as("%s%n%s", item.id(), random.yaml())
          .isEqualTo(Staffed.dates(levelled, item.id()));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingHappensEarlierAndNoOtherDateIsTouched(long seed) {
    RandomPlan random = staffed(seed);
    Schedule levelled = Plans.schedule(random.yaml());
    Schedule plain = Plans.schedule(random.withHeader("level", "false").yaml());
    for (ScheduledItem item : levelled.items()) {
      ScheduledItem early = plain.item(item.id()).orElseThrow();
      assertThat(item.start()).isAfterOrEqualTo(item.earlyStart());
      assertThat(item.finish()).isAfterOrEqualTo(item.earlyFinish());
      assertThat(item.earlyStart()).isEqualTo(early.start());
      assertThat(item.earlyFinish()).isEqualTo(early.finish());
      assertThat(item.lateFinish()).isEqualTo(early.lateFinish());
      assertThat(item.totalSlack()).isEqualTo(early.totalSlack());
    }
    for (Line line : random.lines()) {
      if (isPlaced(line)) {
        assertThat(Staffed.dates(levelled, id(line))).isEqualTo(Staffed.dates(plain, id(line)));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void withPeopleEnoughItIsThePlainSchedule(long seed) {
    RandomPlan random =
        staffed(seed).withHeader("teams", "{a: {capacity: 1000}, b: {capacity: 1000}, c: {}}");
    Schedule levelled = Plans.schedule(random.yaml());
    Schedule plain = Plans.schedule(random.withHeader("level", "false").yaml());
    assertThat(levelled.items().toString()).isEqualTo(plain.items().toString());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theSamePlanIsLevelledTheSameWay(long seed) {
    String yaml = staffed(seed).yaml();
    assertThat(Plans.schedule(yaml).items().toString())
        .isEqualTo(Plans.schedule(yaml).items().toString());
  }

  /** A random plan with teams that have few people, and work that asks for them. */
  private static RandomPlan staffed(long seed) {
    RandomPlan plan = RandomPlan.of(seed);
    Random random = new Random(seed);
    String teams =
        plan.header("teams")
            .replace("a: {", "a: {capacity: " + (1 + random.nextInt(2)) + ", ")
            .replace(
                ", b: {",
                ", b: {capacity: {2026-01-01: 2.5, 2026-03-25: "
                    + (1 + random.nextInt(2))
                    + "}, members: {ann: 100%, ben: 50%}, ")
            .replaceAll("}$", ", c: {members: [ann, cy]}}");
    plan =
        plan.withHeader("teams", teams)
            .withHeader(
                "people",
                "{ann: {away: [2026-03-16..2026-03-18]}, ben: {away: [2026-03-30]}, cy: {}}")
            .withHeader("level", "true");
    for (Line line : plan.lines()) {
      boolean work = !line.group() && !line.fields().containsKey("dropped");
      if (work && random.nextInt(100) < 60 && !line.fields().containsKey("team")) {
        String team = "abc".charAt(random.nextInt(3)) + "";
        plan = plan.withField(same(plan, line), "team", team);
      }
      if (work && random.nextInt(100) < 25) {
        plan = plan.withField(same(plan, line), "needs", "{a: 1, c: 0.5, b: 0}");
      } else if (work && random.nextInt(100) < 25) {
        plan = plan.withField(same(plan, line), "effort", 1 + random.nextInt(9) + "");
      }
    }
    return plan;
  }

  private static Line same(RandomPlan plan, Line line) {
    return plan.lines().stream().filter(l -> id(l).equals(id(line))).findFirst().orElseThrow();
  }

  private static ItemId id(Line line) {
    return Plans.id(line.project() + "/" + line.id());
  }

  /** What no predecessor moves either. */
  private static boolean isPlaced(Line line) {
    Set<String> said = line.fields().keySet();
    boolean begun =
        said.contains("started") || said.contains("remaining") || said.contains("progress");
    return said.contains("finished")
        || said.contains("promised")
        || (said.contains("fixed") && !begun);
  }

  /** What levelling leaves alone: what is fixed, promised, has begun or is done. */
  private static boolean stays(Line line) {
    return Set.of("fixed", "promised", "started", "finished", "remaining", "progress").stream()
        .anyMatch(line.fields()::containsKey);
  }
}
