package dev.tpm.render.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the nodes that obey {@link PageRules}; all others are commonmark's own business. */
final class PageNodes implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final HtmlWriter out;
  private final LinkWriter links;
  private final Optional<Tickets> tickets;
  private int linkDepth;

  PageNodes(HtmlNodeRendererContext context, LinkWriter links, Optional<Tickets> tickets) {
    this.context = context;
    this.out = context.getWriter();
    this.links = links;
    this.tickets = tickets;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        Heading.class,
        Link.class,
        Image.class,
        Text.class,
        Reference.class,
        BlockQuote.class,
        TableBlock.class,
        TaskListItemMarker.class,
        HtmlInline.class,
        HtmlBlock.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Text words) {
      text(words.getLiteral());
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof Reference reference) {
      reference(reference);
    } else if (node instanceof Image image) {
      image(image);
    } else if (node instanceof BlockQuote quote) {
      quote(quote);
    } else if (node instanceof TableBlock table) {
      table(table);
    } else if (node instanceof TaskListItemMarker marker) {
      task(marker.isChecked());
    } else if (node instanceof HtmlInline html) {
      out.raw(RawHtml.tamed(html.getLiteral()));
    } else if (node instanceof HtmlBlock html) {
      out.line();
      out.raw(RawHtml.tamed(html.getLiteral()));
      out.line();
    }
  }

  private void text(String words) {
    List<Tickets.Key> keys =
        linkDepth > 0 ? List.of() : tickets.map(t -> t.find(words)).orElse(List.of());
    int written = 0;
    for (Tickets.Key key : keys) {
      out.text(words.substring(written, key.start()));
      String address = tickets.map(t -> t.address(key.text())).orElse("");
      out.tag("a", Map.of("href", address));
      out.text(key.text());
      out.tag("/a");
      written = key.end();
    }
    out.text(words.substring(written));
  }

  private void heading(Heading heading) {
    String tag = "h" + links.level(heading.getLevel());
    out.line();
    out.tag(tag, Map.of("id", links.id(PageRules.slug(PlainText.of(heading, links.rules())))));
    children(heading);
    out.tag("/" + tag);
    out.line();
  }

  private void link(Link link) {
    Optional<String> address =
        linkDepth > 0 ? Optional.empty() : links.address(link.getDestination());
    address.ifPresent(
        href -> {
          Map<String, String> attributes = new LinkedHashMap<>();
          attributes.put("href", href);
          if (link.getTitle() != null) {
            attributes.put("title", link.getTitle());
          }
          out.tag("a", attributes);
        });
    linkDepth++;
    children(link);
    linkDepth--;
    if (address.isPresent()) {
      out.tag("/a");
    }
  }

  private void reference(Reference reference) {
    Optional<Links.Target> found = links.rules().links().reference(reference.text());
    if (found.isEmpty()) {
      out.tag("span", Map.of("class", "md-missing"));
      out.text("[[" + reference.text() + "]]");
      out.tag("/span");
      return;
    }
    Links.Target target = found.get();
    boolean leads = linkDepth == 0 && !target.href().isEmpty();
    if (leads) {
      out.tag("a", Map.of("href", links.ready(target.href())));
    }
    out.text(target.label());
    if (leads) {
      out.tag("/a");
    }
    target
        .state()
        .ifPresent(
            state -> {
              out.text(" ");
              out.tag("span", Map.of("class", "md-state"));
              out.text("(" + state + ")");
              out.tag("/span");
            });
  }

  private void image(Image image) {
    String words = PlainText.of(image, links.rules());
    Optional<String> source = links.picture(image.getDestination());
    if (source.isPresent()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("src", source.get());
      attributes.put("alt", words);
      if (image.getTitle() != null) {
        attributes.put("title", image.getTitle());
      }
      out.tag("img", attributes);
      return;
    }
    Optional<String> address =
        linkDepth > 0 ? Optional.empty() : links.address(image.getDestination());
    address.ifPresent(href -> out.tag("a", Map.of("href", href)));
    out.text(words.isEmpty() ? "picture" : words);
    address.ifPresent(href -> out.tag("/a"));
  }

  private void quote(BlockQuote quote) {
    Optional<Alert> alert = Alert.take(quote);
    out.line();
    if (alert.isPresent()) {
      out.tag("div", Map.of("class", "md-alert " + alert.get().css()));
      out.tag("p", Map.of("class", "md-label"));
      out.text(links.rules().links().alert(alert.get().key()).orElse(alert.get().label()));
      out.tag("/p");
    } else {
      out.tag("blockquote");
    }
    out.line();
    children(quote);
    out.line();
    out.tag(alert.isPresent() ? "/div" : "/blockquote");
    out.line();
  }

  private void table(TableBlock table) {
    out.line();
    // Sorted: the order of Map.of differs from run to run.
    out.tag("div", new TreeMap<>(Map.of("class", "md-scroll", "tabindex", "0")));
    out.tag("table");
    children(table);
    out.tag("/table");
    out.tag("/div");
    out.line();
  }

  private void task(boolean isDone) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", isDone ? "md-task md-done" : "md-task");
    attributes.put("role", "img");
    attributes.put("aria-label", isDone ? "done" : "open");
    out.tag("span", attributes);
    out.tag("/span");
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; ) {
      Node next = child.getNext();
      context.render(child);
      child = next;
    }
  }
}
