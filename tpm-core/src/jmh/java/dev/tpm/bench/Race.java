package dev.tpm.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs whole processes in turn, so that what else the machine does meets all of them alike.
 *
 * @param runs how many counted runs each has; one before them is not counted
 */
record Race(int runs) {

  /**
   * Something to be timed.
   *
   * @param folder where it is started
   * @param command the program and its arguments
   */
  record Entrant(String name, Path folder, List<String> command) {}

  /** What each took, in seconds, run by run. */
  record Result(Map<String, double[]> seconds) {
    double median(String name) {
      return middle(of(name));
    }

    /** The median of what one took in multiples of another, run by run. */
    double ratio(String name, String other) {
      double[] ratios = of(name).clone();
      for (int i = 0; i < ratios.length; i++) {
        ratios[i] /= of(other)[i];
      }
      return middle(ratios);
    }

    private double[] of(String name) {
      double[] found = seconds.get(name);
      if (found == null) {
        throw new IllegalArgumentException("nobody is called " + name);
      }
      return found;
    }

    private static double middle(double[] values) {
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      int half = sorted.length / 2;
      return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
  }

  Result run(List<Entrant> entrants) throws IOException, InterruptedException {
    Map<String, double[]> seconds = new LinkedHashMap<>();
    entrants.forEach(entrant -> seconds.put(entrant.name(), new double[runs]));
    for (int i = -1; i < runs; i++) {
      for (Entrant entrant : entrants) {
        double taken = time(entrant);
        if (i >= 0) {
          seconds.get(entrant.name())[i] = taken;
        }
      }
    }
    return new Result(seconds);
  }

  private static double time(Entrant entrant) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(entrant.command())
            .directory(entrant.folder().toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    int exit = process.waitFor();
    double taken = (System.nanoTime() - start) / 1e9;
    if (exit != 0) {
      throw new IllegalStateException(entrant.name() + " ended with " + exit + ":\n" + said);
    }
    return taken;
  }
}
