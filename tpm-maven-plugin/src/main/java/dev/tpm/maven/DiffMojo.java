package dev.tpm.maven;

import dev.tpm.Options;
import dev.tpm.Outcome;
import dev.tpm.PlanReview;
import dev.tpm.compare.PlanChange;
import dev.tpm.compare.Provenance;
import dev.tpm.compare.Review;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Rule;
import dev.tpm.export.ReviewMarkdown;
import dev.tpm.history.GitPlan;
import dev.tpm.history.HistoryException;
import dev.tpm.history.PlanRepository;
import dev.tpm.history.PlanVersion;
import dev.tpm.history.Revision;
import dev.tpm.output.WholeFile;
import dev.tpm.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says what a change of the plan means: what was edited, which dates move because of it, what needs
 * attention, and whom to ask. Writes that as <code>diff.html</code>, as <code>diff.md</code> for a
 * comment in a review, and as <code>diff.json</code>.
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends AbstractTpmMojo {
  private static final String MARKDOWN = "diff.md";
  private static final String PAGE = "diff.html";

  /**
   * What the change is held against: a commit, branch, tag, date, or <code>branch@{2026-10-01}
   * </code>. By default the base of the pull request that is built, else where the branch left its
   * upstream, else where it left the remote's default branch.
   */
  @Parameter(property = "tpm.base")
  private @Nullable String base;

  /** The commit, branch, tag or date that has the change. By default the files as they are. */
  @Parameter(property = "tpm.head")
  private @Nullable String head;

  /** Skips this goal. */
  @Parameter(property = "tpm.diff.skip", defaultValue = "false")
  private boolean skipDiff;

  @Inject
  DiffMojo(BuildPluginManager plugins) {
    super(plugins);
  }

  @Override
  boolean skipsGoal() {
    return skipDiff;
  }

  @Override
  String outputName() {
    return "";
  }

  @Override
  void work(Run run) throws IOException, MojoFailureException {
    // What an earlier run found out must not be taken for what this one could not.
    Files.deleteIfExists(run.folder().resolve("diff.json"));
    Files.deleteIfExists(run.folder().resolve(PAGE));
    try (PlanRepository repository = PlanRepository.of(run.plan())) {
      Optional<String> wanted = Optional.ofNullable(head);
      PlanVersion before = repository.base(Optional.ofNullable(base), wanted, System.getenv());
      PlanVersion after =
          wanted.isPresent()
              ? repository.version(wanted.get())
              : new PlanVersion(run.tree(), Optional.empty(), "working tree", true);
      compare(run, before, after);
    } catch (HistoryException e) {
      fail(run, "the plan cannot be compared: " + e.getMessage());
    }
  }

  private void compare(Run run, PlanVersion before, PlanVersion after)
      throws IOException, MojoFailureException {
    Options options =
        after.revision().map(revision -> at(revision, run.options())).orElse(run.options());
    Optional<SourceTree> then = before.exists() ? Optional.of(before.tree()) : Optional.empty();
    if (!before.exists()) {
      getLog().info("tpm: there is no plan in " + before.name() + ": all of it is new");
    }
    PlanReview both = PlanReview.of(then, after.tree(), options);
    if (both.review().isEmpty()) {
      List<String> broken = new ArrayList<>();
      both.base().filter(base -> !base.readable()).ifPresent(base -> tell(base, before, broken));
      if (!both.head().readable()) {
        tell(both.head(), after, broken);
      }
      fail(run, "nothing is compared: " + String.join("; ", broken));
    } else {
      List<LocalDate> days =
          PlanReview.dates(both.head()).values().stream().distinct().sorted().toList();
      Provenance from = new Provenance(before.name(), after.name(), days, "tpm " + version());
      GitPlan git = after.revision().isPresent() ? options.git().get() : GitPlan.UNKNOWN;
      tell(run, both.review().get(), from, both.files(from, git));
    }
  }

  private void tell(Outcome broken, PlanVersion side, List<String> into) {
    String message =
        "the plan in " + side.name() + " cannot be read whole: " + Counts.ofFindings(broken);
    getLog().error("tpm: " + message);
    new Console(new Transcript(getLog())).printAll(broken.diagnostics());
    into.add(message);
  }

  /** A past head is as of its own commit, unless the run says otherwise. */
  private static Options at(Revision revision, Options options) {
    GitPlan.Commit commit = new GitPlan.Commit(revision.id(), revision.day());
    GitPlan git =
        new GitPlan(
            Optional.of(commit), Optional.empty(), false, Optional.empty(), Optional.empty());
    return new Options(
        options.today(), options.statusDate(), () -> git, options.limits(), options.forecast());
  }

  private void tell(Run run, Review review, Provenance from, Map<String, byte[]> files)
      throws IOException, MojoFailureException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      WholeFile.write(run.folder().resolve(file.getKey()), file.getValue());
    }
    summarize(Objects.requireNonNull(files.get(MARKDOWN)));
    List<Diagnostic> attention = review.attention().stream().map(DiffMojo::diagnostic).toList();
    new Console(new Transcript(getLog())).printAll(attention);
    if (Annotations.areWanted()) {
      Annotations.write(attention, run.build().annotations());
    }
    getLog()
        .info(
            "tpm: "
                + ReviewMarkdown.verdict(review)
                + " ("
                + from.base()
                + " → "
                + from.head()
                + "): "
                + run.folder().resolve(PAGE).toUri());
    if (attention.stream().anyMatch(d -> run.settings().failOn().failsAt(d.severity()))) {
      throw new MojoFailureException(
          "the change needs attention: " + ReviewMarkdown.verdict(review));
    }
  }

  private static Diagnostic diagnostic(PlanChange change) {
    return new Diagnostic(
        new Rule(change.rule(), change.level(), Rule.Stage.CHECKING, change.message()),
        change.level(),
        change.message(),
        change.headSource(),
        List.of(),
        Optional.empty());
  }

  /** A review that could not be made is said where the review would be, too. */
  private void fail(Run run, String message) throws IOException, MojoFailureException {
    byte[] text = ReviewMarkdown.failure(message);
    WholeFile.write(run.folder().resolve(MARKDOWN), text);
    summarize(text);
    throw new MojoFailureException(message);
  }

  /** A build server's own page of the run says it, too. */
  private static void summarize(byte[] text) throws IOException {
    String summary = System.getenv("GITHUB_STEP_SUMMARY");
    if (Annotations.areWanted() && summary != null && !summary.isBlank()) {
      Files.write(Path.of(summary), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }
}
