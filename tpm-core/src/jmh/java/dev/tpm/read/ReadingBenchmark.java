package dev.tpm.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.bench.MadeFiles;
import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.model.Plan;
import dev.tpm.source.SourceTree;
import dev.tpm.syntax.Limits;
import dev.tpm.syntax.PlanFilesReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
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
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** From the bytes of a plan to its model, beside SnakeYAML composing the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadingBenchmark {
  @Param({"1000", "10000", "100000"})
  public int size;

  private SourceTree tree;
  private List<byte[]> files;

  /** Makes the plan. */
  @Setup
  public void make() throws IOException {
    tree = MadeFiles.of(size);
    files = new ArrayList<>();
    for (SourceTree.Entry entry : tree.entries(Integer.MAX_VALUE)) {
      files.add(tree.read(entry.path(), Integer.MAX_VALUE - 1));
    }
    Diagnostics said = new Diagnostics();
    Plan plan = read(said);
    if (!said.sorted().isEmpty() || plan.programs().get(0).projects().isEmpty()) {
      throw new IllegalStateException("the made plan is wrong: " + said.sorted());
    }
  }

  /** The model, with every place and every reference followed. */
  @Benchmark
  public Plan measured() throws IOException {
    return read(new Diagnostics());
  }

  private Plan read(Diagnostics said) throws IOException {
    return PlanReader.read(PlanFilesReader.read(tree, Limits.DEFAULT, said), "", said)
        .orElseThrow();
  }

  /** The nodes of SnakeYAML. */
  @Benchmark
  public Object bare() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    List<Object> composed = new ArrayList<>();
    for (byte[] file : files) {
      composed.add(
          new Yaml(options).compose(new InputStreamReader(new ByteArrayInputStream(file), UTF_8)));
    }
    return composed;
  }
}
