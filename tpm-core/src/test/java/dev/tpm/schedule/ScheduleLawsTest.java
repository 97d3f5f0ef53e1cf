package dev.tpm.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.model.Dependency;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Plan;
import dev.tpm.schedule.NaiveJob.Wait;
import dev.tpm.schedule.RandomPlan.Line;
import dev.tpm.schedule.ScheduledItem.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for every plan, tried on random ones. */
class ScheduleLawsTest {
  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("tpm.seeds", 200));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anotherDependencyMakesNothingEarlier(long seed) {
    RandomPlan plan = RandomPlan.of(seed);
    Random random = new Random(seed);
    Line first = plan.lines().get(random.nextInt(plan.lines().size()));
    Line second = plan.lines().get(random.nextInt(plan.lines().size()));
    String type = first.group() || second.group() ? "FS" : "SS";
    RandomPlan more = plan.withAfter(second, first.project() + "/" + first.id() + " " + type);
    Plan changed = Plans.read(more.yaml());
    if (Cycles.of(changed).isEmpty()) {
      Schedule before = Plans.schedule(plan.yaml());
      Schedule after = Plans.schedule(changed);
      for (ScheduledItem item : before.items()) {
        ScheduledItem now = after.item(item.id()).orElseThrow();
        assertThat(now.start()).as("%s%n%s", item.id(), more.yaml()).isAfterOrEqualTo(item.start());
        assertThat(now.finish()).isAfterOrEqualTo(item.finish());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void slippingWithinFreeSlackMovesNoDirectSuccessor(long seed) {
    RandomPlan plan = RandomPlan.of(seed).withHeader("start", "2026-03-02");
    Plan model = Plans.read(plan.yaml());
    Schedule before = Plans.schedule(model);
    for (Line line : plan.lines()) {
      Optional<ScheduledItem> item = before.item(id(line));
      if (item.isPresent() && maySlip(line, item.get()) && !isWaitedForAsGroup(plan, line)) {
        Calendar calendar = before.calendar(item.get().id());
        int start = Days.of(item.get().start());
        int later = calendar.day(calendar.number(start) + item.get().freeSlack());
        String day = Days.date(later).toString();
        Plan slipped = Plans.read(plan.withField(line, "not-before", day).yaml());
        assertThat(Plans.schedule(slipped).item(id(line)).orElseThrow().start()).isEqualTo(day);
        for (ItemId successor : successors(model, id(line))) {
          String as = "seed %d: %s by %s%n%s".formatted(seed, successor, line.id(), plan.yaml());
          assertThat(moved(naive(model), naive(slipped), successor)).as(as).isZero();
        }
      }
    }
  }

  /**
   * Where points sit, which a date alone does not tell: the end of a day is the next one's start.
   */
  private static NaiveSchedule naive(Plan plan) {
    return new NaiveSchedule(plan, LocalDate.parse(plan.programs().get(0).statusDate()));
  }

  private static ItemId id(Line line) {
    return Plans.id(line.project() + "/" + line.id());
  }

  private static boolean maySlip(Line line, ScheduledItem item) {
    return item.freeSlack() > 0
        && item.duration() > 0
        && !item.elapsed()
        && item.progress() == Progress.NOT_BEGUN
        && !line.group()
        && List.of("fixed", "slot", "promised", "remaining", "progress").stream()
            .noneMatch(line.fields()::containsKey);
  }

  /** What follows a group follows none of its members: that may move. */
  private static boolean isWaitedForAsGroup(RandomPlan plan, Line line) {
    return plan.lines().stream()
        .filter(l -> l.group() && l.id().equals(line.parent()))
        .anyMatch(
            g ->
                isWaitedForAsGroup(plan, g)
                    || plan.lines().stream()
                        .flatMap(l -> l.after().stream())
                        .anyMatch(
                            a -> a.startsWith(g.id() + " ") || a.contains("/" + g.id() + " ")));
  }

  private static List<ItemId> successors(Plan plan, ItemId of) {
    List<ItemId> found = new ArrayList<>();
    plan.programs().get(0).projects().stream()
        .flatMap(p -> p.items().stream())
        .filter(i -> i.after().stream().anyMatch(d -> d.predecessor().equals(of)))
        .map(Item::itemId)
        .forEach(found::add);
    return found;
  }

  /** By how many working days something starts or finishes at another time. */
  private static int moved(NaiveSchedule before, NaiveSchedule after, ItemId id) {
    NaiveJob was = before.jobs.get(id);
    NaiveJob is = after.jobs.get(id);
    if (was == null || is == null) {
      return 0;
    }
    return was.form == NaiveJob.Form.ELAPSED
        ? Math.abs(is.start - was.start)
        : Math.abs(was.days.between(was.start, is.start))
            + Math.abs(was.days.between(was.finish, is.finish));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyDriverAccountsForTheStart(long seed) {
    RandomPlan random = RandomPlan.of(seed);
    Plan plan = Plans.read(random.yaml());
    Schedule schedule = Plans.schedule(plan);
    naive(plan)
        .jobs
        .forEach(
            (id, job) -> {
              ScheduledItem item = schedule.item(id).orElseThrow();
              String as = "seed %d: %s by %s%n%s".formatted(seed, id, item.driver(), random.yaml());
              assertThat(first(job, driven(job, item.driver()))).as(as).isEqualTo(job.resume);
              assertThat(schedule.drivingPath(id)).last().isEqualTo(item);
            });
  }

  /** The day that a driver asks for. */
  private static int driven(NaiveJob job, Driver driver) {
    if (driver instanceof Driver.Predecessor by) {
      Wait wait =
          job.waits.stream()
              .filter(w -> isBy(w, by.item(), by.dependency()))
              .findFirst()
              .orElseThrow();
      return NaiveSchedule.earliest(job, wait);
    }
    if (driver instanceof Driver.ProgramStart from) {
      return Days.of(from.day());
    }
    if (driver instanceof Driver.ProjectStart from) {
      return Days.of(from.day());
    }
    if (driver instanceof Driver.StatusDate from) {
      return Days.of(from.day());
    }
    if (driver instanceof Driver.NotBefore from) {
      return Days.of(from.day());
    }
    return driver instanceof Driver.Train train ? Days.of(train.day()) : job.resume;
  }

  private static boolean isBy(Wait wait, ItemId item, Dependency dependency) {
    return wait.on().item.itemId().equals(item) && wait.dependency().equals(dependency);
  }

  /** Where something lands that is asked to start on a day: after days off, and after a freeze. */
  private static int first(NaiveJob job, int asked) {
    if (job.form == NaiveJob.Form.POINT) {
      boolean stays = asked == job.resume;
      return stays || job.stage != NaiveJob.Stage.OPEN ? job.resume : job.days.next(asked);
    }
    int day = asked;
    while (job.stage != NaiveJob.Stage.PLACED && !job.mayStart(day) && day < job.resume) {
      day++;
    }
    return day;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theSamePlanHasTheSameSchedule(long seed) {
    String yaml = RandomPlan.of(seed).yaml();
    Schedule once = Plans.schedule(yaml);
    Schedule again = Plans.schedule(yaml);
    assertThat(once.items().toString()).isEqualTo(again.items().toString());
    assertThat(once.mismatches().toString()).isEqualTo(again.mismatches().toString());
  }
}
