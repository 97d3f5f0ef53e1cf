import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a git repository in which the sample program has a past: {@code java MakeHistory.java PLAN
 * HISTORY REPOSITORY}. The last commit holds the plan as it is; the file HISTORY says, oldest first,
 * what each commit changed, and is undone backwards from there. The same plan and history give the
 * same commit ids everywhere.
 */
public final class MakeHistory {

  /** What one commit did; {@code edits} are in the order of the file. */
  private record Commit(Map<String, String> says, List<Edit> edits) {
    String said(String key) {
      return says.getOrDefault(key, "");
    }
  }

  /** A file that a commit made (no lines), or the hunks by which it changed it. */
  private record Edit(String path, boolean made, List<String> lines) {}

  private static final String BRANCH = "refs/heads/main";
  private static final Pattern PERSON =
      Pattern.compile("(?m)^([a-z]+): \\{name: ([^,}]+),.*?email: ([^,}]+)[,}]");

  private MakeHistory() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path repository = Path.of(arguments[2]).toAbsolutePath();
    if (!hasGit()) {
      System.err.println("sample: there is no git here, so the sample program has no history");
      return;
    }
    TreeMap<String, byte[]> plan = plan(Path.of(arguments[0]));
    List<Commit> commits = read(Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8));
    List<TreeMap<String, byte[]>> trees = trees(plan, commits);
    delete(repository);
    Files.createDirectories(repository);
    git(repository, "init", "--quiet", "--template=");
    git(repository, "symbolic-ref", "HEAD", BRANCH);
    Process load = start(repository, "fast-import", "--quiet");
    try (OutputStream out = new BufferedOutputStream(load.getOutputStream())) {
      write(out, commits, trees, people(plan));
    }
    ended(load, "fast-import");
    git(repository, "reset", "--quiet", "--hard");
  }

  private static TreeMap<String, byte[]> plan(Path folder) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static List<Commit> read(List<String> lines) {
    List<Commit> commits = new ArrayList<>();
    for (String line : lines) {
      String[] word = line.split(" ", 2);
      if (word[0].equals("commit")) {
        commits.add(new Commit(new TreeMap<>(), new ArrayList<>()));
        commits.get(commits.size() - 1).says().put("at", word[1].split(" ")[0]);
        commits.get(commits.size() - 1).says().put("by", word[1].split(" ")[1]);
        continue;
      }
      Commit commit = commits.get(commits.size() - 1);
      if (word[0].equals("new") || word[0].equals("edit")) {
        commit.edits().add(new Edit(word[1], word[0].equals("new"), new ArrayList<>()));
      } else if (commit.edits().isEmpty()) {
        commit.says().put(word[0], word[1]);
      } else {
        commit.edits().get(commit.edits().size() - 1).lines().add(line);
      }
    }
    return commits;
  }

  private static List<TreeMap<String, byte[]>> trees(
      TreeMap<String, byte[]> plan, List<Commit> commits) {
    List<TreeMap<String, byte[]>> trees = new ArrayList<>();
    TreeMap<String, byte[]> now = new TreeMap<>(plan);
    for (int i = commits.size() - 1; i >= 0; i--) {
      trees.add(new TreeMap<>(now));
      for (Edit edit : commits.get(i).edits()) {
        if (edit.made()) {
          now.remove(edit.path());
        } else if (now.containsKey(edit.path())) {
          now.put(edit.path(), undone(now.get(edit.path()), edit));
        }
      }
    }
    Collections.reverse(trees);
    return trees;
  }

  /** The file before the edit. What the plan no longer says where the edit was stays as it is. */
  private static byte[] undone(byte[] text, Edit edit) {
    List<String> lines =
        new ArrayList<>(Arrays.asList(new String(text, StandardCharsets.UTF_8).split("\n", -1)));
    List<List<String>> hunks = new ArrayList<>();
    for (String line : edit.lines()) {
      if (line.startsWith("@@")) {
        hunks.add(new ArrayList<>());
      }
      hunks.get(hunks.size() - 1).add(line);
    }
    Collections.reverse(hunks);
    for (List<String> hunk : hunks) {
      List<String> after = side(hunk, '+');
      int at = found(lines, after, Integer.parseInt(hunk.get(0).split("[+, ]+")[3]) - 1);
      if (at < 0) {
        System.err.println(
            "sample: " + edit.path() + " was edited, so some of its past is left out");
      } else {
        lines.subList(at, at + after.size()).clear();
        lines.addAll(at, side(hunk, '-'));
      }
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> side(List<String> hunk, char sign) {
    return hunk.stream()
        .skip(1)
        .filter(line -> line.charAt(0) == ' ' || line.charAt(0) == sign)
        .map(line -> line.substring(1))
        .toList();
  }

  private static int found(List<String> lines, List<String> wanted, int expected) {
    int best = -1;
    for (int i = 0; i + wanted.size() <= lines.size(); i++) {
      boolean nearer = best < 0 || Math.abs(i - expected) < Math.abs(best - expected);
      if (nearer && lines.subList(i, i + wanted.size()).equals(wanted)) {
        best = i;
      }
    }
    return best;
  }

  private static Map<String, String> people(Map<String, byte[]> plan) {
    Map<String, String> people = new TreeMap<>();
    byte[] file = plan.getOrDefault("people.yaml", new byte[0]);
    Matcher person = PERSON.matcher(new String(file, StandardCharsets.UTF_8));
    while (person.find()) {
      people.put(person.group(1), person.group(2) + " <" + person.group(3) + ">");
    }
    return people;
  }

  private static void write(
      OutputStream out,
      List<Commit> commits,
      List<TreeMap<String, byte[]>> trees,
      Map<String, String> people)
      throws IOException {
    int main = 0;
    int mark = 0;
    for (int i = 0; i < commits.size(); i++) {
      Commit commit = commits.get(i);
      long at = Instant.parse(commit.said("at")).getEpochSecond();
      String message = commit.said("subject");
      if (!commit.said("body").isEmpty()) {
        message += "\n\n" + commit.said("body");
      }
      String merged = commit.said("merged");
      String reference = merged.isEmpty() ? BRANCH : "refs/heads/change-" + merged;
      mark++;
      commit(out, reference, mark, who(people, commit.said("by"), at), message, main, Optional.empty());
      tree(out, trees.get(i));
      if (!merged.isEmpty()) {
        String merge = "Merge pull request #" + merged + " from change-" + merged + "\n\n" + message;
        mark++;
        commit(out, BRANCH, mark, who(people, "marit", at + 600), merge, main, Optional.of(mark - 1));
        tree(out, trees.get(i));
      }
      main = mark;
      if (!commit.said("tag").isEmpty()) {
        put(out, "reset refs/tags/" + commit.said("tag") + "\nfrom :" + main + "\n\n");
      }
    }
    put(out, "done\n");
  }

  private static String who(Map<String, String> people, String id, long at) {
    return people.getOrDefault(id, id + " <" + id + "@northline.example>") + " " + at + " +0000";
  }

  private static void commit(
      OutputStream out,
      String reference,
      int mark,
      String who,
      String message,
      int parent,
      Optional<Integer> merged)
      throws IOException {
    put(out, "commit " + reference + "\nmark :" + mark + "\nauthor " + who + "\ncommitter " + who);
    put(out, "\n");
    data(out, (message + "\n").getBytes(StandardCharsets.UTF_8));
    if (parent > 0) {
      put(out, "from :" + parent + "\n");
    }
    if (merged.isPresent()) {
      put(out, "merge :" + merged.get() + "\n");
    }
  }

  private static void tree(OutputStream out, Map<String, byte[]> files) throws IOException {
    put(out, "deleteall\n");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      put(out, "M 100644 inline src/program/" + file.getKey() + "\n");
      data(out, file.getValue());
    }
    put(out, "\n");
  }

  private static void data(OutputStream out, byte[] bytes) throws IOException {
    put(out, "data " + bytes.length + "\n");
    out.write(bytes);
    put(out, "\n");
  }

  private static void put(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean hasGit() throws InterruptedException {
    try {
      return start(Path.of("."), "--version").waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void git(Path folder, String... words) throws IOException, InterruptedException {
    ended(start(folder, words), words[0]);
  }

  private static void ended(Process git, String what) throws IOException, InterruptedException {
    if (git.waitFor() != 0) {
      throw new IOException("git " + what + " failed");
    }
  }

  /** Git without what a user or a system has configured, and without the repository around it. */
  private static Process start(Path folder, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "core.autocrlf=false"));
    command.addAll(List.of("-c", "core.hooksPath=/dev/null"));
    command.addAll(List.of(words));
    ProcessBuilder git = new ProcessBuilder(command).directory(folder.toFile());
    git.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    git.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    git.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    git.environment().put("GIT_DEFAULT_HASH", "sha1");
    git.redirectError(ProcessBuilder.Redirect.INHERIT);
    git.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return git.start();
  }

  /** Deletes what an earlier run made, and nothing that is not such a repository. */
  private static void delete(Path repository) throws IOException {
    if (!Files.exists(repository)) {
      return;
    }
    if (!Files.isDirectory(repository.resolve(".git"))) {
      throw new IOException(repository + " is there, and is no repository that this has made");
    }
    try (Stream<Path> all = Files.walk(repository)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        try {
          path.toFile().setWritable(true);
          Files.delete(path);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
