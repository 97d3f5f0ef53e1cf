package dev.tpm.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.model.EntityId;
import dev.tpm.model.Plan;
import dev.tpm.model.Program;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Schedules each small plan of a folder and holds all of it against the page beside the plan.
 *
 * <p>{@code -Dtpm.golden=write} writes the pages anew; each was reckoned by hand once.
 */
class ScheduleGoldenTest {
  private static final Path CASES = Path.of("src/test/resources/schedule");

  @TestFactory
  Stream<DynamicTest> aPlanIsScheduledAsItsPageSays() throws IOException {
    try (Stream<Path> list = Files.list(CASES)) {
      return list.sorted().toList().stream()
          .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> agree(c)));
    }
  }

  private static void agree(Path folder) throws IOException {
    Path golden = folder.resolve("schedule.txt");
    String page = page(Plans.read(files(folder)));
    if ("write".equals(System.getProperty("tpm.golden"))) {
      Files.writeString(golden, page, UTF_8);
    }
    assertThat(page).isEqualTo(Files.readString(golden, UTF_8));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.put(path, Files.readString(file, UTF_8));
      }
    }
    return files;
  }

  private static String page(Plan plan) {
    Schedule schedule = Plans.schedule(plan);
    StringBuilder page = new StringBuilder();
    for (ScheduledItem item : schedule.items()) {
      page.append(line(item));
    }
    for (Program program : plan.programs()) {
      String start = schedule.programStart(program.entityId().id()).toString();
      page.append("\nprogram from ").append(start).append(extent(schedule, program.entityId()));
      program.projects().forEach(p -> page.append(p.id()).append(extent(schedule, p.entityId())));
    }
    if (!schedule.mismatches().isEmpty()) {
      page.append("\n");
    }
    schedule.mismatches().forEach(m -> page.append(mismatch(m)).append("\n"));
    return page.toString();
  }

  private static String line(ScheduledItem item) {
    List<String> words =
        Stream.of(
                item.id().toString(),
                item.start() + ".." + item.finish(),
                item.isLevelled() ? "early " + item.earlyStart() + ".." + item.earlyFinish() : "",
                "late " + item.lateStart() + ".." + item.lateFinish(),
                "slack " + item.totalSlack() + " free " + item.freeSlack(),
                item.critical() ? "critical" : item.isOpen() ? "" : "finished",
                driver(item.driver()),
                item.push().map(ScheduleGoldenTest::push).orElse(""))
            .filter(word -> !word.isEmpty())
            .toList();
    return String.join(" | ", words) + "\n";
  }

  private static String push(Push push) {
    return "pushed by " + push.name().orElse("a holiday") + " from " + push.asked();
  }

  private static String driver(Driver driver) {
    if (driver instanceof Driver.Hands hands) {
      String busy = hands.busyWith().map(item -> ", busy with " + item).orElse("");
      return "hands of " + hands.team() + " from " + hands.day() + busy;
    }
    if (driver instanceof Driver.Predecessor by) {
      return "by "
          + by.item()
          + " ("
          + by.waiting().id()
          + " after "
          + by.dependency().predecessor().id()
          + " "
          + by.dependency().type()
          + ")";
    }
    return driver
        .toString()
        .replaceAll("\\[(?:day|of|slot)=", " ")
        .replace(", day=", " ")
        .replaceAll("[\\[\\]]", "");
  }

  private static String extent(Schedule schedule, EntityId id) {
    return schedule
        .extent(id)
        .map(e -> ": " + e.start() + ".." + e.finish() + " with " + e.last() + "\n")
        .orElse(": nothing\n");
  }

  private static String mismatch(Mismatch mismatch) {
    String item = mismatch.item() + ": ";
    if (mismatch instanceof Mismatch.FixedTooEarly m) {
      return item
          + "fixed "
          + m.fixed()
          + ", asked "
          + m.asked()
          + ", "
          + m.days()
          + "d, by "
          + m.predecessor();
    }
    if (mismatch instanceof Mismatch.FixedPassed m) {
      return item + "fixed " + m.fixed() + " has passed, now " + m.moved();
    }
    if (mismatch instanceof Mismatch.OutOfSequence m) {
      return item + "ahead of " + m.predecessor() + " (" + m.waiting().id() + ")";
    }
    if (mismatch instanceof Mismatch.WaitsForDropped m) {
      return item + "waits for dropped " + m.dependency().predecessor();
    }
    if (mismatch instanceof Mismatch.TooFewPeople m) {
      return item
          + "takes "
          + number(m.people())
          + " of "
          + m.team()
          + ", which has "
          + number(m.most())
          + " from "
          + m.from();
    }
    return mismatch instanceof Mismatch.NoDeparture m
        ? item + "no departure of " + m.slot()
        : Stream.of(mismatch).map(Object::toString).collect(Collectors.joining());
  }

  private static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
