package dev.tpm.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Golden;
import dev.tpm.cases.PlanCase;
import dev.tpm.cases.Plans;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Printer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of typical mistakes shows exactly what is said of each. */
class MistakesPageTest {
  private static final Path PAGE = Path.of("../docs/mistakes.md");
  private static final Pattern MISTAKE =
      Pattern.compile(
          "(^## \\d+\\. [^\n]+\n.*?^```(yaml|plan)\n(.*?)^```\n\n```text\n)(.*?)(^```$)",
          Pattern.DOTALL | Pattern.MULTILINE);

  @Test
  void thePageShowsWhatIsSaidOfEachMistake() throws IOException {
    String page = Files.readString(PAGE, UTF_8);
    Matcher mistakes = MISTAKE.matcher(page);
    StringBuilder told = new StringBuilder();
    int count = 0;
    while (mistakes.find()) {
      count++;
      assertThat(mistakes.group(1)).startsWith("## " + count + ". ");
      List<Diagnostic> said = said(mistakes.group(2), mistakes.group(3));
      assertThat(said).as(mistakes.group(1)).isNotEmpty();
      assertThat(said).as(mistakes.group(1)).anyMatch(d -> d.help().isPresent());
      String text =
          said.stream()
              .flatMap(d -> Printer.lines(d).stream())
              .collect(Collectors.joining("\n", "", "\n"));
      mistakes.appendReplacement(
          told, Matcher.quoteReplacement(mistakes.group(1) + text + mistakes.group(5)));
    }
    mistakes.appendTail(told);
    assertThat(count).isEqualTo(25);
    Golden.check("../../../../docs/mistakes.md", told.toString());
  }

  private static List<Diagnostic> said(String kind, String text) {
    String plan = kind.equals("plan") ? text : "=== program.yaml ===\n" + text;
    return Plans.run(PlanCase.of("mistake", plan).tree(false)).diagnostics();
  }
}
