package dev.tpm.maven;

import dev.tpm.Options;
import dev.tpm.Outcome;
import dev.tpm.Tpm;
import dev.tpm.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoFailureException;

/** What the goals share that tell about one plan as it stands. */
abstract class AbstractPlanMojo extends AbstractTpmMojo {
  AbstractPlanMojo(BuildPluginManager plugins) {
    super(plugins);
  }

  /** Prints what there is to say of a plan that could be read. */
  abstract void print(Console console, List<Diagnostic> findings);

  /** Does with a plan what the goal is for, and tells of it in one last line. */
  abstract void finish(Outcome outcome, Options options, Path folder) throws IOException;

  /** Reads and checks the plan, prints what there is to say, and lets the goal do its part. */
  @Override
  final void work(Run run) throws IOException, MojoFailureException {
    Outcome outcome = Tpm.run(run.tree(), run.options());
    print(outcome, run.build());
    if (run.settings().goesByCommit(outcome)) {
      run.options().git().get().note().ifPresent(note -> getLog().warn("tpm: " + note));
    }
    finish(outcome, run.options(), run.folder());
    Verdict.require(outcome, run.settings().failOn());
  }

  private void print(Outcome outcome, Build build) throws IOException {
    Console console = new Console(getLog());
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
