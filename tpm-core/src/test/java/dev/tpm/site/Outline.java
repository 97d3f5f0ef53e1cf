package dev.tpm.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a reader of a page is told, a line for each block: headings, rows, the shape of each state,
 * links to rows and decisions with where they lead. How it is marked up does not matter, nor which
 * other pages the site has.
 */
final class Outline {
  private static final Set<String> BLOCKS =
      Set.of(
          "h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "tr", "caption", "summary", "section",
          "details", "div", "ol", "ul", "dl", "table", "thead", "tbody", "figure", "pre");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private Outline() {}

  /** The outline of what stands in a page's main part. */
  static String of(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    Outline outline = new Outline();
    for (Element main : page.select("main")) {
      outline.children(main);
    }
    outline.end();
    return String.join("\n", outline.lines) + "\n";
  }

  private void children(Element element) {
    element.childNodes().forEach(this::node);
  }

  private void node(Node node) {
    if (node instanceof TextNode text) {
      line.append(text.text());
    } else if (node instanceof Element element) {
      element(element);
    }
  }

  private void element(Element element) {
    String name = element.normalName();
    if (BLOCKS.contains(name)) {
      end();
      start(element, name);
      children(element);
      end();
    } else if (name.equals("svg")) {
      String shape = element.select("use").attr("href").replace("#s-", "");
      line.append(
          shape.isEmpty() ? "<" + element.select("title").text() + ">" : "(" + shape + ") ");
    } else if (name.equals("a")) {
      boolean isShown = element.attr("href").matches(".*#.+|(.*/)?[0-9]{4}-.*");
      line.append(isShown ? "[" : "");
      children(element);
      line.append(isShown ? "](" + element.attr("href") + ")" : "");
    } else {
      boolean isCell = name.equals("td") || name.equals("th");
      boolean isSecond =
          element.hasClass("sub")
              || (element.parent() != null
                  && element.parent().normalName().equals("p")
                  && name.equals("span"));
      line.append(isCell ? " | " : isSecond ? " / " : "");
      children(element);
    }
  }

  private void start(Element element, String name) {
    line.append(name.startsWith("h") ? "#".repeat(name.charAt(1) - '0') + " " : "");
    line.append(element.id().isEmpty() ? "" : "{" + element.id() + "} ");
  }

  private void end() {
    String said = line.toString().strip().replaceAll("[ \\n]+", " ");
    if (!said.isEmpty()) {
      lines.add(said);
    }
    line.setLength(0);
  }
}
