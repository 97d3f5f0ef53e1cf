import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

/**
 * Makes a git repository in which the sample program has a past: {@code java MakeHistory.java PLAN
 * HISTORY REPOSITORY}. The last commit holds the plan as it is; the file HISTORY says, oldest first,
 * what each commit changed, and is undone backwards from there. The same plan and history give the
 * same commit ids everywhere: git's objects are written as they are, and no git is needed.
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

  private static final String FOLDER = "src/program";
  private static final Pattern PERSON =
      Pattern.compile("(?m)^([a-z]+): \\{name: ([^,}]+),.*?email: ([^,}]+)[,}]");
  private static final byte[] CONFIG =
      """
      [core]
      \trepositoryformatversion = 0
      \tfilemode = false
      \tbare = false
      \tautocrlf = false
      """
          .getBytes(StandardCharsets.UTF_8);

  /** The folder {@code .git} that is made. */
  private final Path git;

  private MakeHistory(Path git) {
    this.git = git;
  }

  public static void main(String[] arguments) throws IOException {
    Path repository = Path.of(arguments[2]).toAbsolutePath();
    TreeMap<String, byte[]> plan = plan(Path.of(arguments[0]));
    List<Commit> commits = read(Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8));
    delete(repository);
    MakeHistory made = new MakeHistory(repository.resolve(".git"));
    made.write(commits, trees(plan, commits), people(plan));
    made.checkOut(repository, plan);
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

  /** The files of each commit, by their paths in the repository. */
  private static List<TreeMap<String, byte[]>> trees(
      TreeMap<String, byte[]> plan, List<Commit> commits) {
    List<TreeMap<String, byte[]>> trees = new ArrayList<>();
    TreeMap<String, byte[]> now = new TreeMap<>(plan);
    String folder = FOLDER;
    for (int i = commits.size() - 1; i >= 0; i--) {
      TreeMap<String, byte[]> tree = new TreeMap<>();
      for (Map.Entry<String, byte[]> file : now.entrySet()) {
        tree.put(folder + "/" + file.getKey(), file.getValue());
      }
      trees.add(tree);
      folder = commits.get(i).says().getOrDefault("folder", folder);
      commits.get(i).edits().forEach(edit -> undo(edit, now));
    }
    Collections.reverse(trees);
    return trees;
  }

  private static void undo(Edit edit, TreeMap<String, byte[]> files) {
    byte[] text = files.remove(edit.path());
    if (text == null) {
      System.err.println("sample: there is no " + edit.path() + ", so its past is left out");
    } else if (!edit.made()) {
      files.put(edit.path(), undone(text, edit));
    }
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

  private void write(
      List<Commit> commits, List<TreeMap<String, byte[]>> trees, Map<String, String> people)
      throws IOException {
    String head = "";
    for (int i = 0; i < commits.size(); i++) {
      Commit commit = commits.get(i);
      OffsetDateTime at = OffsetDateTime.parse(commit.said("at"));
      String by = commit.said("by");
      String message = commit.said("subject");
      if (!commit.said("body").isEmpty()) {
        message += "\n\n" + commit.said("body");
      }
      String tree = tree(trees.get(i), "");
      String merged = commit.said("merged");
      String made = commit(tree, List.of(head), who(people, by, at), message);
      if (!merged.isEmpty()) {
        put("refs/heads/change-" + merged, made + "\n");
        String merge = "Merge pull request #" + merged + " from change-" + merged + "\n\n" + message;
        made = commit(tree, List.of(head, made), who(people, "marit", at.plusMinutes(10)), merge);
      }
      head = made;
      if (!commit.said("tag").isEmpty()) {
        put("refs/tags/" + commit.said("tag"), head + "\n");
      }
    }
    put("refs/heads/main", head + "\n");
    put("HEAD", "ref: refs/heads/main\n");
    Files.write(git.resolve("config"), CONFIG);
  }

  private static String who(Map<String, String> people, String id, OffsetDateTime at) {
    String zone = at.getOffset().getTotalSeconds() == 0 ? "+0000" : at.getOffset().getId();
    String name = people.getOrDefault(id, id + " <" + id + "@northline.example>");
    return name + " " + at.toEpochSecond() + " " + zone.replace(":", "");
  }

  private String commit(String tree, List<String> parents, String who, String message)
      throws IOException {
    StringBuilder text = new StringBuilder("tree " + tree + "\n");
    parents.stream().filter(id -> !id.isEmpty()).forEach(id -> text.append("parent " + id + "\n"));
    text.append("author " + who + "\ncommitter " + who + "\n\n" + message + "\n");
    return object("commit", text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The tree of the files whose paths begin with a prefix; its entries are in git's order. */
  private String tree(SortedMap<String, byte[]> files, String prefix) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String done = "";
    for (String path : files.tailMap(prefix).keySet()) {
      if (!path.startsWith(prefix)) {
        break;
      }
      int end = path.indexOf('/', prefix.length()) + 1;
      if (end == 0) {
        entry(bytes, "100644 " + path.substring(prefix.length()), object("blob", files.get(path)));
      } else if (!path.substring(0, end).equals(done)) {
        done = path.substring(0, end);
        entry(bytes, "40000 " + done.substring(prefix.length(), end - 1), tree(files, done));
      }
    }
    return object("tree", bytes.toByteArray());
  }

  private static void entry(ByteArrayOutputStream bytes, String name, String id)
      throws IOException {
    bytes.write((name + "\0").getBytes(StandardCharsets.UTF_8));
    bytes.write(HexFormat.of().parseHex(id));
  }

  /** Writes one of git's objects, compressed, under the name of its hash. */
  private String object(String type, byte[] content) throws IOException {
    byte[] head = (type + " " + content.length + "\0").getBytes(StandardCharsets.UTF_8);
    String id = HexFormat.of().formatHex(sha1(head, content));
    Path file = git.resolve("objects").resolve(id.substring(0, 2)).resolve(id.substring(2));
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      try (OutputStream out = new DeflaterOutputStream(Files.newOutputStream(file))) {
        out.write(head);
        out.write(content);
      }
    }
    return id;
  }

  private static byte[] sha1(byte[]... parts) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-1");
      Arrays.stream(parts).forEach(hash::update);
      return hash.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void put(String path, String text) throws IOException {
    Files.createDirectories(git.resolve(path).getParent());
    Files.writeString(git.resolve(path), text);
  }

  /** Writes the files of the last commit, and the index that says that they are its files. */
  private void checkOut(Path folder, SortedMap<String, byte[]> plan) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream index = new DataOutputStream(bytes);
    index.writeBytes("DIRC");
    index.writeInt(2);
    index.writeInt(plan.size());
    for (Map.Entry<String, byte[]> each : plan.entrySet()) {
      byte[] path = (FOLDER + "/" + each.getKey()).getBytes(StandardCharsets.UTF_8);
      Path file = folder.resolve(FOLDER).resolve(each.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, each.getValue());
      // Times, device and owner are not known here: git looks at the content where they differ.
      index.write(new byte[24]);
      index.writeInt(0100644);
      index.write(new byte[12]);
      index.write(HexFormat.of().parseHex(object("blob", each.getValue())));
      index.writeShort(Math.min(path.length, 0xfff));
      index.write(path);
      index.write(new byte[8 - (62 + path.length) % 8]);
    }
    index.write(sha1(bytes.toByteArray()));
    Files.write(git.resolve("index"), bytes.toByteArray());
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
