package dev.tpm.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tpm.model.ItemId;
import dev.tpm.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Replays schedules that were reckoned by others: by hand, by Microsoft Project, by a second
 * engine, and the critical paths of PSPLIB.
 *
 * <p>The plans reckoned by hand are part of the sources. The others lie in a folder {@code shared}
 * beside the repository, or in the one that {@code -Dtpm.shared=} names; without it they are
 * skipped.
 */
class OracleTest {
  private static final Path HAND = Path.of("src/test/resources/oracle/hand");

  @TestFactory
  Stream<DynamicTest> plansReckonedByHandAgree() throws IOException {
    return plans(HAND);
  }

  @TestFactory
  Stream<DynamicTest> plansOfASecondEngineAgree() throws IOException {
    return plans(shared("engine"));
  }

  @TestFactory
  Stream<DynamicTest> plansOfMicrosoftProjectAgree() throws IOException {
    return plans(shared("project"));
  }

  @TestFactory
  Stream<DynamicTest> criticalPathsOfPsplibAgree() throws IOException {
    return folders(shared("psplib"))
        .map(
            folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> path(folder)));
  }

  private static Path shared(String kind) {
    String named = System.getProperty("tpm.shared", "");
    Path shared = named.isEmpty() ? Path.of("../../shared") : Path.of(named);
    Path folder = shared.resolve("oracle").resolve(kind);
    assumeTrue(
        Files.isDirectory(folder), "no folder 'shared' with schedules beside the repository");
    return folder;
  }

  private static Stream<Path> folders(Path parent) throws IOException {
    try (Stream<Path> list = Files.list(parent)) {
      return list.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  private static Stream<DynamicTest> plans(Path parent) throws IOException {
    return folders(parent)
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> agree(folder)));
  }

  private static void path(Path folder) throws IOException {
    Plan plan = plan(folder);
    Schedule schedule = Plans.schedule(plan);
    LocalDate last =
        schedule.items().stream()
            .map(ScheduledItem::earlyFinish)
            .max(LocalDate::compareTo)
            .orElseThrow();
    long days = last.toEpochDay() - schedule.programStart("").toEpochDay() + 1;
    assertThat(expected(folder)).containsEntry("criticalPath", Math.toIntExact(days));
  }

  private static void agree(Path folder) throws IOException {
    Plan plan = plan(folder);
    Schedule schedule = Plans.schedule(plan);
    List<String> wrong = new ArrayList<>();
    Map<String, Object> expected = expected(folder);
    expected.forEach(
        (id, values) -> {
          int slash = id.indexOf('/');
          ItemId item = new ItemId("", id.substring(0, slash), id.substring(slash + 1));
          ScheduledItem got = schedule.item(item).orElseThrow();
          compare(id, got, (Map<?, ?>) values, schedule.calendar(item), wrong);
        });
    assertThat(expected).isNotEmpty();
    assertThat(wrong).isEmpty();
  }

  private static void compare(
      String id, ScheduledItem got, Map<?, ?> values, Calendar calendar, List<String> wrong) {
    Map<String, Object> found = new TreeMap<>();
    found.put("earlyStart", got.earlyStart().toString());
    found.put("earlyFinish", got.earlyFinish().toString());
    found.put("lateStart", got.lateStart().toString());
    found.put("lateFinish", got.lateFinish().toString());
    found.put("totalSlack", got.totalSlack());
    found.put("freeSlack", got.freeSlack());
    found.put("critical", got.critical());
    found.forEach(
        (key, value) -> {
          Object wanted = values.get(key);
          boolean date = value instanceof String;
          boolean agrees =
              wanted == null
                  || wanted.equals(value)
                  || (date && got.duration() == 0 && either(wanted, value, calendar));
          if (!agrees) {
            wrong.add(id + " " + key + ": wanted " + wanted + ", got " + value);
          }
        });
  }

  /** A milestone sits between two working days: either one names it. */
  private static boolean either(Object wanted, Object got, Calendar calendar) {
    int day = Days.of(LocalDate.parse(wanted.toString()));
    int ours = Days.of(LocalDate.parse(got.toString()));
    return Set.of(calendar.next(day + 1), calendar.before(day)).contains(ours);
  }

  private static Plan plan(Path folder) throws IOException {
    return Plans.read(Files.readString(folder.resolve("program.yaml"), UTF_8));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> expected(Path folder) throws IOException {
    // JSON is YAML too, as long as it is plain.
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    String text = Files.readString(folder.resolve("expected.json"), UTF_8);
    return (Map<String, Object>) new Yaml(new SafeConstructor(options)).load(text);
  }
}
