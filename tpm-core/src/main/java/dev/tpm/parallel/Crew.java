package dev.tpm.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * A number of threads that share out work.
 *
 * @param threads how many, that of the caller included; 1 or more
 */
public record Crew(int threads) {
  /** The caller alone. */
  public static final Crew ALONE = new Crew(1);

  /** Refuses a crew of nobody. */
  public Crew {
    if (threads < 1) {
      throw new IllegalArgumentException("a crew of " + threads + " threads");
    }
  }

  /**
   * Does one thing to each, and gives the results in the order of the work.
   *
   * @param does is called from several threads at once
   */
  public <T, R> List<R> each(List<T> work, Function<T, R> does) {
    Shared<T, R> shared = new Shared<>(work, does);
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, work.size()); i++) {
      Thread other = new Thread(shared, "tpm-crew-" + i);
      other.setDaemon(true);
      others.add(other);
      other.start();
    }
    shared.run();
    others.forEach(Crew::await);
    return shared.results();
  }

  private static void await(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        // What was begun is finished; the caller hears of it afterwards.
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** What one piece of work came to. */
  private record Done<R>(Optional<R> result, Optional<Throwable> failure) {}

  private static final class Shared<T, R> implements Runnable {
    private final List<T> work;
    private final Function<T, R> does;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReferenceArray<Done<R>> done;

    Shared(List<T> work, Function<T, R> does) {
      this.work = work;
      this.does = does;
      this.done = new AtomicReferenceArray<>(work.size());
    }

    @Override
    public void run() {
      for (int i = next.getAndIncrement(); i < work.size(); i = next.getAndIncrement()) {
        done.set(i, outcome(work.get(i)));
      }
    }

    private Done<R> outcome(T piece) {
      try {
        return new Done<>(Optional.of(does.apply(piece)), Optional.empty());
      } catch (RuntimeException | Error e) {
        return new Done<>(Optional.empty(), Optional.of(e));
      }
    }

    List<R> results() {
      List<R> results = new ArrayList<>();
      for (int i = 0; i < work.size(); i++) {
        Done<R> one = done.get(i);
        if (one.failure().isPresent()) {
          throw Ahead.same(one.failure().get());
        }
        one.result().ifPresent(results::add);
      }
      return List.copyOf(results);
    }
  }
}
