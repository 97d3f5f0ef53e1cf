package dev.tpm.render;

import dev.tpm.site.part.SearchRecords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files that every site holds beside its pages. */
public final class Assets {

  /** The cascade layers, in the order of their weight; one file each. */
  static final List<String> LAYERS =
      List.of("tokens", "base", "layout", "parts", "charts", "narrow", "print");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private Assets() {}

  /**
   * The one stylesheet, {@code assets/site.css}: its layers one after the other, without what is
   * written for who maintains them.
   */
  public static byte[] stylesheet() {
    StringBuilder css = new StringBuilder();
    css.append("@layer ").append(String.join(", ", LAYERS)).append(";\n");
    LAYERS.forEach(layer -> css.append(tight(read("css/" + layer + ".css"))));
    return css.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The same rules without comments and the space that only people need. */
  private static String tight(String css) {
    return COMMENT
        .matcher(css)
        .replaceAll("")
        .lines()
        .map(String::strip)
        .collect(Collectors.joining())
        .replace(": ", ":")
        .replace("; ", ";")
        .replace(", ", ",")
        .replace(" > ", ">")
        .replace(" {", "{")
        .replace("{ ", "{")
        .replace(" }", "}")
        .replace(";}", "}");
  }

  /**
   * The one script, {@code assets/site.js}.
   *
   * @param words the language of pages → key → what the script says
   */
  public static byte[] script(Map<String, Map<String, String>> words) {
    String script = lean(read("js/site.js")) + "(" + SearchScript.objects(words) + ");\n";
    return script.getBytes(StandardCharsets.UTF_8);
  }

  /** The search, {@code assets/search.js}, which that script asks for: its library and records. */
  public static byte[] search(SearchRecords records) {
    String script =
        read("js/minisearch.js") + lean(read("js/search.js")) + SearchScript.call(records);
    return script.getBytes(StandardCharsets.UTF_8);
  }

  /** A script without the lines that are comments, and without its indentation. */
  private static String lean(String script) {
    return script
        .lines()
        .map(String::strip)
        .filter(line -> !line.startsWith("//"))
        .collect(Collectors.joining("\n"));
  }

  /**
   * The icon of a state, {@code assets/SHAPE.svg}.
   *
   * @param shape the state's shape, as {@link dev.tpm.render.Templates} names it: {@code on-track}
   */
  public static byte[] icon(String shape) {
    return read("icons/" + shape + ".svg").getBytes(StandardCharsets.UTF_8);
  }

  /** One layer of it. */
  static String layer(String name) {
    return read("css/" + name + ".css");
  }

  private static String read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
