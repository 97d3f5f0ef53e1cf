package dev.tpm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tpm.cases.PlanCase;
import dev.tpm.render.Templates;
import dev.tpm.site.Page;
import dev.tpm.site.Site;
import dev.tpm.site.edition.Problems;
import dev.tpm.site.edition.SiteContext;
import dev.tpm.site.page.ChangesPage;
import dev.tpm.site.past.HistoryPage;
import dev.tpm.site.review.DiffPage;
import dev.tpm.source.FolderTree;
import dev.tpm.source.SourceTree;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documented templates are those that there are, with the records that they get. */
class TemplateDocsTest {
  private static final Path DOCS = Path.of("../docs/templates.md");
  private static final Path TEMPLATES = Path.of("src/main/resources/dev/tpm/render");
  private static final String MARK = "<!-- made by TemplateDocsTest -->\n";
  private static final Pattern MACRO = Pattern.compile("<#macro ([a-z]+)([^>]*)>");
  private static final String PORTFOLIO =
      """
      === portfolio.yaml ===
      name: Two
      === programs/a/program.yaml ===
      name: First
      status-date: 2026-11-20
      projects: {x: {items: {one: {duration: 3d, due: 2026-12-01}}}}
      """;

  @Test
  void everyTemplateIsDocumentedWithTheRecordThatItGets() throws IOException {
    String text = Files.readString(DOCS, UTF_8);
    String before = text.substring(0, text.indexOf(MARK) + MARK.length());
    Golden.check("../../../../docs/templates.md", before + pages() + libraries() + parts());
  }

  private static String pages() throws IOException {
    Map<String, Class<?>> records = records();
    assertThat(records.keySet()).containsAll(Site.templates());
    StringBuilder text = new StringBuilder("\n### The templates of pages\n\n");
    text.append("| template | record | components of `page` |\n|---|---|---|\n");
    records.forEach(
        (template, record) ->
            text.append(
                "| `%s` | `%s` | %s |\n"
                    .formatted(template, record.getSimpleName(), components(record))));
    return text.toString();
  }

  private static String libraries() throws IOException {
    StringBuilder text = new StringBuilder("\n### What they call\n\n");
    text.append("| library | macros with their parameters |\n|---|---|\n");
    for (String library : Templates.libraries()) {
      String macros =
          MACRO
              .matcher(Files.readString(TEMPLATES.resolve(library), UTF_8))
              .results()
              .map(TemplateDocsTest::macro)
              .collect(Collectors.joining(", "));
      text.append("| `%s` | %s |\n".formatted(library, macros));
    }
    return text.toString();
  }

  private static String macro(MatchResult macro) {
    String parameters = macro.group(2).strip();
    return "`" + macro.group(1) + (parameters.isEmpty() ? "" : " " + parameters) + "`";
  }

  private static String parts() throws IOException {
    Map<String, Class<?>> found = new TreeMap<>();
    records().values().forEach(record -> reach(record, found));
    records().values().forEach(record -> found.remove(record.getName()));
    StringBuilder text = new StringBuilder("\n### The records inside\n\n");
    text.append("| record | components |\n|---|---|\n");
    found.values().stream()
        .sorted(java.util.Comparator.comparing(TemplateDocsTest::name))
        .forEach(
            record -> text.append("| `%s` | %s |\n".formatted(name(record), components(record))));
    return text.toString();
  }

  private static void reach(Class<?> record, Map<String, Class<?>> found) {
    if (found.put(record.getName(), record) == null) {
      for (RecordComponent component : record.getRecordComponents()) {
        recordsIn(component.getGenericType()).forEach(each -> reach(each, found));
      }
    }
  }

  private static Stream<Class<?>> recordsIn(Type type) {
    if (type instanceof ParameterizedType many) {
      return Stream.of(many.getActualTypeArguments()).flatMap(TemplateDocsTest::recordsIn);
    }
    if (!(type instanceof Class<?> one)) {
      return Stream.empty();
    }
    if (one.isSealed()) {
      return Stream.of(one.getPermittedSubclasses()).flatMap(TemplateDocsTest::recordsIn);
    }
    return one.isRecord() ? Stream.<Class<?>>of(one) : Stream.empty();
  }

  private static String components(Class<?> record) {
    return Stream.of(record.getRecordComponents())
        .map(part -> "`" + part.getName() + "` " + type(part.getGenericType()))
        .collect(Collectors.joining(", "));
  }

  private static String type(Type type) {
    if (type instanceof ParameterizedType many) {
      String inside =
          Stream.of(many.getActualTypeArguments())
              .map(TemplateDocsTest::type)
              .collect(Collectors.joining(", "));
      return name((Class<?>) many.getRawType()) + " of " + inside;
    }
    return type instanceof Class<?> one ? name(one) : "any";
  }

  private static String name(Class<?> type) {
    return type.isMemberClass()
        ? type.getDeclaringClass().getSimpleName() + "." + type.getSimpleName()
        : type.getSimpleName();
  }

  /** Template → the record that it gets. */
  private static Map<String, Class<?>> records() throws IOException {
    Map<String, Class<?>> records = new TreeMap<>();
    SourceTree sample = new FolderTree(Path.of("../sample-program/src/program"), "");
    SourceTree portfolio = PlanCase.of("plan", PORTFOLIO).tree(false);
    for (SourceTree tree : List.of(sample, portfolio)) {
      Outcome outcome = Tpm.run(tree, Options.on(LocalDate.parse("2026-11-20")));
      for (Supplier<Page> page :
          Site.pages(
              outcome.facts().orElseThrow(),
              new Problems(outcome.diagnostics(), outcome.accepted()),
              SiteContext.of("tpm"))) {
        Page made = page.get();
        records.put(made.template(), made.content().getClass());
      }
    }
    records.put("history.ftlh", HistoryPage.class);
    records.put("changes.ftlh", ChangesPage.class);
    records.put("diff.ftlh", DiffPage.class);
    return records;
  }
}
