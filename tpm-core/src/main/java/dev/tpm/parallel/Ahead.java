package dev.tpm.parallel;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is worked out on a thread of its own, ahead of being asked for. */
public final class Ahead<T> implements Supplier<T> {
  private final FutureTask<T> task;

  private Ahead(FutureTask<T> task) {
    this.task = task;
  }

  /**
   * Begins to work something out.
   *
   * @param name what the thread is called, for whoever looks at them
   */
  public static <T> Ahead<T> of(String name, Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return new Ahead<>(task);
  }

  /**
   * What was worked out, once it is; where that failed, its failure.
   *
   * @throws IllegalStateException when the waiting thread is interrupted
   */
  @Override
  public T get() {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw same(e.getCause());
    }
  }

  /** An unchecked failure of another thread, to be thrown in this one. */
  static RuntimeException same(@Nullable Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(failure);
  }
}
