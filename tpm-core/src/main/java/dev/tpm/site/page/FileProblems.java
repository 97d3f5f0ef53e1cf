package dev.tpm.site.page;

import dev.tpm.diagnostic.Accepted;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Printer;
import dev.tpm.diagnostic.Severity;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.SiteContext;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The problems of one file.
 *
 * @param id its anchor
 * @param title its path, or what is said of what has no file
 * @param note how many problems it has
 * @param edit the way to its editor, where the repository is known
 * @param findings its problems, line by line
 */
public record FileProblems(
    String id, String title, String note, Optional<Link> edit, List<Finding> findings) {
  public FileProblems {
    findings = List.copyOf(findings);
  }

  /**
   * A problem as the terminal prints it.
   *
   * @param id its anchor
   * @param first the line that says what is wrong and where
   * @param excerpt the lines of the file, other places, and what to do; may be empty
   * @param note who accepted it, until when, and why; may be empty
   */
  public record Finding(String id, Shape shape, String first, String excerpt, List<Piece> note) {
    public Finding {
      note = List.copyOf(note);
    }
  }

  /** A severity with its shape. */
  static State state(Wording words, Severity severity) {
    return new State(shape(severity), words.say("problems.severity." + severity.word()));
  }

  private static Shape shape(Severity severity) {
    return switch (severity) {
      case ERROR -> Shape.OFF_TRACK;
      case WARNING -> Shape.AT_RISK;
      case INFO -> Shape.NOT_STARTED;
    };
  }

  /** Writes down problems, and remembers which anchors are taken. */
  static final class Writer {
    private final Here here;
    private final Set<String> taken = new HashSet<>();

    Writer(Here here) {
      this.here = here;
    }

    /** The problems file by file; what has no file comes first. */
    List<FileProblems> files(List<Diagnostic> found) {
      Map<String, List<Diagnostic>> byFile = new LinkedHashMap<>();
      for (Diagnostic finding : found) {
        String path = finding.span().map(span -> span.file().displayPath()).orElse("");
        byFile.computeIfAbsent(path, file -> new ArrayList<>()).add(finding);
      }
      List<FileProblems> files = new ArrayList<>();
      byFile.forEach((path, some) -> files.add(file(path, some)));
      return files;
    }

    private FileProblems file(String path, List<Diagnostic> some) {
      Wording words = here.wording();
      String title = path.isEmpty() ? words.say("problems.nowhere") : path;
      Optional<String> inPlan = some.get(0).span().map(span -> span.file().path());
      return new FileProblems(
          anchor("file", path),
          title,
          words.count("problems.note", some.size()),
          inPlan.flatMap(this::edit),
          some.stream().map(finding -> finding(finding, List.of())).toList());
    }

    private Optional<Link> edit(String path) {
      SiteContext context = here.edition().context();
      return here.edition()
          .repository()
          .flatMap(
              repository ->
                  context
                      .folder()
                      .map(folder -> folder.isEmpty() ? path : folder + "/" + path)
                      .flatMap(file -> context.git().branch().map(b -> repository.edit(b, file))))
          .map(href -> new Link(here.wording().say("common.edit"), href));
    }

    /** A problem that the policy accepts, with who accepted it. */
    Finding accepted(Accepted accepted) {
      Wording words = here.wording();
      List<Piece> note = new ArrayList<>(words.line("problems.accepted"));
      accepted
          .by()
          .ifPresent(by -> note.addAll(words.line("problems.accepted.by", here.person(by))));
      accepted
          .until()
          .ifPresent(day -> note.addAll(words.line("problems.accepted.until", words.day(day))));
      accepted
          .reason()
          .ifPresent(why -> note.add(Words.of(words.say("problems.accepted.why", why))));
      return finding(accepted.finding(), note);
    }

    private Finding finding(Diagnostic finding, List<Piece> note) {
      List<String> lines = Printer.lines(finding);
      String place =
          finding.span().map(s -> s.file().path() + "-" + s.line() + "-" + s.column()).orElse("");
      return new Finding(
          anchor("at", place),
          shape(finding.severity()),
          lines.get(0),
          String.join("\n", lines.subList(1, lines.size())),
          note);
    }

    private String anchor(String start, String place) {
      String base = (start + "-" + place).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
      String anchor = base;
      for (int i = 2; !taken.add(anchor); i++) {
        anchor = base + "-" + i;
      }
      return anchor;
    }
  }
}
