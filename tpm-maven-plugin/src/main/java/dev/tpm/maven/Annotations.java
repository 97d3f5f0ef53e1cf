package dev.tpm.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Severity;
import dev.tpm.source.Span;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentMap;

/**
 * Findings as GitHub's workflow commands, which show them at their lines in a pull request.
 *
 * <p>GitHub shows ten of a kind and step and drops the rest, so the worst come first and the last
 * place says how many there are besides. What comes from a plan is escaped, so that it cannot
 * become a command of its own.
 */
final class Annotations {
  private static final int SHOWN = 10;

  private Annotations() {}

  /** Whether the environment is that of a GitHub workflow. */
  static boolean areWanted() {
    return "true".equals(System.getenv("GITHUB_ACTIONS"));
  }

  /**
   * Writes the commands, past whatever Maven makes of the standard output.
   *
   * @param used how many of a kind this build has written before; it is counted up
   */
  static void write(List<Diagnostic> findings, ConcurrentMap<String, Integer> used)
      throws IOException {
    // What Maven prints may end with a colour and no line end; a command must begin a line.
    StringBuilder text = new StringBuilder("\n");
    commands(findings, used).forEach(command -> text.append(command).append('\n'));
    System.out.flush();
    // Not closed: it is the process's own.
    @SuppressWarnings("resource")
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    out.write(text.toString().getBytes(UTF_8));
    out.flush();
  }

  static List<String> commands(List<Diagnostic> findings, ConcurrentMap<String, Integer> used) {
    List<String> commands = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      List<Diagnostic> all = findings.stream().filter(d -> d.severity() == severity).toList();
      int before = used.getOrDefault(severity.word(), 0);
      int places = Math.max(0, SHOWN - before);
      int shown = all.size() <= places ? all.size() : Math.max(0, places - 1);
      all.subList(0, shown).forEach(d -> commands.add(command(d)));
      if (shown < all.size() && places > 0) {
        commands.add(rest(severity, all.size() - shown));
      }
      used.merge(severity.word(), Math.min(all.size(), places), Integer::sum);
    }
    return commands;
  }

  private static String command(Diagnostic finding) {
    StringBuilder command = new StringBuilder("::").append(finding.severity().word()).append(' ');
    finding.span().ifPresent(span -> command.append(place(span)));
    command.append("title=").append(property("tpm: " + finding.rule().name())).append("::");
    command.append(data(finding.message()));
    finding.help().ifPresent(help -> command.append(data("\nhelp: " + help)));
    return command.toString();
  }

  private static String rest(Severity severity, int count) {
    return "::"
        + severity.word()
        + " title=tpm::and "
        + Counts.number(count, "more " + severity.word())
        + ": the log has them all";
  }

  private static String place(Span span) {
    String place = "file=" + property(span.file().displayPath()) + ",line=" + span.line() + ",";
    // Columns are read only where the stretch lies in one line.
    return span.line() == span.endLine()
        ? place
            + String.format(Locale.ROOT, "col=%d,endColumn=%d,", span.column(), span.endColumn())
        : place + "endLine=" + span.endLine() + ",";
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
