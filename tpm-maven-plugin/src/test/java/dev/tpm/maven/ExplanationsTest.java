package dev.tpm.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationsTest {

  static List<String> names() {
    return Rules.all().stream().map(Rule::name).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyRuleIsExplainedInPlainText(String name) throws IOException, MojoFailureException {
    List<String> page = Explanations.of(name);

    assertThat(page).contains("WHY IT MATTERS", "RIGHT");
    assertThat(page.get(0)).isEqualToIgnoringCase(name);
    assertThat(page)
        .filteredOn(line -> !line.startsWith("    "))
        .noneMatch(line -> line.contains("`") || line.startsWith("#") || line.contains("]("));
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "true", "", " ALL "})
  void withoutANameAllRulesAreListed(String name) throws IOException, MojoFailureException {
    assertThat(Explanations.of(name))
        .hasSize(Rules.all().size() + 2)
        .anySatisfy(line -> assertThat(line).matches("no-owner +warning  nobody is .*"))
        .anySatisfy(line -> assertThat(line).matches("lags +off      more than .*"));
  }

  @Test
  void aNameThatIsNoneSaysWhichWasMeant() {
    assertThatThrownBy(() -> Explanations.of("no-ownr"))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "there is no rule 'no-ownr': did you mean 'no-owner'? (-Dtpm.explain=all lists them)");
  }

  @Test
  void marksOfMarkdownGoAndExamplesAreSetIn() {
    assertThat(
            Explanations.page(
                "# a-rule\n\n*warning, found*: `due` is [late](late.md).\n\n```yaml\ndue: *x\n```\n"))
        .containsExactly("A-RULE", "", "warning, found: due is late.", "", "    due: *x");
  }
}
