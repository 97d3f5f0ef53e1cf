package dev.tpm.simulation;

import dev.tpm.parallel.Crew;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs a network through many iterations and counts what comes of it.
 *
 * <p>Iterations are taken in chunks of fixed size, and a chunk by one thread; each thread counts
 * for itself and the counts are added in the end. Whole numbers add up to the same in any order.
 */
public final class Simulation {
  /** The iterations that are ranked together. */
  static final int CHUNK = 1024;

  /** Of so many chunks one is looked at for what drives the finish: a correlation needs no more. */
  private static final int RANKED = 4;

  /** Of so many chunks one is looked at for what is critical: a share needs no more. */
  private static final int BOUNDED = 2;

  private final Work work;
  private final Lengths lengths;
  private final Drivers drivers;
  private final Luck[] lucks;
  private final int[] targets;
  private final int risks;

  private Simulation(Builder builder, long seed) {
    lucks =
        builder.programs.stream()
            .map(p -> Luck.of(seed, p.name(), p.correlation()))
            .toArray(Luck[]::new);
    work =
        new Work(
            builder.calendars, builder.activities, builder.ties, builder.extents, builder.horizons);
    lengths = new Lengths(work.activities, builder.risks, lucks);
    targets = builder.programs.stream().mapToInt(Program::finish).toArray();
    drivers = new Drivers(work, lengths, builder.risks, targets);
    risks = builder.risks.size();
  }

  /**
   * Runs it.
   *
   * @param iterations 1 or more
   * @param threads how many may work on it, 1 or more; the outcome is the same for any number
   */
  public Outcomes run(int iterations, int threads) {
    return run(iterations, threads, true);
  }

  /**
   * Runs it, for its dates or for more.
   *
   * @param causes whether it is also looked at what is critical and what drives the finish; dates
   *     are the same without, in less time
   */
  public Outcomes run(int iterations, int threads, boolean causes) {
    int chunks = (iterations + CHUNK - 1) / CHUNK;
    AtomicInteger next = new AtomicInteger();
    List<Worker> idle =
        Stream.generate(() -> new Worker(next, iterations, causes))
            .limit(Math.max(1, Math.min(threads, chunks)))
            .toList();
    List<Worker> workers = new Crew(idle.size()).each(idle, Worker::worked);
    Worker all = workers.get(0);
    workers.stream().skip(1).forEach(all::add);
    return new Outcomes(
        iterations,
        bounded(iterations),
        work,
        all.finishes,
        all.extents,
        all.critical,
        drivers,
        all.sums,
        targets);
  }

  /** How many iterations are looked at for what is critical. */
  private static int bounded(int iterations) {
    int bounded = 0;
    for (long first = 0; first < iterations; first += (long) BOUNDED * CHUNK) {
      bounded += (int) Math.min(CHUNK, iterations - first);
    }
    return bounded;
  }

  /** One thread's share of the work, and what it counts. */
  private final class Worker {
    private final AtomicInteger next;
    private final int iterations;
    private final boolean causes;
    final Tally[] finishes = new Tally[work.size];
    final Tally[] extents = new Tally[work.members.length];
    final int[] critical = new int[work.size];
    final Drivers.Sums sums = drivers.sums();

    Worker(AtomicInteger next, int iterations, boolean causes) {
      this.next = next;
      this.iterations = iterations;
      this.causes = causes;
      Arrays.setAll(finishes, n -> new Tally(work.firstDay(work.frame[n])));
      Arrays.setAll(extents, e -> new Tally(work.firstDay(work.extentFrame[e])));
    }

    /** Takes chunks for as long as there are any. */
    Worker worked() {
      ForwardRows forward = new ForwardRows(work, lengths);
      Block passing = Block.passing(work, lengths, risks);
      Block kept = causes ? Block.kept(work, lengths, risks) : passing;
      BackwardRows backward = new BackwardRows(work, lengths, kept.size);
      int[] order = order((iterations + CHUNK - 1) / CHUNK);
      for (int i = next.getAndIncrement(); i < order.length; i = next.getAndIncrement()) {
        int chunk = order[i];
        boolean bounded = causes && chunk % BOUNDED == 0;
        int[][] ends = new int[targets.length][Math.min(CHUNK, iterations - chunk * CHUNK)];
        Block block = bounded ? kept : passing;
        for (int at = 0; at < CHUNK && chunk * CHUNK + at < iterations; at += block.size) {
          block.first = chunk * CHUNK + at;
          block.count = Math.min(block.size, iterations - block.first);
          place(block, forward);
          gather(block, at, ends);
          if (bounded) {
            backward.run(block, critical);
          }
        }
        if (causes && chunk % RANKED == 0) {
          rank(chunk * CHUNK, ends);
        }
      }
      return this;
    }

