package dev.tpm.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are meant to do harm, or to take for ever. */
class HostileMarkdownTest {

  private static final Path NASTY = Path.of("../../shared/nasty");
  private static final Path REAL = Path.of("../../shared/data");
  private static final Duration SOON = Duration.ofSeconds(5);

  /** Parted by blanks; line ends and blanks come on top. */
  private static final String MARKS =
      "< > \" ' ` [ ] ( ) [[ ]] ! * _ | -  >  #  <b <a href= <img src= </ /> "
          + "javascript: onerror= &lt; &# \\ <!-- --> <svg <p id=main> <details> ``` |-| "
          + "[!NOTE] [^1] assets/ {{ x";

  @Test
  void collectedAttacksAreInert() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(NASTY), "the collection of hostile plans is not here");
    try (Stream<Path> files = Files.walk(NASTY)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        String html = soon(text.replaceFirst("(?s)\\A---\n.*?\n---\n", ""));
        assertThatCode(() -> Inert.check(html)).as(file.toString()).doesNotThrowAnyException();
      }
    }
  }

  @Test
  void whatRealTeamsWroteIsSound() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(REAL), "the real plans are not here");
    try (Stream<Path> files = Files.walk(REAL)) {
      List<Path> texts = files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
      for (int i = 0; i < texts.size(); i += 10) {
        Inert.check(soon(Files.readString(texts.get(i))));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"JaVa\tscript:alert(1)\">x</a>",
        "<a href='&#x6a;avascript:alert(1)'>x</a>",
        "<img src=x onerror=alert(1)>",
        "<img src='https://example.org/spy.png'>",
        "<div id=main class='top skip' style='position:fixed'>x</div>",
        "<p id=\"u-x\">a</p><p id=\"u-x\">b</p>",
        "<a href=\"#tpm-ready-0\">x</a> [[ledger/schema]]",
        "</div></div></main><p>out",
        "<table><tr><td></main>x",
        "<details><summary>",
        "<li><li></ul></ol><td>",
        "<!-- x -- > <img src=x onerror=alert(1)> -->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php <script>alert(1)</script> ?>",
        "[x](javascript&colon;alert(1))",
        "![x](assets/%2e%2e/%2e%2e/etc/passwd)",
        "![x](assets/a:b)",
        "![x](//example.org/assets/plan.png)",
        "{{constructor.constructor('alert(1)')()}} ${7*7} <b>",
        "<svg><p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<h1>a</h1><h6>b</h6><h1>c",
        "<a href=x><a href=y>z</a></a>"
      })
  void attacksAreInert(String text) {
    Inert.check(soon(text));
    Inert.check(soon("before " + text + " after"));
  }

  static Stream<String> floods() {
    return Stream.of(
        "[".repeat(50_000),
        "[[".repeat(25_000) + "x" + "]]".repeat(25_000),
        "[[a]]".repeat(20_000),
        "[[ledger/schema]]".repeat(5_000) + "<b>",
        "![".repeat(30_000) + "](x)".repeat(30_000),
        "*a_ ".repeat(30_000),
        "*a **b ".repeat(20_000),
        "> ".repeat(20_000) + "x",
        "- ".repeat(10_000) + "x",
        "`".repeat(3) + " ` `` ```` ".repeat(10_000),
        "<".repeat(50_000),
        "<a ".repeat(20_000),
        "<b>".repeat(20_000) + "x",
        "<div>".repeat(20_000) + "x",
        "<!-- ".repeat(20_000),
        "[^a]: x\n".repeat(20_000) + "[^a]".repeat(20_000),
        "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n" + "|b\n".repeat(5_000),
        "[x]: y\n".repeat(20_000) + "[x]".repeat(20_000),
        "PAY-".repeat(50_000),
        "a@".repeat(50_000),
        "http://".repeat(30_000),
        "www.".repeat(30_000),
        "&#0;&amp".repeat(30_000),
        "# x\n".repeat(20_000),
        "x".repeat(3_000_000));
  }

  @ParameterizedTest
  @MethodSource("floods")
  void floodsAreRenderedSoon(String text) {
    Inert.check(soon(text));
  }

  @Test
  void patternsThatRunAwayFindNothing() {
    Tickets tickets = Tickets.of("(a|a?)+(b+b+)+$", "https://e.org/{id}").orElseThrow();
    Markdown markdown = new Markdown(Optional.of(tickets));
    String text = ("a".repeat(40) + "b".repeat(20) + "! ").repeat(500) + "aabb";
    String html =
        Assertions.assertTimeoutPreemptively(
            SOON, () -> markdown.render(text, MarkdownCasesTest.PLACE).markup());
    assertThat(html).endsWith("<a href=\"https://e.org/aabb\">aabb</a></p>");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void mixturesOfMarksAreInert(long seed) {
    Random random = new Random(seed);
    List<String> marks = new ArrayList<>(List.of(MARKS.split(" ")));
    marks.addAll(List.of("\n", "\n\n", " ", "    "));
    for (int run = 0; run < 300; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(marks.get(random.nextInt(marks.size())));
      }
      String written = text.toString();
      assertThatCode(() -> Inert.check(soon(written)))
          .as("seed %d: %s", seed, written)
          .doesNotThrowAnyException();
    }
  }

  private static String soon(String text) {
    long start = System.nanoTime();
    String html = MarkdownCasesTest.MARKDOWN.render(text, MarkdownCasesTest.PLACE).markup();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    return html;
  }
}
