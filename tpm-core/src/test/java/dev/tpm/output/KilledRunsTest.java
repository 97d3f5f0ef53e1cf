package dev.tpm.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes two sites in turn is killed at random moments, and leaves one of them whole
 * each time. {@code -Dtpm.kills=1000} kills that many.
 */
class KilledRunsTest {
  private static final int KILLS = Integer.getInteger("tpm.kills", 40);
  private static final long SEED = Long.getLong("tpm.kills.seed", 20261128);
  private static final int LONGEST_MILLIS = 250;
  private static final int PAGES = 250;

  @TempDir Path temp;

  @Test
  void noneLeavesAMixtureOfTwoSites() throws IOException, InterruptedException {
    Path folder = temp.toRealPath().resolve("site");
    List<Map<String, byte[]>> whole = List.of(site(1), site(2));
    int[] seen = new int[whole.size()];
    Random random = new Random(SEED);

    for (int kill = 0; kill < KILLS; kill++) {
      kill(folder, random.nextInt(LONGEST_MILLIS));
      int which = whichIsWhole(folder, whole);
      assertThat(which).as("kill %s of seed %s leaves a whole site", kill, SEED).isNotNegative();
      seen[which]++;
    }
    System.out.println("killed " + KILLS + " runs; they left " + Arrays.toString(seen));
  }

  /** Starts a run, waits until it has begun to write, and a while longer, and kills it. */
  private void kill(Path folder, int millis) throws IOException, InterruptedException {
    Path begun = temp.resolve("begun");
    Files.deleteIfExists(begun);
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledRunsTest.class.getName(),
                folder.toString(),
                begun.toString())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("run.log").toFile())
            .start();
    while (!Files.exists(begun)) {
      assertThat(run.isAlive()).as(() -> log()).isTrue();
      TimeUnit.MILLISECONDS.sleep(5);
    }
    TimeUnit.MILLISECONDS.sleep(millis);
    run.destroyForcibly().waitFor();
    assertThat(run.exitValue()).as(() -> log()).isNotIn(0, 1);
  }

  /** The site that stands in the folder, or beside it where death came between two renames. */
  private static int whichIsWhole(Path folder, List<Map<String, byte[]>> whole) throws IOException {
    boolean isThere = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    Map<String, byte[]> left = files(isThere ? folder : Exchange.former(folder));
    for (int i = 0; i < whole.size(); i++) {
      Map<String, byte[]> site = whole.get(i);
      if (left.keySet().equals(site.keySet())
          && left.keySet().stream().allMatch(at -> Arrays.equals(left.get(at), site.get(at)))) {
        return i;
      }
    }
    return -1;
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

  private String log() {
    try {
      return Files.readString(temp.resolve("run.log"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Writes two sites in turn, until it is killed. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Map<String, byte[]>> sites = List.of(site(1), site(2));
    SiteFolder.at(folder).hold(sites.get(0));
    Files.createFile(Path.of(arguments[1]));
    for (int round = 1; ; round++) {
      SiteFolder.at(folder).hold(sites.get(round % sites.size()));
    }
  }

  /** A site of pages that differ from those of the other, that are in both, and that are in one. */
  private static Map<String, byte[]> site(int number) {
    Map<String, byte[]> files = new TreeMap<>();
    for (int page = 0; page < PAGES; page++) {
      String path = "items/" + page % 7 + "/" + page + ".html";
      int says = page % 3 == 0 ? 0 : number;
      if (page % 10 != number) {
        files.put(path, (says + " ".repeat(page * 40)).getBytes(UTF_8));
      }
    }
    files.put("index.html", ("site " + number).getBytes(UTF_8));
    return files;
  }
}
