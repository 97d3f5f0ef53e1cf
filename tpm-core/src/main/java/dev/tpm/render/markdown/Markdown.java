package dev.tpm.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown as the plan's authors write it: CommonMark with GitHub's tables, task lists,
 * strikethrough, bare links, footnotes and alerts, with {@code [[…]]} references and the keys of a
 * ticket system.
 *
 * <p>Whatever the text holds, the time it takes grows with its length alone, and the HTML is
 * balanced and harmless. Safe for use by many threads.
 */
public final class Markdown {

  /** The longest text that is rendered, in chars; what comes after is cut. */
  public static final int MAX_LENGTH = 1_000_000;

  private static final int MAX_CELLS = 20_000;
  private static final int MAX_BLOCK_NESTING = 50;
  private static final int MAX_INLINE_NESTING = 100;

  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.builder().maxCells(MAX_CELLS).build(),
          TaskListItemsExtension.create(),
          StrikethroughExtension.create(),
          AutolinkExtension.create(),
          FootnotesExtension.create());

  private final Parser parser;
  private final Parser withoutTables;
  private final Optional<Tickets> tickets;

  /**
   * Makes a renderer.
   *
   * @param tickets how ticket keys become links; empty where the plan names no tracker
   */
  public Markdown(Optional<Tickets> tickets) {
    this.tickets = tickets;
    this.parser = parser(EXTENSIONS);
    this.withoutTables = parser(EXTENSIONS.subList(1, EXTENSIONS.size()));
  }

  private static Parser parser(List<Extension> extensions) {
    return Parser.builder()
        .extensions(extensions)
        .linkProcessor(new ReferenceProcessor())
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(MAX_BLOCK_NESTING)
        .maxInlineNesting(MAX_INLINE_NESTING)
        .build();
  }

  /** Renders a text of paragraphs, lists, tables and headings. */
  public SafeHtml render(String text, Place place) {
    return render(text, place, false);
  }

  /**
   * Renders a text of one line, such as a criterion or a highlight: without a paragraph around it.
   */
  public SafeHtml renderLine(String text, Place place) {
    return render(text, place, true);
  }

  private SafeHtml render(String text, Place place, boolean isLine) {
    if (text.isBlank()) {
      return SafeHtml.nothing();
    }
    Node document = parse(text);
    PageRules rules = new PageRules(place);
    if (!holdsHtml(document)) {
      String html = write(document, new LinkWriter.ByRules(rules), isLine);
      return new SafeHtml(OwnAnchors.resolved(html));
    }
    ReadyAddresses ready = new ReadyAddresses();
    String html = write(document, new LinkWriter.AsWritten(rules, ready), isLine);
    return new SafeHtml(OwnAnchors.resolved(RawHtml.sanitize(html, rules, ready)));
  }

  /** The {@code [[…]]} of a text, in order; those in code are none. */
  public List<Mention> mentions(String text) {
    List<Mention> mentions = new ArrayList<>();
    if (text.contains("[[")) {
      collect(parse(text), mentions);
    }
    return List.copyOf(mentions);
  }

  /** The addresses of the pictures of a text, in order; those in code are none. */
  public List<Mention> pictures(String text) {
    List<Mention> pictures = new ArrayList<>();
    if (text.contains("![")) {
      collectPictures(parse(text), pictures);
    }
    return List.copyOf(pictures);
  }

  /**
   * The first paragraph of a text in plain words, on one line, for summaries and previews.
   *
   * @param links names the things that the text refers to
   * @param limit the most characters to return; a longer text is cut between words and ends in an
   *     ellipsis
   * @return empty text where the text has no paragraph
   */
  public String plain(String text, Links links, int limit) {
    Node document = parse(text);
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof Paragraph) {
        String words = PlainText.of(block, links);
        if (!words.isEmpty()) {
          return cut(words, limit);
        }
      }
    }
    return "";
  }

  private Node parse(String text) {
    String bounded = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
    Node document = parsed(bounded);
    ReferenceProcessor.trim(document);
    return document;
  }

  /**
   * A table of too many cells makes the parser give up, and such a text is shown without tables.
   * Pictures inside pictures cost it the square of their number, and such a text is shown as it is
   * written.
   */
  private Node parsed(String text) {
    if (nestsPictures(text)) {
      return asWritten(text);
    }
    try {
      return parser.parse(text);
    } catch (IllegalArgumentException e) {
      return withoutTables.parse(text);
    }
  }

  private static boolean nestsPictures(String text) {
    int depth = 0;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[' && text.charAt(i - 1) == '!') {
        depth++;
      } else if (c == ']' && depth > 0) {
        depth--;
      }
      if (depth > MAX_INLINE_NESTING) {
        return true;
      }
    }
    return false;
  }

  private static Node asWritten(String text) {
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(new Text(text));
    Document document = new Document();
    document.appendChild(paragraph);
    return document;
  }

  private String write(Node document, LinkWriter links, boolean isLine) {
    PagePrefixes prefixes = new PagePrefixes(links);
    return HtmlRenderer.builder()
        .nodeRendererFactory(context -> new PageNodes(context, links, tickets))
        .extensions(EXTENSIONS)
        .attributeProviderFactory(context -> new ClassesForLooks())
        .attributeProviderFactory(context -> prefixes)
        .omitSingleParagraphP(isLine)
        .build()
        .render(document)
        .strip();
  }

  private static boolean holdsHtml(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof HtmlBlock || child instanceof HtmlInline || holdsHtml(child)) {
        return true;
      }
    }
    return false;
  }

  private static void collect(Node node, List<Mention> mentions) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Reference reference) {
        int inner =
            child.getSourceSpans().isEmpty() ? 1 : child.getSourceSpans().get(0).getInputIndex();
        mentions.add(new Mention(reference.text(), inner - 1));
      }
      collect(child, mentions);
    }
  }

  private static void collectPictures(Node node, List<Mention> pictures) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Image image && !child.getSourceSpans().isEmpty()) {
        int start = child.getSourceSpans().get(0).getInputIndex();
        pictures.add(new Mention(image.getDestination(), start));
      }
      collectPictures(child, pictures);
    }
  }

  private static String cut(String words, int limit) {
    if (words.length() <= limit) {
      return words;
    }
    int space = words.lastIndexOf(' ', limit - 1);
    int end =
        space > limit / 2 ? space : words.offsetByCodePoints(0, words.codePointCount(0, limit - 1));
    return words.substring(0, end).stripTrailing() + "…";
  }
}
