package dev.tpm.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A repository of its own for each test, with a plan's folder in it. */
abstract class RepositoryFixture {
  @TempDir Path temp;
  Path folder;
  Path plan;
  Git git;

  @BeforeEach
  void startARepository() throws Exception {
    folder = Files.createDirectories(temp.resolve("repository"));
    plan = Files.createDirectories(folder.resolve("src/program"));
    git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    StoredConfig config = git.getRepository().getConfig();
    config.setBoolean(ConfigConstants.CONFIG_COMMIT_SECTION, null, "gpgsign", false);
    config.setString("core", null, "autocrlf", "false");
    config.save();
  }

  @AfterEach
  void close() {
    git.close();
  }

  /** Gives the first; the tag v1 names it too. */
  RevCommit threeCommits() throws Exception {
    write("program.yaml", "name: first\n");
    RevCommit first = commit("first", "2026-10-05T10:00:00Z");
    git.tag().setName("v1").setAnnotated(false).call();
    write("program.yaml", "name: second\n");
    commit("second", "2026-10-20T10:00:00Z");
    write("program.yaml", "name: third\n");
    commit("third", "2026-11-10T10:00:00Z");
    return first;
  }

  void write(String path, String text) throws IOException {
    Path file = plan.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  RevCommit commit(String message, String when) throws Exception {
    PersonIdent who =
        new PersonIdent("Ada", "ada@example.org", Instant.parse(when), ZoneOffset.UTC);
    git.add().addFilepattern(".").call();
    git.add().setUpdate(true).addFilepattern(".").call();
    return git.commit().setMessage(message).setAuthor(who).setCommitter(who).call();
  }

  /** Whether a program ran, and was content. */
  static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  static String text(SourceTree tree, String path) throws IOException {
    tree.entries(1000);
    return new String(tree.read(path, 10_000), UTF_8);
  }
}
