package dev.tpm.site.register;

import dev.tpm.model.Issue;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the page of issues says first.
 *
 * @param open the open issues, the worst first
 */
record IssueVerdict(Here here, List<Issue> open) {

  String verdict() {
    Wording words = here.wording();
    if (open.isEmpty()) {
      return words.say("issues.verdict.none");
    }
    String verdict =
        open.size() == 1
            ? words.say("issues.single." + severity())
            : words.say("issues.verdict.many", words.amounts().number(open.size()), worst());
    Optional<Integer> oldest =
        open.stream()
            .flatMap(issue -> issue.raised().map(day -> here.facts().age(issue, day)).stream())
            .max(Integer::compare);
    String age = open.size() == 1 ? "issues.single.age" : "issues.oldest";
    return oldest.map(days -> words.count(age, days, verdict)).orElse(verdict);
  }

  /** How many there are of the worst severity that there is. */
  private String worst() {
    Optional<Issue.Severity> worst = open.get(0).severity();
    long many = open.stream().filter(issue -> issue.severity().equals(worst)).count();
    return here.wording().count("issues.worst." + severity(), many);
  }

  private String severity() {
    return open.get(0).severity().map(Issue.Severity::word).orElse("none");
  }

  /** The worst of them, what waits for it, and who has it. */
  List<Piece> say() {
    List<Piece> said = new ArrayList<>();
    if (!open.isEmpty()) {
      Wording words = here.wording();
      Issue worst = open.get(0);
      said.addAll(words.line("issues.say", here.link(worst)));
      if (!worst.blocks().isEmpty()) {
        said.add(Words.of(" "));
        said.addAll(
            words.countLine(
                "issues.say.blocks", worst.blocks().size(), here.link(worst.blocks().get(0))));
      }
      List<String> escalated = worst.escalatedTo();
      if (!escalated.isEmpty()) {
        said.add(Words.of(" "));
        said.addAll(words.line("issues.say.escalated", Rows.on(here).people(escalated)));
      } else if (worst.about().owner().isPresent()) {
        said.add(Words.of(" "));
        said.addAll(words.line("issues.say.owner", Rows.on(here).owner(worst)));
      }
    }
    return said;
  }
}
