package dev.tpm.maven;

import dev.tpm.Options;
import dev.tpm.Outcome;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.export.CheckJson;
import dev.tpm.export.Sarif;
import dev.tpm.output.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks a program's plan, prints what is wrong with it, and writes that as <code>check.json</code>
 * and <code>check.sarif</code>.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractPlanMojo {

  /** Skips this goal. */
  @Parameter(property = "tpm.check.skip", defaultValue = "false")
  private boolean skipCheck;

  @Inject
  CheckMojo(BuildPluginManager plugins) {
    super(plugins);
  }

  @Override
  boolean skipsGoal() {
    return skipCheck;
  }

  @Override
  String outputName() {
    return "";
  }

  @Override
  void print(Console console, List<Diagnostic> findings) {
    console.printAll(findings);
  }

  @Override
  void finish(Outcome outcome, Options options, Path folder) throws IOException {
    WholeFile.write(
        folder.resolve("check.json"), CheckJson.bytes(outcome.diagnostics(), outcome.accepted()));
    WholeFile.write(
        folder.resolve("check.sarif"),
        Sarif.bytes(outcome.diagnostics(), outcome.accepted(), version(), Optional.empty()));
    getLog().info("tpm: " + Counts.ofRun(outcome) + ": " + folder.resolve("check.json").toUri());
  }
}
