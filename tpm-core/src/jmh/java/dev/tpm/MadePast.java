package dev.tpm;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.bench.MadeFiles;
import dev.tpm.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;

/** Makes a git repository in which a plan has so many commits, two a working day. */
final class MadePast {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final int A_DAY = 2;
  private static final int PROMISED = 20;

  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<String> projects = new ArrayList<>();
  private final Random luck = new Random(1);

  private MadePast(int items) throws IOException {
    SourceTree plan = MadeFiles.of(items);
    for (SourceTree.Entry entry : plan.entries(Integer.MAX_VALUE)) {
      byte[] bytes = plan.read(entry.path(), Integer.MAX_VALUE - 1);
      String text = new String(bytes, UTF_8).replaceFirst("status-date: .*", "status-date: commit");
      files.put(entry.path(), text.getBytes(UTF_8));
      if (entry.path().startsWith("projects/")) {
        projects.add(entry.path());
      }
    }
    promise();
  }

  /** Every so many items are promised, so that there is something whose date can move. */
  private void promise() {
    for (String project : projects) {
      String[] lines = text(project).split("\n");
      int durations = 0;
      for (int i = 0; i < lines.length; i++) {
        if (lines[i].startsWith("    duration: ") && durations++ % PROMISED == 0) {
          lines[i] += "\n    due: " + FIRST.plusYears(1);
        }
      }
      files.put(project, (String.join("\n", lines) + "\n").getBytes(UTF_8));
    }
  }

  private String text(String path) {
    return new String(Objects.requireNonNull(files.get(path)), UTF_8);
  }

  /** Writes the repository, with the last commit checked out; gives the plan's folder. */
  static Path in(Path folder, int items, int commits) throws IOException {
    MadePast past = new MadePast(items);
    try (Repository repository = new FileRepository(folder.resolve(".git").toFile())) {
      repository.create();
      ObjectId head = ObjectId.zeroId();
      for (int i = 0; i < commits; i++) {
        if (i > 0) {
          past.change();
        }
        head = past.commit(repository, head, day(i));
      }
      RefUpdate main = repository.updateRef(Constants.HEAD);
      main.setNewObjectId(head);
      main.forceUpdate();
    }
    for (Map.Entry<String, byte[]> file : past.files.entrySet()) {
      Path path = folder.resolve("program").resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, file.getValue());
    }
    return folder.resolve("program");
  }

  static LocalDate day(int commit) {
    int days = commit / A_DAY;
    return FIRST.plusWeeks(days / 5).plusDays(days % 5);
  }

  /** A task of one project takes another time. */
  private void change() {
    String project = projects.get(luck.nextInt(projects.size()));
    String[] lines = text(project).split("\n");
    int at = luck.nextInt(lines.length);
    while (!lines[at].startsWith("    duration: ")) {
      at = (at + 1) % lines.length;
    }
    lines[at] = "    duration: " + (1 + luck.nextInt(15)) + "d";
    files.put(project, (String.join("\n", lines) + "\n").getBytes(UTF_8));
  }

  private ObjectId commit(Repository repository, ObjectId parent, LocalDate day)
      throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      DirCache index = DirCache.newInCore();
      DirCacheBuilder builder = index.builder();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        DirCacheEntry entry = new DirCacheEntry("program/" + file.getKey());
        entry.setFileMode(FileMode.REGULAR_FILE);
        entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, file.getValue()));
        builder.add(entry);
      }
      builder.finish();
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(index.writeTree(inserter));
      if (!parent.equals(ObjectId.zeroId())) {
        commit.setParentId(parent);
      }
      PersonIdent who =
          new PersonIdent(
              "Ada",
              "ada@example.org",
              day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
              ZoneOffset.UTC);
      commit.setAuthor(who);
      commit.setCommitter(who);
      commit.setMessage("Change a duration\n");
      ObjectId id = inserter.insert(commit);
      inserter.flush();
      return id;
    }
  }
}
