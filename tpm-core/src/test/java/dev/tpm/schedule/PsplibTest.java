package dev.tpm.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tpm.model.Dependency;
import dev.tpm.model.Item;
import dev.tpm.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Levels the instances of PSPLIB (R. Kolisch, A. Sprecher, European Journal of Operational Research
 * 96, 1997) and holds the length against the best that is known.
 *
 * <p>They lie in a folder {@code shared} beside the repository, or in the one that {@code
 * -Dtpm.shared=} names; without it they are skipped.
 */
class PsplibTest {
  private static final Pattern BEST = Pattern.compile("\"bestKnown\": \\[\\d+, (\\d+)]");
  private static final Pattern SET = Pattern.compile("(j30|j60|j90|j120).*");

  /** Set → how much longer than the best known each levelled schedule is, in percent. */
  private static final Map<String, List<Double>> GAPS = new TreeMap<>();

  @TestFactory
  Stream<DynamicTest> levelledSchedulesKeepToCapacitiesAndAreShort() throws IOException {
    String named = System.getProperty("tpm.shared", "");
    Path shared = named.isEmpty() ? Path.of("../../shared") : Path.of(named);
    Path folder = shared.resolve("oracle/psplib");
    assumeTrue(Files.isDirectory(folder), "no folder 'shared' with PSPLIB beside the repository");
    try (Stream<Path> list = Files.list(folder)) {
      List<Path> instances = list.filter(Files::isDirectory).sorted().toList();
      return instances.stream()
          .map(i -> DynamicTest.dynamicTest(i.getFileName().toString(), () -> level(i)));
    }
  }

  private static void level(Path folder) throws IOException {
    Plan plan = Plans.read(Files.readString(folder.resolve("program.yaml"), UTF_8));
    Schedule schedule = Plans.schedule(plan);
    assertThat(new Staffed(plan, schedule).over()).isEmpty();
    for (Item item : plan.programs().get(0).projects().get(0).items()) {
      ScheduledItem dates = schedule.item(item.itemId()).orElseThrow();
      assertThat(dates.start()).isAfterOrEqualTo(dates.earlyStart());
      for (Dependency dependency : item.after()) {
        ScheduledItem before = schedule.item(dependency.predecessor()).orElseThrow();
        boolean point = before.duration() == 0 || dates.duration() == 0;
        assertThat(dates.start())
            .isAfterOrEqualTo(point ? before.finish() : before.finish().plusDays(1));
      }
    }
    assertThat(schedule.mismatches()).isEmpty();
    Extent extent = schedule.extent(plan.programs().get(0).entityId()).orElseThrow();
    long days = extent.finish().toEpochDay() - schedule.programStart("").toEpochDay() + 1;
    Matcher best = BEST.matcher(Files.readString(folder.resolve("expected.json"), UTF_8));
    assertThat(best.find()).isTrue();
    double gap = 100.0 * days / Integer.parseInt(best.group(1)) - 100;
    String name = folder.getFileName().toString();
    Matcher set = SET.matcher(name);
    String of = set.matches() ? set.group(1) : "others";
    GAPS.computeIfAbsent(of, s -> new ArrayList<>()).add(gap);
    assertThat(gap).as("gap of %s in percent: %d days", name, days).isBetween(-10.0, 15.0);
  }

  @AfterAll
  static void theMeanGapIsSmall() {
    List<Double> all = new ArrayList<>();
    GAPS.forEach(
        (set, gaps) -> {
          all.addAll(gaps);
          System.out.printf("PSPLIB %s: %d instances, %s %%%n", set, gaps.size(), gaps);
        });
    double mean = all.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    System.out.printf("PSPLIB: mean gap %.2f %% of %d%n", mean, all.size());
    assertThat(mean).as("mean gap in percent").isLessThan(5);
  }
}
