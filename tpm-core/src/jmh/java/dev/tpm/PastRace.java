package dev.tpm;

import dev.tpm.history.GitPlan;
import dev.tpm.source.FolderTree;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says how long the past of a plan takes to read, in multiples of a plain check of the plan in the
 * same process, and how much memory is in use at most. {@code docs/performance.md} says how to run
 * it.
 */
final class PastRace {
  private static final int CHECKS = 9;

  private PastRace() {}

  /**
   * Races once.
   *
   * @param args how many items the plan has, how many commits, and an empty folder to work in
   */
  public static void main(String[] args) throws IOException {
    int items = Integer.parseInt(args[0]);
    int commits = Integer.parseInt(args[1]);
    Path folder = Files.createDirectories(Path.of(args[2]));
    Path plan = MadePast.in(folder, items, commits);
    LocalDate today = MadePast.day(commits - 1);
    Options options = new Options(today, Optional.of("today"), GitPlan.of(plan.toRealPath()));
    double[] checks = new double[CHECKS];
    Outcome outcome = check(plan, options);
    for (int i = 0; i < CHECKS; i++) {
      long from = System.nanoTime();
      outcome = check(plan, options);
      checks[i] = (System.nanoTime() - from) / 1e6;
    }
    Arrays.sort(checks);
    pools().values().forEach(MemoryPoolMXBean::resetPeakUsage);
    long from = System.nanoTime();
    long cpu = cpu();
    int read =
        PlanPast.of(outcome, options.withPast(plan)).values().iterator().next().snapshots().size();
    double past = (System.nanoTime() - from) / 1e6;
    say(items, commits, read, checks[CHECKS / 2], past, (cpu() - cpu) / 1e6);
  }

  private static Outcome check(Path plan, Options options) throws IOException {
    return Tpm.run(new FolderTree(plan, ""), options.withoutEffects());
  }

  private static void say(int items, int commits, int read, double check, double past, double cpu) {
    long peak = pools().values().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    PrintStream out = System.out;
    out.printf(
        Locale.ROOT,
        "%d items, %d commits (%d read): a check %.0f ms, the past %.0f ms (cpu %.0f) = %.1f"
            + " checks, %.2f ms a commit, heap at most %d MB%n",
        items,
        commits,
        read,
        check,
        past,
        cpu,
        past / check,
        past / commits,
        peak >> 20);
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static Map<String, MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .collect(java.util.stream.Collectors.toMap(MemoryPoolMXBean::getName, pool -> pool));
  }
}
