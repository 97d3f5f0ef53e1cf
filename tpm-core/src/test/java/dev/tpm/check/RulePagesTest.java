package dev.tpm.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Golden;
import dev.tpm.Outcome;
import dev.tpm.cases.Plans;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Printer;
import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.diagnostic.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the docs' pages about rules to the catalogue, and runs their examples. */
class RulePagesTest {
  private static final String DOCS = "../../../../docs/rules/";

  /** What no text can show: a file that is no text, one that is too large, a link, git. */
  private static final Set<Rule> SHOWN_IN_WORDS =
      Set.of(Rules.UNREADABLE_FILE, Rules.TOO_LARGE, Rules.SYMBOLIC_LINK, Rules.UNKNOWN_BASELINE);

  static List<RulePage> pages() {
    return RulePage.all();
  }

  @Test
  void everyRuleHasAPageAndEveryPageARule() {
    assertThat(pages())
        .extracting(RulePage::rule)
        .containsExactlyElementsOf(Rules.all().stream().map(Rule::name).sorted().toList());
  }

  @Test
  void everyRuleOfTheChecksIsLookedFor() {
    assertThat(new Checks(NO_TEXTS, Set.of()).rules())
        .containsExactlyInAnyOrderElementsOf(
            Rules.all().stream().filter(r -> r.stage() == Rule.Stage.CHECKING).toList());
  }

  @Test
  void theIndexListsEveryRule() {
    StringBuilder index = new StringBuilder();
    index.append("# The rules\n\nWhat tpm can find in a plan. ");
    index.append("Each rule has a page with a wrong and a right example.\n");
    addTable(index, "Found while reading", Rule.Stage.READING);
    index.append("\nAn error among these keeps the plan from being read whole: ");
    index.append("nothing is rendered, and the old site stays.\n");
    addTable(index, "Found while checking", Rule.Stage.CHECKING);
    index.append("\nNone of these keeps the site from being rendered; `tpm.failOn` says which ");
    index.append("severity fails the build.\n");
    index.append(SETTING);
    Golden.check(DOCS + "README.md", index.toString());
  }

  private static final String SETTING =
      """

      ## Setting them

      A program's policy says how much each rule matters, and accepts single findings for a while:

      ```yaml
      policy:
        rules: {aimless-project: off, no-owner: error}
        exceptions:
          - {rule: late-hand-off, at: shop/page, reason: agreed on 2 October, until: 2026-10-30, by: maya}
      ```

      What is accepted is shown as accepted, and does not count. `at` names exactly what the finding is
      about: an item, a project, a risk and so on. Past its date the finding is back, and the exception is a finding itself.

      Of rules that are `off` nothing is said until a policy gives them a severity: they count over a whole schedule, and the
      site's page on the plan's quality (`quality.html`) shows what they count in any case.
      `mvn tpm:check -Dtpm.explain=RULE` prints a rule's page; without a name it lists them all.
      """;

  private static void addTable(StringBuilder index, String heading, Rule.Stage stage) {
    index.append("\n## ").append(heading).append("\n\n| rule | | |\n|---|---|---|\n");
    for (Rule rule : Rules.all()) {
      if (rule.stage() == stage) {
        String page = "[" + rule.name() + "](" + rule.name() + ".md)";
        index.append("| ").append(page).append(" | ").append(rule.usually());
        index.append(" | ").append(rule.summary()).append(" |\n");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageBeginsWithWhatTheCatalogueSays(RulePage page) {
    Rule rule = Rules.named(page.rule()).orElseThrow();
    String stage = rule.stage() == Rule.Stage.READING ? "reading" : "checking";

    assertThat(page.text())
        .startsWith(
            String.format(
                Locale.ROOT,
                "# %s\n\n*%s, found while %s*: %s.\n",
                rule.name(),
                rule.usually(),
                stage,
                rule.summary()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theWrongExampleRaisesTheRuleAloneAndThePageShowsWhatIsSaid(RulePage page) {
    Rule rule = Rules.named(page.rule()).orElseThrow();
    assertThat(page.wrong().isEmpty()).isEqualTo(SHOWN_IN_WORDS.contains(rule));
    if (page.wrong().isPresent()) {
      Outcome outcome = Plans.run(page.wrong().get().tree(false));

      assertThat(new HashSet<>(outcome.diagnostics().stream().map(Diagnostic::rule).toList()))
          .containsExactly(rule);
      String said =
          outcome.diagnostics().stream()
              .flatMap(d -> Printer.lines(d).stream())
              .collect(Collectors.joining("\n", "", "\n"));
      Golden.check(DOCS + page.rule() + ".md", page.saying(said));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void ofTheRightExampleNothingIsSaid(RulePage page) {
    assertThat(Plans.run(page.right().tree(false)).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theAdviceAboutThePolicyWorks(RulePage page) {
    page.wrongWithPolicy()
        .ifPresent(
            plan -> {
              Rule rule = Rules.named(page.rule()).orElseThrow();
              Severity set = rule.severity() == Severity.ERROR ? Severity.WARNING : Severity.ERROR;
              Outcome outcome = Plans.run(plan.tree(false));
              boolean accepts = page.text().contains("exceptions:");

              assertThat(outcome.accepted().isEmpty()).isNotEqualTo(accepts);
              assertThat(outcome.diagnostics().isEmpty()).isEqualTo(accepts);
              outcome.accepted().forEach(a -> assertSet(a.finding(), rule, set));
              outcome.diagnostics().forEach(d -> assertSet(d, rule, set));
            });
  }

  private static void assertSet(Diagnostic diagnostic, Rule rule, Severity severity) {
    assertThat(diagnostic.rule()).isEqualTo(rule);
    assertThat(diagnostic.severity()).isEqualTo(severity);
  }

  private static final Texts NO_TEXTS =
      new Texts() {
        @Override
        public List<Mention> references(String markdown) {
          return List.of();
        }

        @Override
        public List<Mention> pictures(String markdown) {
          return List.of();
        }
      };
}
