package dev.tpm.maven;

import dev.tpm.Options;
import dev.tpm.history.GitPlan;
import dev.tpm.parallel.Ahead;
import dev.tpm.schedule.Forecaster;
import dev.tpm.source.FolderTree;
import dev.tpm.syntax.Limits;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What all goals share: where the plan is, one call of the core, and one mapping of failures.
 *
 * <p>What is wrong with a plan is a {@link MojoFailureException}, which Maven prints without a
 * stack trace; a fault of the tool or the machine is a {@link MojoExecutionException}.
 */
abstract class AbstractTpmMojo extends AbstractMojo {
  /** Beyond this more iterations tell nothing more. */
  private static final int MOST_ITERATIONS = 1_000_000;

  /**
   * The folder that defines the program. By default <code>src/program</code> under the base folder,
   * or <code>program</code> where only that exists.
   */
  @Parameter(property = "tpm.source")
  private @Nullable File source;

  /**
   * The folder to write into. By default <code>target/tpm/site</code> under the base folder for the
   * report, and <code>target/tpm</code> for the files of the check and of the diff.
   */
  @Parameter(property = "tpm.output")
  private @Nullable File output;

  /**
   * The day that the plan is told of: <code>commit</code> (the day of the last commit that touched
   * the plan, or today when it has changed since or there is no git), <code>today</code>, or a date
   * such as <code>2026-11-20</code>. By default the program's own <code>status-date</code>.
   */
  @Parameter(property = "tpm.statusDate")
  private @Nullable String statusDate;

  /**
   * Which findings fail the build: <code>error</code>, <code>warning</code> (errors too), or <code>
   * never</code>. A plan that cannot be read whole fails it in any case.
   */
  @Parameter(property = "tpm.failOn", defaultValue = "error")
  private String failOn;

  /** Skips every goal of this plugin. */
  @Parameter(property = "tpm.skip", defaultValue = "false")
  private boolean skip;

  /** How many files a plan may have: a guard of the machine against plans of strangers. */
  @Parameter(property = "tpm.maxFiles", defaultValue = "50000")
  private int maxFiles;

  /** How many bytes one file of a plan may have. */
  @Parameter(property = "tpm.maxFileBytes", defaultValue = "4194304")
  private int maxFileBytes;

  /** How deeply lists and maps of a plan may be nested. */
  @Parameter(property = "tpm.maxDepth", defaultValue = "40")
  private int maxDepth;

  /**
   * What all luck of the forecast hangs on: the same plan with the same seed has the same forecast,
   * on every machine.
   */
  @Parameter(property = "tpm.seed", defaultValue = "1")
  private long seed;

  /** How many times the forecast plays the plan through. */
  @Parameter(property = "tpm.iterations", defaultValue = "10000")
  private int iterations;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  private File basedir;

  @Parameter(defaultValue = "${project}", readonly = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private MojoExecution execution;

  private final BuildPluginManager plugins;

  AbstractTpmMojo(BuildPluginManager plugins) {
    this.plugins = plugins;
  }

  /** Whether this very goal is to be skipped. */
  abstract boolean skipsGoal();

  /** The goal's own folder below {@code target/tpm}, or empty for that folder itself. */
  abstract String outputName();

  /** Whether the goal tells of the plan's past in git. */
  boolean readsPast() {
    return false;
  }

  /** Begins what does not hang on the plan, beside the reading of it. */
  void prepare() throws MojoFailureException {}

  /** Whether the goal need not be done again; what it said then has been said again. */
  boolean isDone(Run run) throws IOException, MojoFailureException {
    return false;
  }

  /** Does what the goal is for. */
  abstract void work(Run run) throws IOException, MojoFailureException;

  /**
   * One run of a goal.
   *
   * @param plan the plan's folder
   * @param prefix what messages print before a path in it
   * @param folder where to write
   */
  record Run(
      Path plan, String prefix, Options options, Settings settings, Path folder, Build build) {
    FolderTree tree() {
      return new FolderTree(plan, prefix);
    }
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      getLog().info("tpm: skipped");
      return;
    }
    if (isAnsweredWithoutPlan()) {
      return;
    }
    boolean direct = execution.getSource() == MojoExecution.Source.CLI;
    ModuleRuns runs = new ModuleRuns(session, execution.getMojoDescriptor(), plugins);
    List<MavenProject> modules = direct && source == null ? runs.withDefinition() : List.of();
    Optional<Path> plan = plan();
    if (plan.isPresent()) {
      run(plan.get(), folder());
    } else if (modules.isEmpty() && (direct || isDeclaredHere())) {
      throw new MojoFailureException(nothingFound());
    }
    for (MavenProject module : modules) {
      runs.run(module);
    }
  }

