package dev.tpm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tpm.cases.PlanCase;
import dev.tpm.render.TemplateFailure;
import dev.tpm.render.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site has what its owner's folder gives it, and nothing of a folder that has a mistake. */
class ThemeTest {
  private static final String PLAN =
      """
      === program.yaml ===
      name: Alone
      status-date: 2026-11-20
      locale: %s
      projects: {x: {items: {one: {duration: 3d, due: 2026-12-01}}}}
      === assets/logo.svg ===
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>
      """;

  @TempDir Path folder;

  @Test
  void coloursLogoAndFootAreTheOwners() throws IOException {
    write(
        "look.properties",
        "accent = #7A1FA2\naccent-dark = #d9a6ff\nlogo = assets/logo.svg\nfooter = Ours <b>");
    write("site.css", ".own { color: var(--accent) }");
    Map<String, byte[]> site = site("en");
    assertThat(text(site, "assets/site.css"))
        .contains(":root { --accent: #7a1fa2; }", "--accent: #d9a6ff;")
        .endsWith(".own { color: var(--accent) }");
    assertThat(text(site, "index.html"))
        .contains("<img class=\"logo\" src=\"assets/plan/logo.svg\" alt=\"\">Alone</a>")
        .contains("<p class=\"own\">Ours &lt;b&gt;</p>");
    assertThat(text(site, "items/x/one.html")).contains("src=\"../../assets/plan/logo.svg\"");
    assertThat(Tpm.theme(folder).warnings()).isEmpty();
  }

  @Test
  void aPairThatIsHardToReadIsAWarning() throws IOException {
    write("look.properties", "accent = #cccccc\nbg-dark = #888888");
    assertThat(Tpm.theme(folder).warnings())
        .anyMatch(
            warning ->
                warning.endsWith(
                    "look.properties: accent #cccccc on bg #ffffff has a contrast of 1.6 to 1,"
                        + " under 4.5, which text needs"))
        .anyMatch(warning -> warning.contains("on bg #888888 in dark has a contrast"));
  }

  @Test
  void sentencesAreSaidInTheOwnersWordsAndLanguage() throws IOException {
    write("words.properties", "common.section.projects = Undertakings");
    write("words_de.properties", "common.section.projects = Vorhaben");
    assertThat(text(site("en"), "index.html")).contains("Undertakings").doesNotContain("Vorhaben");
    assertThat(text(site("de"), "index.html")).contains("Vorhaben").doesNotContain("Undertakings");
  }

  @Test
  void everyMistakeIsSaidWithTheNearestRightName() throws IOException {
    write("look.properties", "acent = #fff\nink = blue\nlogo = ../secret.svg");
    write("words.properties", "common.section.project = X\ncommon.made = {4} made it");
    assertThatThrownBy(() -> Tpm.theme(folder))
        .isInstanceOf(ThemeMistake.class)
        .hasMessageContaining("no setting 'acent': did you mean 'accent'?")
        .hasMessageContaining("ink is 'blue': expected a colour such as #1d4fc4")
        .hasMessageContaining("logo is '../secret.svg': expected a picture of the plan")
        .hasMessageContaining("no sentence 'common.section.project': did you mean")
        .hasMessageContaining("'common.made' has no {4} to fill in: the tool says 'Status date");
  }

  @Test
  void aFileThatNothingAsksForIsAWarning() throws IOException {
    write("overvew.ftlh", "");
    assertThat(Tpm.theme(folder).warnings())
        .singleElement()
        .asString()
        .endsWith("overvew.ftlh is nothing that a site is made of: did you mean 'overview.ftlh'?");
  }

  @Test
  void aTemplateReplacesTheOneOfItsName() throws IOException {
    write("404.ftlh", "<!doctype html><title>${page.title}</title>gone");
    assertThat(text(site("en"), "404.html")).endsWith("gone");
    assertThat(text(site("en"), "index.html")).contains("<main id=\"main\"");
  }

  @Test
  void aMistakeInATemplateHasItsPlaceAndNoStackTrace() throws IOException {
    write("404.ftlh", "<p>\n${page.titel}");
    assertThatThrownBy(() -> site("en"))
        .isInstanceOf(TemplateFailure.class)
        .hasMessageStartingWith("template 404.ftlh: 404.ftlh:2:3: ")
        .hasMessageContaining("page.titel");
    write("404.ftlh", "<p>\n<#if>");
    assertThatThrownBy(() -> Tpm.templates(folder))
        .isInstanceOf(TemplateFailure.class)
        .hasMessageStartingWith("template 404.ftlh: 404.ftlh:2:");
  }

  @Test
  void aTemplateOfTheOwnerReachesNothingOfJava() throws IOException {
    for (String attempt :
        new String[] {
          "${'freemarker.template.utility.Execute'?new()('id')}",
          "${page.class.name}",
          "${page?api.class}",
          "<#include '/../../../etc/passwd'>"
        }) {
      write("404.ftlh", attempt);
      assertThatThrownBy(() -> site("en")).as(attempt).isInstanceOf(TemplateFailure.class);
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, UTF_8);
  }

  private Map<String, byte[]> site(String locale) throws IOException {
    Options options = Options.on(LocalDate.parse("2026-11-20"));
    PlanCase plan = PlanCase.of("theme", PLAN.formatted(locale));
    Templates templates = Tpm.templates(folder);
    return Tpm.site(
        Tpm.run(plan.tree(false), options), options, "tpm 0.1", () -> templates, Tpm.theme(folder));
  }

  private static String text(Map<String, byte[]> site, String path) {
    return new String(site.getOrDefault(path, new byte[0]), UTF_8);
  }
}
