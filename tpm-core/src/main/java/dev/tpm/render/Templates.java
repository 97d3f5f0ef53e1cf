package dev.tpm.render;

import dev.tpm.site.part.Prose;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * The templates of the site.
 *
 * <p>Every value is escaped as HTML; a template reaches nothing of Java but the record it is given.
 * Safe for use by many threads.
 */
public final class Templates {

  private static final String BUILT_IN = "/dev/tpm/render";

  private static final List<String> LIBRARIES = List.of("layout", "ui", "chart", "rows");

  private final ProseText texts = new ProseText();
  private final Configuration configuration;

  private Templates(List<TemplateLoader> loaders) {
    configuration = new Configuration(Configuration.VERSION_2_3_33);
    configuration.setTemplateLoader(
        new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new)));
    configuration.setObjectWrapper(new PageWrapper(texts));
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setLocalizedLookup(false);
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLazyAutoImports(true);
    for (String library : LIBRARIES) {
      configuration.addAutoImport(library, library + ".ftlh");
    }
  }

  /** The templates that come with the tool. */
  public static Templates builtIn() {
    return new Templates(List.of(new ClassTemplateLoader(Templates.class, BUILT_IN)));
  }

  /** The same, with some of them read at once, so that no page waits for them. */
  public static Templates builtIn(List<String> names) {
    Templates templates = builtIn();
    templates.read(names);
    return templates;
  }

  /** The file names of what templates call and that is no page of its own. */
  public static List<String> libraries() {
    return LIBRARIES.stream().map(library -> library + ".ftlh").toList();
  }

  /** Whether the tool comes with a template of this file name. */
  public static boolean ships(String name) {
    return name.endsWith(".ftlh") && Templates.class.getResource(BUILT_IN + "/" + name) != null;
  }

  private void read(List<String> names) {
    names.forEach(this::template);
    libraries().forEach(this::template);
  }

  /**
   * The templates that come with the tool, replaced one by one by the files of the same name in a
   * folder, and read at once.
   *
   * @throws TemplateFailure where one of them is no template
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static Templates overriddenBy(Path folder, List<String> names) {
    Templates templates = overriddenBy(folder);
    templates.read(names);
    return templates;
  }

  /** The same, none of them read yet. */
  public static Templates overriddenBy(Path folder) {
    try {
      return new Templates(
          List.of(
              new FileTemplateLoader(folder.toFile()),
              new ClassTemplateLoader(Templates.class, BUILT_IN)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Renders a page to UTF-8 with {@code \n} line ends; characters that HTML cannot hold become
   * U+FFFD.
   *
   * @param template the file name of the template, such as {@code project.ftlh}
   * @param page what the template sees as {@code page}
   * @throws TemplateFailure if there is no such template or it asks for what the page does not have
   */
  public byte[] render(String template, Record page) {
    StringWriter out = new StringWriter(16_384);
    try {
      template(template).process(Map.of("page", page), out);
    } catch (TemplateException | IOException e) {
      throw failure(template, e);
    }
    return Characters.clean(out.toString()).getBytes(StandardCharsets.UTF_8);
  }

  /** What an author's text says in plain words, where that is its form. */
  public String plain(Prose prose) {
    return Characters.clean(texts.words(prose));
  }

  private Template template(String name) {
    try {
      return configuration.getTemplate(name);
    } catch (IOException e) {
      throw failure(name, e);
    }
  }

  private static TemplateFailure failure(String template, Exception e) {
    return new TemplateFailure("template " + template + ": " + place(e) + summary(e), e);
  }

  /** The template, line and column of a mistake; it may stand in a template that another calls. */
  private static String place(Exception e) {
    if (e instanceof ParseException parsing) {
      return parsing.getTemplateName()
          + ":"
          + parsing.getLineNumber()
          + ":"
          + parsing.getColumnNumber()
          + ": ";
    }
    return e instanceof TemplateException running && running.getLineNumber() != null
        ? running.getTemplateSourceName()
            + ":"
            + running.getLineNumber()
            + ":"
            + running.getColumnNumber()
            + ": "
        : "";
  }

  /** The message up to its tips, on one line. */
  private static String summary(Exception e) {
    String message =
        String.valueOf(
            e instanceof ParseException parsing ? parsing.getEditorMessage() : e.getMessage());
    int tips = message.indexOf("\n----");
    return (tips < 0 ? message : message.substring(0, tips)).strip().replaceAll("\\s+", " ");
  }
}
