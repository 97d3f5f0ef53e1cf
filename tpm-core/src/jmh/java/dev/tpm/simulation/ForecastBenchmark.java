package dev.tpm.simulation;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A forecast with quantiles, chances, criticality and sensitivity, beside a naive one; per
 * iteration of all items.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ForecastBenchmark {
  private static final int ITERATIONS = 10_000;
  private static final int FEW = 200;

  @Param({"1000", "10000"})
  public int size;

  private Simulation simulation;
  private NaiveForecast naive;

  /** Makes the network. */
  @Setup
  public void make() {
    MadeForecast made = MadeForecast.of(size);
    simulation = made.simulation();
    naive = new NaiveForecast(made);
  }

  /** The product's forecast on one thread. */
  @Benchmark
  @OperationsPerInvocation(ITERATIONS)
  public Object measured() {
    return simulation.run(ITERATIONS, 1);
  }

  /** The same on two threads. */
  @Benchmark
  @OperationsPerInvocation(ITERATIONS)
  public Object twoThreads() {
    return simulation.run(ITERATIONS, 2);
  }

  /** The naive one that draws, places, and keeps the program's finish alone. */
  @Benchmark
  @OperationsPerInvocation(FEW)
  public double naiveBare() {
    return naive.bare(FEW);
  }

  /** The naive one that gives the same figures. */
  @Benchmark
  @OperationsPerInvocation(FEW)
  public double naiveWhole() {
    return naive.whole(FEW);
  }
}
