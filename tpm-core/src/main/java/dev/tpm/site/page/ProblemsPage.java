package dev.tpm.site.page;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Severity;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.Problems;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Phrases;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is wrong in the files? {@code problems.html}
 *
 * @param verdict how many problems there are in how many files
 * @param rulesTitle the heading over the rules
 * @param rules which rules found how much; absent where there is but one
 * @param files the problems, file by file
 * @param acceptedTitle the heading over what is accepted
 * @param acceptedNote what that means
 * @param accepted what the program's policy accepts
 */
public record ProblemsPage(
    Frame frame,
    String verdict,
    String rulesTitle,
    Optional<Table> rules,
    List<FileProblems> files,
    String acceptedTitle,
    String acceptedNote,
    List<FileProblems.Finding> accepted) {
  public ProblemsPage {
    files = List.copyOf(files);
    accepted = List.copyOf(accepted);
  }

  /** The page of a plan that something was said of. */
  public static ProblemsPage of(Here here) {
    Wording words = here.wording();
    Problems problems = here.subject().problems();
    String verdict = verdict(words, problems);
    FileProblems.Writer writer = new FileProblems.Writer(here);
    return new ProblemsPage(
        here.frame(
            verdict,
            Prose.verbatim(words.say("problems.description", here.subject().program().name())),
            Section.PROBLEMS,
            here.crumbs(Section.PROBLEMS, words.say("common.section.problems"))),
        verdict,
        words.say("problems.rules.title"),
        rules(words, problems.found()),
        writer.files(problems.found()),
        words.say("problems.accepted.title"),
        words.say("problems.accepted.note"),
        problems.accepted().stream().map(writer::accepted).toList());
  }

  private static String verdict(Wording words, Problems problems) {
    if (problems.found().isEmpty()) {
      return words.count("problems.verdict.accepted", problems.accepted().size());
    }
    List<Words> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long many = problems.found().stream().filter(d -> d.severity() == severity).count();
      if (many > 0) {
        counts.add(Words.of(words.count("problems.count." + severity.word(), many)));
      }
    }
    long files =
        problems.found().stream()
            .flatMap(finding -> finding.span().stream())
            .map(span -> span.file().path())
            .distinct()
            .count();
    String all = Phrases.text(words.list(counts));
    return files == 0 ? all : words.count("problems.verdict", files, all);
  }

  /** The rules that found something: the gravest first, then the ones that found most. */
  private static Optional<Table> rules(Wording words, List<Diagnostic> found) {
    Map<String, List<Diagnostic>> byRule = new TreeMap<>();
    for (Diagnostic finding : found) {
      byRule.computeIfAbsent(finding.rule().name(), rule -> new ArrayList<>()).add(finding);
    }
    if (byRule.size() < 2) {
      return Optional.empty();
    }
    List<List<Diagnostic>> sorted = new ArrayList<>(byRule.values());
    sorted.sort(
        (a, b) -> {
          int grave = a.get(0).severity().compareTo(b.get(0).severity());
          return grave != 0 ? grave : Integer.compare(b.size(), a.size());
        });
    return Optional.of(
        new Table(
            words.say("problems.rules.title"),
            List.of(
                new Column(words.say("problems.head.rule"), Column.Kind.NAME, false),
                new Column(words.say("problems.head.says"), Column.Kind.TEXT, true),
                new Column(words.say("problems.head.severity"), Column.Kind.SHORT, false),
                new Column(words.say("problems.head.count"), Column.Kind.NUMBER, false)),
            sorted.stream().map(some -> row(words, some)).toList()));
  }

  private static Row row(Wording words, List<Diagnostic> some) {
    Diagnostic first = some.get(0);
    return new Row(
        "",
        List.of(
            Cell.of(first.rule().name()),
            Cell.of(first.rule().summary()),
            Cell.of(FileProblems.state(words, first.severity())),
            Cell.of(words.amounts().number(some.size()))));
  }
}
