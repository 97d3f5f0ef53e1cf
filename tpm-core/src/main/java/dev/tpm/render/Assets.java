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

  /** The one stylesheet, {@code assets/site.css}: its layers one after the other. */
  public static byte[] stylesheet() {
    StringBuilder css = new StringBuilder();
    css.append("@layer ").append(String.join(", ", LAYERS)).append(";\n");
    LAYERS.forEach(layer -> css.append(read("css/" + layer + ".css")));
    return css.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The icon of a state, {@code assets/SHAPE.svg}.
   *
   * @param shape the state's shape, as {@link dev.tpm.render.Templates} names it: {@code on-track}
   */
  public static byte[] icon(String shape) {
    return read("icons/" + shape + ".svg").getBytes(StandardCharsets.UTF_8);
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
