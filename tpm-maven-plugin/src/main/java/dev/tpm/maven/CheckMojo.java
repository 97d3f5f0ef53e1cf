package dev.tpm.maven;

import dev.tpm.Options;
import dev.tpm.Outcome;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.export.AcceptedFindings;
import dev.tpm.export.CheckJson;
import dev.tpm.export.CodeQuality;
import dev.tpm.export.Sarif;
import dev.tpm.output.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks a program's plan, prints what is wrong with it, and writes that as <code>check.json</code>
 * , <code>check.sarif</code> and <code>code-quality.json</code>.
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

  /**
   * Explains a rule, such as <code>no-owner</code>, with a wrong and a right example, instead of
   * checking anything; <code>all</code>, or no name at all, lists the rules. No plan is needed.
   */
  @Parameter(property = "tpm.explain")
  private @Nullable String explain;

  /**
   * Writes what is found today into the file of accepted findings, so that from now on only what
   * comes besides counts.
   */
  @Parameter(property = "tpm.acceptFindings", defaultValue = "false")
  private boolean acceptFindings;

  @Inject
  CheckMojo(BuildPluginManager plugins) {
    super(plugins);
  }

  @Override
  boolean skipsGoal() {
    return skipCheck;
  }

  @Override
  boolean isAnsweredWithoutPlan() throws MojoExecutionException, MojoFailureException {
    if (explain == null) {
      return false;
    }
    if (!isTop()) {
      return true;
    }
    try {
      Explanations.of(explain).forEach(line -> getLog().info(line));
    } catch (IOException e) {
      throw new MojoExecutionException("a fault of tpm itself: " + e, e);
    }
    return true;
  }

  @Override
  Optional<AcceptedFindings.Sorted> sorted(Outcome found) throws IOException, MojoFailureException {
    if (acceptFindings && found.readable()) {
      WholeFile.write(acceptedFile(), AcceptedFindings.bytes(found.diagnostics()));
      getLog()
          .info(
              "tpm: "
                  + Counts.number(found.diagnostics().size(), "finding")
                  + " accepted in "
                  + acceptedFile());
    }
    return super.sorted(found);
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
    WholeFile.write(folder.resolve("code-quality.json"), CodeQuality.bytes(outcome.diagnostics()));
    getLog().info("tpm: " + Counts.ofRun(outcome) + ": " + folder.resolve("check.json").toUri());
  }
}
