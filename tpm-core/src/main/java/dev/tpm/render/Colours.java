package dev.tpm.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colours of the stylesheet's tokens that a site has of its own.
 *
 * @param light token without its dashes → colour, such as {@code accent} → {@code #1d4fc4}
 * @param dark the same for dark
 */
public record Colours(Map<String, String> light, Map<String, String> dark) {
  public static final Colours NONE = new Colours(Map.of(), Map.of());

  private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
  private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9a-fA-F]{3,6})[;}]");
  private static final List<String> PAPERS = List.of("bg", "bg-2", "bg-3");

  /** Text: 4.5 to 1 on every paper; the WCAG's formula and its level AA. */
  private static final List<String> TEXTS =
      List.of("ink", "ink-2", "ink-3", "accent", "on", "risk", "off");

  /** What has a meaning without being text: 3 to 1 on the page. */
  private static final List<String> GRAPHICS =
      List.of("on-fill", "risk-fill", "off-fill", "line-2", "bar-done");

  private static final double FOR_TEXT = 4.5;
  private static final double FOR_GRAPHICS = 3;

  public Colours {
    light = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(light));
    dark = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(dark));
  }

  /** The tokens that can be set. */
  public static Set<String> tokens() {
    return new TreeSet<>(shipped(false).keySet());
  }

  /** A colour in the form that the stylesheet has; empty where it is none. */
  public static Optional<String> read(String text) {
    return COLOUR.matcher(text).matches()
        ? Optional.of(text.toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The rules that set them, for after the stylesheet's own; empty where there are none. */
  public String css() {
    StringBuilder css = new StringBuilder();
    if (!light.isEmpty()) {
      css.append(":root { ").append(declarations(light)).append("}\n");
    }
    if (!dark.isEmpty()) {
      String rules = declarations(dark);
      css.append("@media screen and (prefers-color-scheme: dark) { ")
          .append(":root:not([data-theme=\"light\"]) { ")
          .append(rules)
          .append("} }\n@media screen { :root[data-theme=\"dark\"] { ")
          .append(rules)
          .append("} }\n");
    }
    return css.toString();
  }

  private static String declarations(Map<String, String> colours) {
    StringBuilder css = new StringBuilder();
    colours.forEach((token, colour) -> css.append("--" + token + ": " + colour + "; "));
    return css.toString();
  }

  /** The pairs that their readers can hardly tell apart because of these colours, in words. */
  public List<String> weak() {
    List<String> weak = new ArrayList<>();
    addWeak(weak, light, "");
    addWeak(weak, dark, " in dark");
    return weak;
  }

  private static void addWeak(List<String> weak, Map<String, String> own, String where) {
    Map<String, String> all = shipped(!where.isEmpty());
    all.putAll(own);
    for (String paper : PAPERS) {
      TEXTS.forEach(ink -> add(weak, own, all, ink, paper, FOR_TEXT, where));
    }
    GRAPHICS.forEach(fill -> add(weak, own, all, fill, "bg", FOR_GRAPHICS, where));
    for (String paper : List.of("on-bg", "risk-bg", "off-bg", "accent-bg")) {
      add(weak, own, all, "ink", paper, FOR_TEXT, where);
    }
  }

  private static void add(
      List<String> weak,
      Map<String, String> own,
      Map<String, String> all,
      String ink,
      String paper,
      double least,
      String where) {
    String front = all.get(ink);
    String back = all.get(paper);
    if ((own.containsKey(ink) || own.containsKey(paper)) && front != null && back != null) {
      double ratio = ratio(front, back);
      if (ratio < least) {
        weak.add(
            String.format(
                Locale.ROOT,
                "%s %s on %s %s%s has a contrast of %.1f to 1, under %s",
                ink,
                front,
                paper,
                back,
                where,
                Math.floor(ratio * 10) / 10,
                least == FOR_TEXT ? "4.5, which text needs" : "3, which shapes need"));
      }
    }
  }

  /** The contrast ratio of WCAG 2.2. */
  static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    String hex = colour.substring(1);
    String full = hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double value = Integer.parseInt(full.substring(2 * i, 2 * i + 2), 16) / 255.0;
      double linear = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
      sum += weights[i] * linear;
    }
    return sum;
  }

  /** The colours that the stylesheet has itself. */
  private static Map<String, String> shipped(boolean dark) {
    String css = Assets.layer("tokens");
    int parting = css.indexOf("prefers-color-scheme: dark");
    Matcher token = TOKEN.matcher(dark ? css.substring(parting) : css.substring(0, parting));
    Map<String, String> colours = new LinkedHashMap<>();
    while (token.find()) {
      colours.putIfAbsent(token.group(1), token.group(2));
    }
    return colours;
  }
}
