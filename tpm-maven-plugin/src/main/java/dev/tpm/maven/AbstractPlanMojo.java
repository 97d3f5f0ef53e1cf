package dev.tpm.maven;

import dev.tpm.Options;
import dev.tpm.Outcome;
import dev.tpm.Tpm;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoFailureException;

/** What the goals share that tell about one plan as it stands. */
abstract class AbstractPlanMojo extends AbstractTpmMojo {
  private Optional<Memory> memory = Optional.empty();

  /** What a run that is to be remembered hangs on, says, and fails with. */
  private record Memory(LastRun run, Transcript said, Optional<String> failure) {}

  AbstractPlanMojo(BuildPluginManager plugins) {
    super(plugins);
  }

  /** Prints what there is to say of a plan that could be read. */
  abstract void print(Console console, List<Diagnostic> findings);

  /** Does with a plan what the goal is for, and tells of it in one last line. */
  abstract void finish(Outcome outcome, Options options, Path folder) throws IOException;

  /** Whether a run in which nothing is new says again what the last one said, and no more. */
  boolean remembers() {
    return false;
  }

  /** Annotations are made from findings, which a run that says things again does not have. */
  @Override
  final boolean isDone(Run run) throws IOException, MojoFailureException {
    return remembers() && !Annotations.areWanted() && LastRun.isRepeated(run, told(), getLog());
  }

  /** Reads and checks the plan, prints what there is to say, and lets the goal do its part. */
  @Override
  final void work(Run run) throws IOException, MojoFailureException {
    Transcript transcript = new Transcript(getLog());
    Optional<LastRun> watched = remembers() ? LastRun.of(run, told()) : Optional.empty();
    SourceTree tree = watched.isPresent() ? watched.get().tree() : run.tree();
    Outcome outcome = Tpm.run(tree, run.options());
    print(outcome, transcript, run.build());
    if (run.settings().goesByCommit(outcome)) {
      run.options().git().get().note().ifPresent(note -> transcript.warn("tpm: " + note));
    }
    Optional<String> failure = Verdict.failure(outcome, run.settings().failOn());
    memory = watched.map(hung -> new Memory(hung, transcript, failure));
    finish(outcome, run.options(), run.folder());
    Verdict.require(outcome, run.settings().failOn());
  }

  /**
   * What is to be written down about a site, for {@link #isDone}.
   *
   * @param closing the line that the run will end with
   */
  final List<String> book(String closing) throws IOException {
    if (memory.isEmpty()) {
      return List.of();
    }
    Transcript said = memory.get().said();
    said.keepInfo(closing);
    memory.get().failure().ifPresent(said::keepFailure);
    return memory.get().run().lines(said.lines(), told());
  }

  private void print(Outcome outcome, Transcript transcript, Build build) throws IOException {
    Console console = new Console(transcript);
    if (outcome.readable()) {
      print(console, outcome.diagnostics());
    } else {
      console.printAll(outcome.diagnostics());
    }
    if (Annotations.areWanted()) {
      Annotations.write(outcome.diagnostics(), build.annotations());
    }
  }
}