  /** Does what the goal is asked for where that needs no plan, and says whether it did. */
  boolean isAnsweredWithoutPlan() throws MojoExecutionException, MojoFailureException {
    return false;
  }

  final boolean isSkipped() {
    return skip || skipsGoal();
  }

  /** The plan that this run is about; absent where this project has none. */
  final Optional<Path> plan() {
    if (source == null) {
      return Definition.below(base());
    }
    // Given on the command line, one folder is meant, once, and not one in each module.
    boolean forTheTop = session.getUserProperties().containsKey("tpm.source");
    Path folder = source.toPath().toAbsolutePath().normalize();
    return Files.isDirectory(folder) && (!forTheTop || isTop())
        ? Optional.of(folder)
        : Optional.empty();
  }

  /** Lets the goal do its part, and maps what goes wrong. */
  final void run(Path plan, Path folder) throws MojoExecutionException, MojoFailureException {
    Settings settings = Settings.of(failOn, Optional.ofNullable(statusDate));
    Build build = new Build(session);
    Path first = build.claim(folder, plan);
    if (!first.equals(plan)) {
      throw new MojoFailureException(
          "two plans would be written into " + folder + ": " + first + " and " + plan);
    }
    try {
      Path real = plan.toRealPath();
      Supplier<GitPlan> git = Ahead.of("tpm-git", () -> GitPlan.of(real));
      String prefix = SourceRoot.prefix(real, topFolder().toRealPath());
      Limits limits = new Limits(maxFiles, maxFileBytes, Limits.DEFAULT.totalBytes(), maxDepth);
      Options options = new Options(build.today(), settings.statusDate(), git, limits, forecast());
      Options asked = readsPast() ? options.withPast(real) : options;
      Run run = new Run(plan, prefix, asked, settings, folder, build);
      if (!isDone(run)) {
        prepare();
        work(run);
      }
    } catch (IOException e) {
      throw new MojoExecutionException("tpm could not read or write: " + e, e);
    } catch (RuntimeException e) {
      throw new MojoExecutionException("a fault of tpm itself: " + e, e);
    }
  }

  private Forecaster.Settings forecast() throws MojoFailureException {
    if (iterations < 1 || iterations > MOST_ITERATIONS) {
      throw new MojoFailureException(
          "tpm.iterations is " + iterations + ": expected 1 to " + MOST_ITERATIONS);
    }
    return new Forecaster.Settings(seed, iterations, Runtime.getRuntime().availableProcessors());
  }

  private Path folder() {
    if (output != null) {
      return output.toPath().toAbsolutePath().normalize();
    }
    Path target = hasPom() ? Path.of(project.getBuild().getDirectory()) : base().resolve("target");
    return target.resolve("tpm").resolve(outputName()).toAbsolutePath().normalize();
  }

  /** All that the goal was told, and by what tool; absent where that cannot be said for sure. */
  final Optional<Told> told() {
    return Told.of(session, project, execution, base());
  }

  final String version() {
    return execution.getMojoDescriptor().getPluginDescriptor().getVersion();
  }

  final Path base() {
    return basedir.toPath().toAbsolutePath().normalize();
  }

  private boolean hasPom() {
    return project.getBasedir() != null;
  }

  /** Whether this is the project that Maven was called for. */
  final boolean isTop() {
    return project.equals(session.getTopLevelProject());
  }

  private Path topFolder() {
    File top = session.getRequest().getMultiModuleProjectDirectory();
    return top == null ? base() : top.toPath();
  }

  /** Whether this very pom asks for the plugin, and not for modules to inherit it. */
  private boolean isDeclaredHere() {
    String key = execution.getPlugin().getKey();
    return project.getModel().getModules().isEmpty()
        && project.getOriginalModel().getBuild() != null
        && project.getOriginalModel().getBuild().getPluginsAsMap().containsKey(key);
  }

  private String nothingFound() {
    return "no plan found: expected "
        + (source != null
            ? "the folder " + source
            : "the folder src/program, or program with a program.yaml in it, in " + base())
        + " (tpm.source says where another one is)";
  }
}
