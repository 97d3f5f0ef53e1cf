package dev.tpm.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.Options;
import dev.tpm.Outcome;
import dev.tpm.Tpm;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.export.AcceptedFindings;
import dev.tpm.source.SourceTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that tell about one plan as it stands. */
abstract class AbstractPlanMojo extends AbstractTpmMojo {
  /** How many accepted findings that are no more are named. */
  private static final int NAMED = 10;

  /** Fails the build where there are more warnings than this. By default any number may be. */
  @Parameter(property = "tpm.maxWarnings")
  private @Nullable Integer maxWarnings;

  /**
   * A file of findings that are accepted and do not count: those of a day, written by <code>
   * mvn tpm:check -Dtpm.acceptFindings</code>. By default <code>accepted-findings.txt</code> under
   * the base folder, where there is one.
   */
  @Parameter(property = "tpm.acceptedFindings")
  private @Nullable File acceptedFindings;

  private Optional<Memory> memory = Optional.empty();

  /** What a run that is to be remembered hangs on, says, and fails with. */
  private record Memory(LastRun run, Transcript said, Optional<String> failure) {}

  AbstractPlanMojo(BuildPluginManager plugins) {
    super(plugins);
  }

  /** Prints what there is to say of a plan that could be read. */
  abstract void print(Console console, List<Diagnostic> findings);

  /** Does with a plan what the goal is for, and tells of it in one last line. */
  abstract void finish(Outcome outcome, Options options, Path folder)
      throws IOException, MojoFailureException;

  /** Whether a run in which nothing is new says again what the last one said, and no more. */
  boolean remembers() {
    return false;
  }

  /** Whether the run is wanted though nothing is new. */
  boolean isForced() {
    return false;
  }

  /** Annotations are made from findings, which a run that says things again does not have. */
  @Override
  final boolean isDone(Run run) throws IOException, MojoFailureException {
    return remembers()
        && !isForced()
        && !Annotations.areWanted()
        && LastRun.isRepeated(run, hangsOn(), getLog());
  }

  /** Reads and checks the plan, prints what there is to say, and lets the goal do its part. */
  @Override
  final void work(Run run) throws IOException, MojoFailureException {
    Transcript transcript = new Transcript(getLog());
    Optional<LastRun> watched = remembers() ? LastRun.of(run, hangsOn()) : Optional.empty();
    SourceTree tree = watched.isPresent() ? watched.get().tree() : run.tree();
    Outcome found = Tpm.run(tree, run.options());
    Optional<AcceptedFindings.Sorted> sorted = sorted(found);
    Outcome outcome = sorted.map(found::accepting).orElse(found);
    print(outcome, transcript, run.build());
    if (run.settings().goesByCommit(outcome)) {
      run.options().git().get().note().ifPresent(note -> transcript.warn("tpm: " + note));
    }
    sorted.ifPresent(s -> tellGone(s.gone(), transcript));
    Optional<Integer> most = Optional.ofNullable(maxWarnings);
    Optional<String> failure = Verdict.failure(outcome, run.settings().failOn(), most);
    memory = watched.map(hung -> new Memory(hung, transcript, failure));
    finish(outcome, run.options(), run.folder());
    Verdict.require(outcome, run.settings().failOn(), most);
  }

  /** The file of accepted findings, which need not be there. */
  final Path acceptedFile() {
    return acceptedFindings == null
        ? base().resolve("accepted-findings.txt")
        : acceptedFindings.toPath().toAbsolutePath().normalize();
  }

  /** What the goal was told, the file of accepted findings included where nobody names it. */
  private Optional<Told> hangsOn() {
    return told().map(told -> told.with(acceptedFile()));
  }

  /** What the file of accepted findings makes of what was found; empty where nobody has one. */
  Optional<AcceptedFindings.Sorted> sorted(Outcome found) throws IOException, MojoFailureException {
    Path file = acceptedFile();
    if (Files.isRegularFile(file)) {
      String name = String.valueOf(file.getFileName());
      return Optional.of(
          AcceptedFindings.of(name, Files.readString(file, UTF_8)).sort(found.diagnostics()));
    }
    if (acceptedFindings != null) {
      throw new MojoFailureException(
          "tpm.acceptedFindings names no file: "
              + file
              + "; mvn tpm:check -Dtpm.acceptFindings writes it");
    }
    return Optional.empty();
  }

  private static void tellGone(List<String> gone, Transcript log) {
    if (gone.isEmpty()) {
      return;
    }
    log.info(
        "tpm: "
            + Counts.number(gone.size(), "accepted finding")
            + (gone.size() == 1 ? " is" : " are")
            + " no more; take out of the file of accepted findings:");
    gone.stream().limit(NAMED).forEach(line -> log.info("  " + Console.safe(line)));
    if (gone.size() > NAMED) {
      log.info("  and " + (gone.size() - NAMED) + " more");
    }
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
    return memory.get().run().lines(said.lines(), hangsOn());
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
