package dev.tpm.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** A log that also keeps what it is told, line by line, so that it can be said again. */
final class Transcript {
  private static final String FAILURE = "failure ";
  private static final Pattern LINE = Pattern.compile("(?:error|warn|info|failure) .*");

  private final Log log;
  private final List<String> lines = new ArrayList<>();

  Transcript(Log log) {
    this.log = log;
  }

  void error(String line) {
    keep("error ", line);
    log.error(line);
  }

  void warn(String line) {
    keep("warn ", line);
    log.warn(line);
  }

  void info(String line) {
    keep("info ", line);
    log.info(line);
  }

  /** Keeps what the log is told later. */
  void keepInfo(String line) {
    keep("info ", line);
  }

  /** Keeps why the build fails. */
  void keepFailure(String why) {
    keep(FAILURE, why);
  }

  private void keep(String kind, String line) {
    lines.add(kind + line.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"));
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** Whether lines are what a transcript of a run holds. */
  static boolean isWhole(List<String> lines) {
    return !lines.isEmpty() && lines.stream().allMatch(line -> LINE.matcher(line).matches());
  }

  /**
   * Says everything again.
   *
   * @throws MojoFailureException where the build failed
   */
  static void replay(List<String> lines, Log log) throws MojoFailureException {
    for (String line : lines) {
      int space = line.indexOf(' ');
      String text = plain(line.substring(space + 1));
      switch (line.substring(0, space)) {
        case "error" -> log.error(text);
        case "warn" -> log.warn(text);
        case "info" -> log.info(text);
        default -> throw new MojoFailureException(text);
      }
    }
  }

  private static String plain(String kept) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < kept.length(); i++) {
      char c = kept.charAt(i);
      if (c == '\\' && i + 1 < kept.length()) {
        char next = kept.charAt(++i);
        text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
