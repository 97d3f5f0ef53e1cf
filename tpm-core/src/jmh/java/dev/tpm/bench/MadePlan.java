package dev.tpm.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A plan of any size, the same for the same seed.
 *
 * <p>Projects of a hundred tasks stand in ten layers, and wait for tasks of their own and of the
 * layer before. So the plan gets wider with its size and not longer: it ends within a few years.
 *
 * @param start the day before which nothing starts, and the one the plan is true of
 * @param holidays days on which nobody works
 * @param tasks what is to be done, each after all that it waits for
 */
record MadePlan(LocalDate start, List<LocalDate> holidays, List<Task> tasks) {
  static final int TASKS_OF_A_PROJECT = 100;
  static final int TEAMS = 12;
  private static final int LAYERS = 10;
  private static final int NEAR = 20;
  private static final int YEARS = 9;

  /**
   * One task.
   *
   * @param days how many working days it takes
   * @param after the places of what it waits for in {@link MadePlan#tasks}, in order
   */
  record Task(int place, int days, List<Integer> after) {
    String project() {
      return "p" + place / TASKS_OF_A_PROJECT;
    }

    String id() {
      return "t" + place;
    }
  }

  static MadePlan of(int size, long seed) {
    Random random = new Random(seed);
    int projects = (size + TASKS_OF_A_PROJECT - 1) / TASKS_OF_A_PROJECT;
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int first = i - i % TASKS_OF_A_PROJECT;
      Set<Integer> after = new LinkedHashSet<>();
      for (int k = random.nextInt(4); k > 0 && i > first; k--) {
        after.add(Math.max(first, i - 1 - random.nextInt(NEAR)));
      }
      int layer = i / TASKS_OF_A_PROJECT * LAYERS / projects;
      if (layer > 0 && random.nextInt(10) == 0) {
        after.add(ofLayer(layer - 1, projects, random));
      }
      tasks.add(new Task(i, 1 + random.nextInt(9), List.copyOf(after)));
    }
    return new MadePlan(LocalDate.of(2026, 1, 5), daysOff(), List.copyOf(tasks));
  }

  private static int ofLayer(int layer, int projects, Random random) {
    int first = (layer * projects + LAYERS - 1) / LAYERS;
    int end = ((layer + 1) * projects + LAYERS - 1) / LAYERS;
    int project = first + random.nextInt(end - first);
    return project * TASKS_OF_A_PROJECT + random.nextInt(TASKS_OF_A_PROJECT);
  }

  private static List<LocalDate> daysOff() {
    List<LocalDate> days = new ArrayList<>();
    for (int year = 2026; year < 2026 + YEARS; year++) {
      days.add(LocalDate.of(year, 1, 1));
      days.add(LocalDate.of(year, 5, 1));
      days.add(LocalDate.of(year, 12, 25));
    }
    return List.copyOf(days);
  }
}