    private void place(Block block, ForwardRows forward) {
      keys(block.first, block.keys);
      forward.begin(block);
      for (int n = 0; n < work.size; n++) {
        forward.place(n, block);
        finishes[n].add(block.finish[n], block.count, block.ask);
      }
      forward.end(block);
    }

    private void gather(Block block, int at, int[][] ends) {
      for (int e = 0; e < extents.length; e++) {
        extents[e].add(block.extents[e], block.count, block.ask);
      }
      for (int p = 0; p < targets.length; p++) {
        if (targets[p] >= 0) {
          System.arraycopy(block.extents[targets[p]], 0, ends[p], at, block.count);
        }
      }
    }

    private void rank(int first, int[][] ends) {
      int[] keys = new int[Math.min(CHUNK, iterations - first)];
      keys(first, keys);
      drivers.add(first, keys, ends, sums);
    }

    /** Those that take the longest come first, so that all threads are done at about one time. */
    private int[] order(int chunks) {
      return IntStream.range(0, chunks)
          .boxed()
          .sorted(
              Comparator.comparing((Integer chunk) -> chunk % RANKED != 0)
                  .thenComparing(chunk -> chunk % BOUNDED != 0)
                  .thenComparing(chunk -> chunk))
          .mapToInt(chunk -> chunk)
          .toArray();
    }

    void add(Worker other) {
      for (int i = 0; i < finishes.length; i++) {
        finishes[i].add(other.finishes[i]);
        critical[i] += other.critical[i];
      }
      for (int i = 0; i < extents.length; i++) {
        extents[i].add(other.extents[i]);
      }
      sums.add(other.sums);
    }
  }

  private void keys(int first, int[] keys) {
    if (lucks.length > 0) {
      lucks[0].iterations(first, keys);
    }
  }

  /**
   * What shares its luck.
   *
   * @param name what its luck hangs on
   * @param correlation the share of luck in common, 0 to 1
   * @param finish the extent that is its finish; -1 for none
   */
  public record Program(String name, double correlation, int finish) {}

  /** Collects a network. */
  public static final class Builder {
    private final List<WorkTime> calendars;
    private final List<Activity> activities = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Risk> risks = new ArrayList<>();
    private final List<Work.Extent> extents = new ArrayList<>();
    private final List<Integer> horizons = new ArrayList<>();
    private final List<Program> programs = new ArrayList<>();

    public Builder(List<WorkTime> calendars) {
      this.calendars = List.copyOf(calendars);
    }

    /** Adds an activity, after all that it waits for, and gives its place. */
    public int add(Activity activity) {
      activities.add(activity);
      return activities.size() - 1;
    }

    /** Ties an activity to one that was added before it. */
    public void tie(Tie tie) {
      if (tie.from() >= tie.to()) {
        throw new IllegalArgumentException("a predecessor comes before its successor");
      }
      ties.add(tie);
    }

    /** Adds a risk and gives its place. */
    public int add(Risk risk) {
      risks.add(risk);
      return risks.size() - 1;
    }

    /**
     * Adds what finishes with the last of some activities and of other extents.
     *
     * @return its place
     */
    public int extent(List<Integer> members, List<Integer> inner) {
      extents.add(new Work.Extent(List.copyOf(members), List.copyOf(inner)));
      return extents.size() - 1;
    }

    /**
     * Adds a horizon, which activities name by its place.
     *
     * @param extent the extent that is it; -1 for none
     */
    public void horizon(int extent) {
      horizons.add(extent);
    }

    /** Adds a program and gives its place; what is drawn names these places. */
    public int add(Program program) {
      programs.add(program);
      return programs.size() - 1;
    }

    public Simulation build(long seed) {
      return new Simulation(this, seed);
    }
  }
}
