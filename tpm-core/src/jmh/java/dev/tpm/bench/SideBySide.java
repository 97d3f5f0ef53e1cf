package dev.tpm.bench;

import dev.tpm.bench.Race.Entrant;
import dev.tpm.bench.Race.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times whole processes side by side in one run: Maven alone, a report, checks of growing plans,
 * and TaskJuggler on the same plans. {@code benchmarks/compare.sh} starts it.
 */
public final class SideBySide {
  private static final String VALIDATE = "mvn validate";

  private final Race race;
  private final Path sample;
  private final Path work;
  private final String plugin;
  private final List<String> maven;

  private SideBySide(int runs, Path root, Path work, String version, List<String> maven) {
    this.race = new Race(runs);
    this.sample = root.resolve("sample-program");
    this.work = work;
    this.plugin = "dev.tpm:tpm-maven-plugin:" + version;
    this.maven = maven;
  }

  /**
   * Runs all comparisons.
   *
   * @param args how many runs count, the root of the repository, a folder to work in, the plugin's
   *     version, and the command that starts Maven
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    SideBySide all =
        new SideBySide(
            Integer.parseInt(args[0]),
            Path.of(args[1]),
            Path.of(args[2]),
            args[3],
            List.of(args).subList(4, args.length));
    all.report();
    all.parts();
    all.growth();
    for (int size : new int[] {1_000, 5_000}) {
      all.taskJuggler(size);
    }
  }

  private void report() throws IOException, InterruptedException {
    String output = "-Dtpm.output=" + work.resolve("site");
    Entrant report = mavenIn(sample, "report", plugin + ":report", output, "-Dtpm.force");
    Entrant again = mavenIn(sample, "again", plugin + ":report", output);
    Result result = race.run(List.of(validate(), report, again));
    say("report of the sample ÷ mvn validate: %.2f", result.ratio("report", VALIDATE));
    say("report in which nothing is new ÷ mvn validate: %.2f", result.ratio("again", VALIDATE));
  }

  private void parts() throws IOException, InterruptedException {
    Path plan = made(10_000);
    Entrant java = new Entrant("java", work, List.of(java(), "-version"));
    Result result = race.run(List.of(java, validate(), check(plan)));
    double whole = result.median("check");
    say("check of 10,000 items ÷ mvn validate: %.2f", result.ratio("check", VALIDATE));
    say("  of it the JVM: %.0f %%", 100 * result.median("java") / whole);
    say("  of it Maven: %.0f %%", 100 * (result.median(VALIDATE) - result.median("java")) / whole);
    Process process =
        new ProcessBuilder(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Parts.class.getName(),
                plan.resolve("src/program").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var lines = process.inputReader()) {
      lines
          .lines()
          .map(line -> line.split("\t"))
          .forEach(p -> say("  of it %s: %.0f %%", p[0], Long.parseLong(p[1]) / whole / 10));
    }
    process.waitFor();
  }

  private void growth() throws IOException, InterruptedException {
    List<Entrant> entrants = new ArrayList<>(List.of(validate()));
    List<Integer> sizes = List.of(1_000, 10_000, 100_000);
    for (int size : sizes) {
      Entrant check = check(made(size));
      entrants.add(new Entrant("check " + size, check.folder(), check.command()));
    }
    Result result = new Race(Math.min(3, race.runs())).run(entrants);
    double first = result.median("check 1000");
    for (int size : sizes) {
      double taken = result.median("check " + size);
      double own = (taken - result.median(VALIDATE)) / (first - result.median(VALIDATE));
      say(
          "check of %d items ÷ of 1,000: %.2f, and %.2f without what Maven takes",
          size, taken / first, own);
    }
  }

  private void taskJuggler(int size) throws IOException, InterruptedException {
    Path plan = made(size);
    Entrant theirs =
        new Entrant(
            "tj3", plan, List.of("tj3", "--silent", "--output-dir", plan.toString(), "plan.tjp"));
    Result result;
    try {
      result = race.run(List.of(check(plan), theirs));
    } catch (IOException e) {
      say("TaskJuggler is not here (apt-get install tj3): %s", e.getMessage());
      return;
    }
    Map<String, String> differences =
        SameDates.differences(plan.resolve("src/program"), plan.resolve("dates.csv"));
    say(
        "TaskJuggler with %d tasks ÷ mvn tpm:check: %.2f; finishes that differ: %d %s",
        size,
        result.ratio("tj3", "check"),
        differences.size(),
        differences.entrySet().stream().limit(3).toList());
  }

  private Entrant validate() {
    return mavenIn(sample, VALIDATE, "validate");
  }

  private Entrant check(Path folder) {
    return mavenIn(folder, "check", plugin + ":check");
  }

  private Entrant mavenIn(Path folder, String name, String... goal) {
    List<String> command = new ArrayList<>(maven);
    command.addAll(List.of("-o", "-q", "-B"));
    command.addAll(List.of(goal));
    return new Entrant(name, folder, List.copyOf(command));
  }

  /** A made plan in a folder of its own, with the same settings of the JVM as the sample. */
  private Path made(int size) throws IOException {
    Path folder = work.resolve("plan-" + size);
    if (!Files.exists(folder)) {
      MakePlan.main(new String[] {Integer.toString(size), folder.toString()});
      Path settings = folder.resolve(".mvn");
      Files.createDirectories(settings);
      Files.writeString(
          settings.resolve("jvm.config"), "-XX:TieredStopAtLevel=1\n-XX:+UseSerialGC\n");
    }
    return folder;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
