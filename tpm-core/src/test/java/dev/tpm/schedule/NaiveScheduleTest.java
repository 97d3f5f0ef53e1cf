package dev.tpm.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the passes against {@link NaiveSchedule} on random plans. */
class NaiveScheduleTest {
  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("tpm.seeds", 400));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void thePassesAgreeWithTryingDayAfterDay(long seed) {
    RandomPlan plan = RandomPlan.of(seed);
    if (!differences(plan).isEmpty()) {
      RandomPlan small = plan.shrunk(p -> Plans.canBeRead(p.yaml()) && !differences(p).isEmpty());
      assertThat(differences(small)).as("seed %d%n%s", seed, small.yaml()).isEmpty();
    }
  }

  private static List<String> differences(RandomPlan random) {
    List<String> found = new ArrayList<>();
    Plan plan = Plans.read(random.yaml());
    Schedule schedule = Plans.schedule(plan);
    LocalDate status = LocalDate.parse(plan.programs().get(0).statusDate());
    NaiveSchedule naive = new NaiveSchedule(plan, status);
    naive.jobs.forEach(
        (id, job) -> {
          ScheduledItem item = schedule.item(id).orElseThrow();
          int start = job.end ? job.start - 1 : job.start;
          boolean point = job.form == NaiveJob.Form.POINT;
          int finish = point ? start : job.finish - 1;
          compare(id + " start", LocalDate.ofEpochDay(start), item.earlyStart(), found);
          compare(id + " finish", LocalDate.ofEpochDay(finish), item.earlyFinish(), found);
          if (!point) {
            boolean work = job.lengthForm == NaiveJob.Form.WORK;
            boolean same = work && job.days.between(job.finish, job.lateFinish) == 0;
            int day = same ? job.finish : job.lateFinish;
            LocalDate late = LocalDate.ofEpochDay(day - 1);
            compare(id + " late finish", late, item.lateFinish(), found);
          }
          compare(id + " total slack", job.totalSlack, item.totalSlack(), found);
          compare(id + " free slack", job.freeSlack, item.freeSlack(), found);
        });
    compare("items", naive.jobs.size(), count(schedule, plan), found);
    return found;
  }

  private static int count(Schedule schedule, Plan plan) {
    return (int)
        plan.programs().get(0).projects().stream()
            .flatMap(p -> p.items().stream())
            .filter(i -> !i.isGroup() && schedule.item(i.itemId()).isPresent())
            .count();
  }

  private static void compare(String what, Object wanted, Object got, List<String> found) {
    if (!wanted.equals(got)) {
      found.add(what + ": wanted " + wanted + ", got " + got);
    }
  }
}
