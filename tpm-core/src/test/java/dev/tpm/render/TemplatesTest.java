package dev.tpm.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tpm.site.chart.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class TemplatesTest {

  /** Public, because templates see public records only. */
  public record Sample(
      String text,
      Optional<String> note,
      Shape shape,
      List<Integer> numbers,
      double x,
      boolean yes) {
    public String shout() {
      return text + "!";
    }
  }

  private static final Sample SAMPLE =
      new Sample("<b>'\"&", Optional.empty(), Shape.OFF_TRACK, List.of(1000, 2), 12.5, true);

  @TempDir Path folder;

  @Test
  void textIsEscaped() throws IOException {
    assertThat(render("${page.text}", SAMPLE)).isEqualTo("&lt;b&gt;&#39;&quot;&amp;");
  }

  @Test
  void anOptionalIsItsValueOrMissing() throws IOException {
    String template = "<#if page.note??>${page.note}<#else>none</#if>";
    assertThat(render(template, SAMPLE)).isEqualTo("none");
    Sample noted = new Sample("", Optional.of("n"), Shape.DONE, List.of(), 0, false);
    assertThat(render(template, noted)).isEqualTo("n");
  }

  @Test
  void enumsNumbersBooleansAndOwnMethodsReadPlainly() throws IOException {
    assertThat(
            render(
                "${page.shape} <#list page.numbers as n>${n} </#list>${page.x} ${page.yes}"
                    + "<#if page.shape == 'off-track'> off</#if> ${page.shout}",
                SAMPLE))
        .isEqualTo("off-track 1000 2 12.5 true off &lt;b&gt;&#39;&quot;&amp;!");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${page.class}",
        "${page.getClass()}",
        "${page.hashCode()}",
        "${page.shape.declaringClass}",
        "${page?api.class}",
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${page.missing}"
      })
  void nothingElseOfJavaCanBeReached(String template) {
    assertThatThrownBy(() -> render(template, SAMPLE))
        .isInstanceOf(TemplateFailure.class)
        .hasMessageContaining("template page.ftlh");
  }

  @Test
  void aMissingTemplateIsNamed() {
    assertThatThrownBy(() -> Templates.builtIn().render("nowhere.ftlh", SAMPLE))
        .isInstanceOf(TemplateFailure.class)
        .hasMessageContaining("nowhere.ftlh");
  }

  @Test
  void charactersThatHtmlCannotHoldAreReplaced() throws IOException {
    Sample odd =
        new Sample(
            "a\u0000\u0008\uD800b\r\nc\uFFFEd😀é\u009F",
            Optional.empty(),
            Shape.DONE,
            List.of(),
            0,
            true);
    assertThat(render("${page.text}", odd)).isEqualTo("a\uFFFD\uFFFD\uFFFDb\nc\uFFFDd😀é\uFFFD");
  }

  @Test
  void anOverridingFolderReplacesTemplatesOneByOne() throws IOException {
    assertThat(render("<@ui.sign page.shape/>", SAMPLE)).contains("#s-off-track");
    Files.writeString(folder.resolve("ui.ftlh"), "<#macro sign shape>mine</#macro>");
    assertThat(render("<@ui.sign page.shape/>", SAMPLE)).isEqualTo("mine");
  }

  private String render(String template, Record page) throws IOException {
    Files.writeString(folder.resolve("page.ftlh"), template);
    return new String(
        Templates.overriddenBy(folder).render("page.ftlh", page), StandardCharsets.UTF_8);
  }
}
