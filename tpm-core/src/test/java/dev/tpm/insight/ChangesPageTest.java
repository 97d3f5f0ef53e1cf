package dev.tpm.insight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.Golden;
import dev.tpm.cases.Plans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The docs' page about changes shows what its examples do. */
class ChangesPageTest {
  private static final String PAGE = "../../../../docs/changes.md";
  private static final Pattern PLAN =
      Pattern.compile("```yaml\n(name: .*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern EXAMPLE =
      Pattern.compile("^\\| `([^`]+)` \\|[^|\n]*\\|$", Pattern.MULTILINE);

  private static final int SHOWN = 4;

  @Test
  void showsWhatItsExamplesMove() throws IOException {
    String page = Files.readString(Path.of("../docs/changes.md"), UTF_8);
    int start = page.indexOf("the following changes move");
    Matcher plan = PLAN.matcher(page);
    assertThat(plan.find()).isTrue();

    String shown =
        EXAMPLE
            .matcher(page)
            .region(start, page.length())
            .results()
            .map(MatchResult::group)
            .collect(Collectors.joining("\n"));
    String worked =
        EXAMPLE
            .matcher(page)
            .region(start, page.length())
            .results()
            .map(row -> "| `" + row.group(1) + "` | " + moves(plan.group(1), row.group(1)) + " |")
            .collect(Collectors.joining("\n"));

    assertThat(shown).isNotEmpty();
    Golden.check(PAGE, page.replace(shown, worked));
  }

  private static String moves(String plan, String effect) {
    Facts facts = Plans.facts(plan + "actions: {it: {effect: '" + effect + "'}}\n");
    Effects.Worked worked = facts.effects().alone().get(0);
    assertThat(worked.answer().possible()).isTrue();
    Difference difference = worked.answer().difference();
    int more = difference.shifts().size() - SHOWN + difference.more();
    String first =
        difference.shifts().stream()
            .limit(SHOWN)
            .map(ChangesPageTest::told)
            .collect(Collectors.joining("; "));
    return difference.isNone() ? "nothing" : first + (more > 0 ? "; and " + more + " more" : "");
  }

  private static String told(Shift shift) {
    String health =
        shift.now().health().equals(shift.then().health())
            ? ""
            : ", " + shift.then().health().map(h -> h.word()).orElse("without health");
    String dates =
        day(shift.now().finish()).equals(day(shift.then().finish()))
            ? " stays"
            : " "
                + day(shift.now().finish())
                + " → "
                + day(shift.then().finish())
                + (shift.days() == 0 ? "" : " (" + shift.days() + " d)");
    return shift.subject() + dates + chances(shift) + health;
  }

  private static String chances(Shift shift) {
    return shift.now().chance().isPresent() && shift.then().chance().isPresent()
        ? ", "
            + Sentences.percent(shift.now().chance().getAsDouble())
            + " → "
            + Sentences.percent(shift.then().chance().getAsDouble())
        : "";
  }

  private static String day(Optional<LocalDate> date) {
    return date.map(d -> d.toString().substring(5)).orElse("dropped");
  }
}
