package dev.tpm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Severity;
import dev.tpm.history.GitPlan;
import dev.tpm.output.SiteFolder;
import dev.tpm.schedule.Forecaster;
import dev.tpm.source.FolderTree;
import dev.tpm.syntax.Limits;
import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may go wrong with a machine, with real files and real processes. */
class FaultsTest {
  private static final Options OPTIONS = Options.on(LocalDate.of(2026, 11, 23));
  private static final String PLAN =
      """
      name: Search
      owner: maya
      people: {maya: Maya}
      projects:
        search:
          items:
            build: {duration: 15d}
          milestones:
            live: {after: build, due: 2026-12-15}
      """;

  @TempDir Path temp;
  private Path plan;
  private Path site;

  @BeforeEach
  void aPlan() throws IOException {
    plan = Files.createDirectories(temp.toRealPath().resolve("program"));
    site = temp.toRealPath().resolve("out/site");
    Files.writeString(plan.resolve("program.yaml"), PLAN);
  }

  @Test
  void aFullDiskLeavesTheOldSiteWhole() throws IOException, InterruptedException {
    assumeTrue(new File("/bin/sh").canExecute(), "there is no shell to bound what is written");
    assertThat(report(List.of())).isZero();
    Map<String, byte[]> before = files(site);
    Files.writeString(plan.resolve("program.yaml"), PLAN.replace("15d", "16d"));

    // The shell's bound on a file's size refuses as a full disk does: in the midst of a file.
    int exit = report(List.of("/bin/sh", "-c", "ulimit -f 12; exec \"$@\"", "sh"));

    assertThat(exit).as("it fails and says why: %s", log()).isEqualTo(3);
    assertThat(log()).contains("IOException");
    assertThat(same(files(site), before)).isTrue();
    assertThat(report(List.of())).isZero();
    assertThat(same(files(site), before)).as("the next run renders the change").isFalse();
  }

  @Test
  void aFolderThatMayNotBeWrittenIsSaid() throws IOException {
    Path parent = Files.createDirectories(temp.resolve("locked"));
    Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(parent), "this user may write everywhere");

    assertThatThrownBy(() -> SiteFolder.at(parent.resolve("site")).hold(rendered()))
        .isInstanceOf(AccessDeniedException.class)
        .hasMessageContaining("locked");
  }

  @Test
  void aFileThatMayNotBeReadIsAFinding() throws IOException {
    Path file = Files.writeString(plan.resolve("risks.yaml"), "r: {}\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file), "this user may read everything");

    assertThat(run().diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("the file cannot be read (AccessDeniedException)");
  }

  @Test
  void twoProcessesThatWriteOneFolderLeaveOneSite() throws IOException, InterruptedException {
    List<Process> runs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      runs.add(start(List.of(), "run" + i + ".log"));
    }
    for (Process run : runs) {
      assertThat(run.waitFor()).isZero();
    }
    assertThat(same(files(site), rendered())).isTrue();
  }

  @Test
  void aPlanThatChangesWhileItIsReadIsReadOrRefusedInWords()
      throws IOException, InterruptedException {
    AtomicBoolean done = new AtomicBoolean();
    Thread editor = new Thread(() -> edit(done));
    editor.start();
    try {
      for (int i = 0; i < 200; i++) {
        Outcome outcome = run();
        assertThat(outcome.readable() || outcome.count(Severity.ERROR) > 0).isTrue();
      }
    } finally {
      done.set(true);
      editor.join();
    }
  }

  /** What an editor and a switch of branches do: files come, go, are cut and moved. */
  private void edit(AtomicBoolean done) {
    Path file = plan.resolve("program.yaml");
    Path folder = plan.resolve("updates");
    try {
      while (!done.get()) {
        Files.writeString(file, PLAN.substring(0, 40));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("2026-11-20.md"), "All is well.\n");
        Path draft = Files.writeString(plan.resolve(".draft"), PLAN);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(folder.resolve("2026-11-20.md"));
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void tooManyFilesAreRefusedBeforeTheyAreRead() throws IOException {
    Path many = Files.createDirectories(plan.resolve("risks"));
    for (int i = 0; i < 3_000; i++) {
      Files.createFile(many.resolve("r" + i + ".yaml"));
    }
    Limits few = new Limits(2_000, 1 << 20, 1 << 24, 40);
    Options options =
        new Options(
            LocalDate.of(2026, 11, 23),
            Optional.empty(),
            () -> GitPlan.UNKNOWN,
            few,
            Forecaster.Settings.DEFAULT);
    assertThat(Tpm.run(new FolderTree(plan, "program/"), options).diagnostics())
        .singleElement()
        .extracting(Diagnostic::message)
        .asString()
        .contains("more than 2000 files");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin"})
  void zoneAndLanguageOfTheMachineChangeNoByte(String zone)
      throws IOException, InterruptedException {
    assertThat(report(List.of("-Duser.timezone=" + zone, "-Duser.language=tr"))).isZero();
    assertThat(same(files(site), rendered())).isTrue();
  }

  private Outcome run() throws IOException {
    return Tpm.run(new FolderTree(plan, "program/"), OPTIONS);
  }

  private Map<String, byte[]> rendered() throws IOException {
    return Tpm.site(run(), OPTIONS, "tpm");
  }

  /** Renders the plan in a process of its own; words before the program are a shell or options. */
  private int report(List<String> words) throws IOException, InterruptedException {
    return start(words, "run.log").waitFor();
  }

  private Process start(List<String> words, String log) throws IOException {
    List<String> command = new ArrayList<>();
    boolean options = !words.isEmpty() && words.get(0).startsWith("-");
    if (!options) {
      command.addAll(words);
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (options) {
      command.addAll(words);
    }
    command.addAll(List.of("-XX:-UsePerfData", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(FaultsTest.class.getName(), plan.toString(), site.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(temp.resolve(log).toFile())
        .start();
  }

  private String log() throws IOException {
    return Files.readString(temp.resolve("run.log"), UTF_8);
  }

  /** Renders one folder into another; ends with 3 where the file system refuses. */
  public static void main(String[] arguments) throws IOException {
    Outcome outcome = Tpm.run(new FolderTree(Path.of(arguments[0]), "program/"), OPTIONS);
    try {
      SiteFolder.at(Path.of(arguments[1])).hold(Tpm.site(outcome, OPTIONS, "tpm"));
    } catch (IOException e) {
      System.out.println(e);
      System.exit(3);
    }
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(".tpm/")) {
          files.put(path, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
    return one.keySet().equals(other.keySet())
        && one.keySet().stream().allMatch(path -> Arrays.equals(one.get(path), other.get(path)));
  }
}
