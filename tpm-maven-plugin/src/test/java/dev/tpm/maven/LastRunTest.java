package dev.tpm.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tpm.Options;
import dev.tpm.Outcome;
import dev.tpm.Tpm;
import dev.tpm.history.GitPlan;
import dev.tpm.output.SiteFolder;
import dev.tpm.schedule.Forecaster;
import dev.tpm.source.FolderTree;
import dev.tpm.syntax.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run is said to be done only where nothing that it hangs on has changed, and its site stands.
 */
class LastRunTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @TempDir private Path temp;
  private Path plan;
  private Path site;
  private String told = "tpm 1\nfailOn=error";
  private LocalDate today = TODAY;
  private int iterations = 100;
  private boolean past = true;

  /** Something that can change, done to the world of a run. */
  private interface Change {
    void make() throws Exception;
  }

  @BeforeEach
  void makePlanInGit() throws Exception {
    plan = Files.createDirectories(temp.resolve("repository/src/program"));
    site = temp.resolve("repository/target/site");
    write("program.yaml", "name: Search relaunch\nstatus-date: 2026-11-18\n");
    write("projects/search.yaml", "name: Search\nitems:\n  build: {name: Build, duration: 3d}\n");
    Files.createDirectories(temp.resolve("repository/theme/deep"));
    Files.writeString(temp.resolve("repository/.gitignore"), "/target/\n");
    try (Git git = Git.init().setInitialBranch("main").setDirectory(repository()).call()) {
      commit(git);
    }
  }

  @Test
  void aRunInWhichNothingChangedIsDone() throws Exception {
    assertThat(isDone()).as("before the first run").isFalse();
    run();
    assertThat(isDone()).isTrue();
    assertThat(isDone()).isTrue();
    Files.createDirectories(plan.resolve("_drafts"));
    write("_drafts/idea.yaml", "name: not of the plan\n");
    past = false;
    plan = Files.move(plan, temp.resolve("alone"));
    run();
    write("_drafts/idea.yaml", "name: passed over\n");
    assertThat(isDone()).as("what is passed over, outside of git").isTrue();
  }

  @Test
  void whateverChangesInThePlanMakesARun() throws Exception {
    after(() -> write("program.yaml", "name: Search relaunch\nstatus-date: 2026-11-19\n"));
    after(() -> write("program.yaml", "name: Search relaunch\nstatus-date: 2026-11-18\n"));
    after(() -> write("risks/slow.md", "---\ntitle: Slow\n---\n"));
    after(() -> Files.delete(plan.resolve("risks/slow.md")));
    after(() -> write("assets/map.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"));
    after(() -> write("assets/map.svg", "<svg xmlns='http://www.w3.org/2000/svg' />"));
    after(() -> Files.move(plan.resolve("projects"), plan.resolve("project")));
    after(() -> Files.createSymbolicLink(plan.resolve("x.yaml"), plan.resolve("program.yaml")));
  }

  @Test
  void whateverChangesInGitMakesARun() throws Exception {
    try (Git git = Git.open(repository())) {
      after(() -> Files.writeString(temp.resolve("repository/code.txt"), "code"), true);
      after(() -> commit(git));
      after(() -> git.tag().setName("steering-1").setAnnotated(false).call());
      after(() -> git.tagDelete().setTags("steering-1").call());
      after(() -> git.checkout().setCreateBranch(true).setName("other").call());
      after(() -> write("README.md", "passed over by the plan, a change to git"));
      after(
          () -> Files.writeString(temp.resolve("repository/.gitignore"), "README.md\n/target/\n"));
      past = false;
      run();
      after(() -> git.tag().setName("steering-2").setAnnotated(false).call(), true);
    }
  }

  @Test
  void whateverIsToldMakesARun() throws Exception {
    after(() -> told = "tpm 2\nfailOn=error");
    after(() -> today = TODAY.plusDays(1));
    after(() -> iterations = 200);
    after(() -> past = false);
    after(() -> site = temp.resolve("repository/target/other"));
    run();
    assertThat(LastRun.isRepeated(watched(), Optional.empty(), new SystemStreamLog()))
        .as("where nobody knows what was told")
        .isFalse();
  }

  @Test
  void whatSettingsNameIsLookedInto() throws Exception {
    Path theme = temp.resolve("repository/theme/deep");
    after(() -> Files.writeString(theme.resolve("site.css"), "one"));
    after(() -> Files.writeString(theme.resolve("site.css"), "two"));
    after(() -> Files.delete(theme.resolve("site.css")));
  }

  @Test
  void aSiteThatIsNotAsItWasLeftIsMadeAgain() throws Exception {
    after(() -> Files.writeString(site.resolve("index.html"), "edited"));
    after(() -> Files.delete(site.resolve("index.html")));
    after(() -> Files.writeString(site.resolve(".tpm/last"), "nonsense\nsaid\n"));
    after(() -> Files.delete(site.resolve(".tpm/last")));
    after(() -> Files.delete(site.resolve(".tpm/manifest")));
    after(() -> Files.writeString(site.resolve("mine.txt"), "not the tool's"), true);
  }

  @Test
  void aPlanThatChangesWhileItIsReadIsNotRemembered() throws Exception {
    AbstractTpmMojo.Run run = watched();
    LastRun watched = LastRun.of(run, told()).orElseThrow();
    Outcome outcome = Tpm.run(watched.tree(), run.options());
    write("program.yaml", "name: Other\nstatus-date: 2026-11-18\n");
    hold(run, outcome, watched);
    assertThat(isDone()).isFalse();
    told = "other";
    assertThat(watched.lines(List.of("info x"), told())).isEmpty();
  }

  @Test
  void aFailureIsOneAgain() throws Exception {
    AbstractTpmMojo.Run run = watched();
    LastRun watched = LastRun.of(run, told()).orElseThrow();
    Outcome outcome = Tpm.run(watched.tree(), run.options());
    assertThat(outcome.readable()).isTrue();
    Map<String, byte[]> files = Map.of("index.html", "a page".getBytes(UTF_8));
    List<String> said = List.of("warn one", "failure the plan has findings");
    SiteFolder.at(site).hold(files, watched.lines(said, told()));
    assertThatThrownBy(() -> LastRun.isRepeated(run, told(), new SystemStreamLog()))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("the plan has findings");
  }

  private void after(Change change) throws Exception {
    after(change, false);
  }

  private void after(Change change, boolean done) throws Exception {
    run();
    assertThat(isDone()).isTrue();
    change.make();
    assertThat(isDone()).isEqualTo(done);
  }

  private boolean isDone() throws IOException, MojoFailureException {
    List<String> heard = new ArrayList<>();
    boolean done =
        LastRun.isRepeated(
            watched(),
            told(),
            new SystemStreamLog() {
              @Override
              public void info(CharSequence content) {
                heard.add(content.toString());
              }
            });
    assertThat(heard).isEqualTo(done ? List.of("all is said") : List.of());
    return done;
  }

  private void run() throws Exception {
    AbstractTpmMojo.Run run = watched();
    LastRun watched = LastRun.of(run, told()).orElseThrow();
    hold(run, Tpm.run(watched.tree(), run.options()), watched);
  }

  private void hold(AbstractTpmMojo.Run run, Outcome outcome, LastRun watched) throws IOException {
    Map<String, byte[]> files =
        Map.of("index.html", outcome.diagnostics().toString().getBytes(UTF_8));
    SiteFolder.at(run.folder()).hold(files, watched.lines(List.of("info all is said"), told()));
  }

  @SuppressWarnings("NullAway") // What other modules of a build do is asked by nobody here.
  private AbstractTpmMojo.Run watched() throws MojoFailureException {
    Forecaster.Settings luck = new Forecaster.Settings(1, iterations, 1);
    GitPlan git = GitPlan.of(plan);
    Options options = new Options(today, Optional.empty(), () -> git, Limits.DEFAULT, luck);
    return new AbstractTpmMojo.Run(
        plan,
        new FolderTree(plan, "").displayPrefix(),
        past ? options.withPast(plan) : options,
        Settings.of("error", Optional.empty()),
        site,
        null);
  }

  private Optional<Told> told() {
    return Optional.of(new Told(told, List.of(plan, temp.resolve("repository/theme"))));
  }

  private java.io.File repository() {
    return temp.resolve("repository").toFile();
  }

  private void write(String path, String text) throws IOException {
    Path file = plan.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private static void commit(Git git) throws Exception {
    StoredConfig config = git.getRepository().getConfig();
    config.setBoolean("commit", null, "gpgsign", false);
    config.save();
    git.add().addFilepattern(".").call();
    git.commit().setMessage("state").setAuthor("a", "a@b").setCommitter("a", "a@b").call();
  }
}
