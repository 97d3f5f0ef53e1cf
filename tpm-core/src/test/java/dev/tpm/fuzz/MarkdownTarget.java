package dev.tpm.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.render.markdown.Links;
import dev.tpm.render.markdown.Markdown;
import dev.tpm.render.markdown.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Any text as Markdown: what it becomes is harmless on a page, and cannot leave its place. */
public final class MarkdownTarget {
  private static final Markdown MARKDOWN = new Markdown(Optional.empty());

  private MarkdownTarget() {}

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, UTF_8);
    Place place = new Place(Links.none(), "x", 3);
    inert(MARKDOWN.render(text, place).markup());
    inert(MARKDOWN.renderLine(text, place).markup());
    MARKDOWN.plain(text, Links.none(), 80);
    MARKDOWN.mentions(text).forEach(mention -> within(text, mention.offset()));
    MARKDOWN.pictures(text).forEach(picture -> within(text, picture.offset()));
  }

  private static void within(String text, int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new AssertionError("a mention at " + offset + " of " + text.length());
    }
  }

  private static void inert(String markup) {
    String page = "<!DOCTYPE html><title>t</title><main>" + markup + "</main><p id=after>after</p>";
    List<String> harm = Harm.of(Map.of("page.html", page.getBytes(UTF_8)));
    if (!harm.isEmpty()) {
      throw new AssertionError(harm.toString());
    }
    var after = org.jsoup.Jsoup.parse(page).select("body > p#after");
    if (after.size() != 1 || !after.text().equals("after")) {
      throw new AssertionError("the text does not stay in its place: " + markup);
    }
  }
}
