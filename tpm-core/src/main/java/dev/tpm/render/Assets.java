package dev.tpm.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files that every site holds beside its pages. */
public final class Assets {

  /** The cascade layers, in the order of their weight; one file each. */
  static final List<String> LAYERS =
      List.of("tokens", "base", "layout", "parts", "charts", "narrow", "print");

  private Assets() {}

  /**
   * The one stylesheet, {@code assets/site.css}: its layers one after the other, without what is
   * written for who maintains them.
   */
  public static byte[] stylesheet() {
    StringBuilder css = new StringBuilder();
    css.append("@layer ").append(String.join(", ", LAYERS)).append(";\n");
    LAYERS.forEach(layer -> append(read("css/" + layer + ".css"), css));
    return css.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Leaves out comments, which no text of ours holds the beginning of, and what indents lines. */
  private static void append(String layer, StringBuilder css) {
    int end = 0;
    for (int at = layer.indexOf("/*"); at >= 0; at = layer.indexOf("/*", end)) {
      appendLines(layer.substring(end, at), css);
      end = layer.indexOf("*/", at) + 2;
    }
    appendLines(layer.substring(end), css);
  }

  private static void appendLines(String text, StringBuilder css) {
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        css.append(line.strip()).append('\n');
      }
    }
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
