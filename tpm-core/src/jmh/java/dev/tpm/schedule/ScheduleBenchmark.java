package dev.tpm.schedule;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a network in memory to all dates and slacks, beside a bare pass over the same edges. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ScheduleBenchmark {
  @Param({"1000", "10000", "100000", "1000000"})
  public int size;

  private Network network;
  private BarePass bare;

  /** Makes the network. */
  @Setup
  public void make() {
    network = MadeNetwork.of(size, 1);
    bare = new BarePass(network);
  }

  /** The dates and slacks of all, with calendars, lags, progress and milestones. */
  @Benchmark
  public Object measured() {
    return CriticalPath.of(network);
  }

  /** The bare pass. */
  @Benchmark
  public Object bare() {
    return bare.slack();
  }
}
