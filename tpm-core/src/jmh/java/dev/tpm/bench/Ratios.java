package dev.tpm.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs benchmarks and prints, for each class and size, what {@code measured} takes in multiples of
 * {@code bare}.
 *
 * <p>A benchmark class takes part by having two methods of these names and a parameter {@code
 * size}; what other methods take is told in multiples of {@code measured}. Absolute times depend on
 * the machine; the ratios of one run hardly do.
 */
public final class Ratios {
  private Ratios() {}

  /**
   * Runs the benchmarks.
   *
   * @param args what JMH takes on its command line, such as {@code ScheduleBenchmark -p size=1000}
   */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results = new Runner(new CommandLineOptions(args)).run();
    Map<String, Map<String, Double>> pairs = new TreeMap<>();
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      String[] name = params.getBenchmark().split("\\.");
      String size = params.getParam("size");
      String row =
          String.format(Locale.ROOT, "%-24s %9s", name[name.length - 2], size == null ? "" : size);
      pairs
          .computeIfAbsent(row, key -> new TreeMap<>())
          .put(name[name.length - 1], result.getPrimaryResult().getScore());
    }
    System.out.println();
    System.out.println("benchmark                     size  measured / bare");
    pairs.forEach(
        (row, scores) -> {
          Double measured = scores.get("measured");
          Double bare = scores.get("bare");
          if (measured != null && bare != null) {
            System.out.printf(Locale.ROOT, "%s  %15.2f%n", row, measured / bare);
          }
          scores.forEach(
              (method, score) -> {
                if (measured != null && !method.equals("measured") && !method.equals("bare")) {
                  System.out.printf(
                      Locale.ROOT, "%s  %15.2f  %s / measured%n", row, score / measured, method);
                }
              });
        });
  }
}
