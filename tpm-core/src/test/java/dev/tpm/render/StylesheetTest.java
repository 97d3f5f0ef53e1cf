package dev.tpm.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesheetTest {

  private static final String CSS = new String(Assets.stylesheet(), StandardCharsets.UTF_8);

  private static final List<Map<String, String>> BLOCKS = blocks();
  private static final Map<String, String> LIGHT = BLOCKS.get(0);
  private static final Map<String, String> DARK = BLOCKS.get(1);

  @Test
  void isSmall() throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(Assets.stylesheet());
    }
    assertThat(compressed.size()).isLessThanOrEqualTo(8 * 1024);
  }

  @Test
  void darkIsTheSameByWishAndByForce() {
    assertThat(BLOCKS.get(2)).isEqualTo(DARK);
    assertThat(LIGHT.keySet()).containsAll(DARK.keySet());
  }

  @Test
  void everyTokenThatIsUsedIsSet() {
    Matcher used = Pattern.compile("var\\((--[a-z0-9-]+)\\)").matcher(CSS);
    while (used.find()) {
      assertThat(CSS).contains(used.group(1) + ":");
    }
  }

  @Test
  void needsNoForceAndNoNetwork() {
    assertThat(CSS).doesNotContain("!important", "url(", "@import");
  }

  /** WCAG 2.2 success criteria 1.4.3 and 1.4.11, by its own formula. */
  @ParameterizedTest(name = "{0} on {1} is at least {2}")
  @CsvSource({
    "ink, bg, 7",
    "ink, bg-2, 7",
    "ink, bg-3, 7",
    "ink-2, bg, 4.5",
    "ink-2, bg-2, 4.5",
    "ink-2, bg-3, 4.5",
    "ink-3, bg, 4.5",
    "ink-3, bg-2, 4.5",
    "ink-3, bg-3, 4.5",
    "accent, bg, 4.5",
    "accent, bg-3, 4.5",
    "accent, accent-bg, 4.5",
    "ink, accent-bg, 4.5",
    "ink-2, accent-bg, 4.5",
    "ink-3, accent-bg, 4.5",
    "on, bg, 4.5",
    "risk, bg, 4.5",
    "off, bg, 4.5",
    "on, on-bg, 4.5",
    "risk, risk-bg, 4.5",
    "off, off-bg, 4.5",
    "on, accent-bg, 4.5",
    "risk, accent-bg, 4.5",
    "off, accent-bg, 4.5",
    "ink, risk-bg, 4.5",
    "ink, off-bg, 4.5",
    "on-fill, bg, 3",
    "risk-fill, bg, 3",
    "off-fill, bg, 3",
    "line-2, bg, 3",
    "bar-done, bg, 3"
  })
  void contrasts(String front, String back, double least) {
    assertThat(ratio(LIGHT, front, back)).as("light").isGreaterThanOrEqualTo(least);
    assertThat(ratio(DARK, front, back)).as("dark").isGreaterThanOrEqualTo(least);
  }

  private static List<Map<String, String>> blocks() {
    Matcher block = Pattern.compile("color-scheme: ?(?:light|dark);([^}]*)}").matcher(CSS);
    return block.results().limit(3).map(b -> tokens(b.group(1))).toList();
  }

  private static Map<String, String> tokens(String block) {
    Map<String, String> tokens = new LinkedHashMap<>();
    Matcher token = Pattern.compile("--([a-z0-9-]+): ?(#[0-9a-f]{6})").matcher(block);
    while (token.find()) {
      tokens.put(token.group(1), token.group(2));
    }
    return tokens;
  }

  private static double ratio(Map<String, String> theme, String front, String back) {
    double a = luminance(requireNonNull(theme.get(front)));
    double b = luminance(requireNonNull(theme.get(back)));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String color) {
    return 0.2126 * linear(color, 1) + 0.7152 * linear(color, 3) + 0.0722 * linear(color, 5);
  }

  private static double linear(String color, int at) {
    double channel = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
