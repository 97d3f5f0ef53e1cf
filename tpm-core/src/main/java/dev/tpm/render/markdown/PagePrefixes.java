package dev.tpm.render.markdown;

import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Brings the ids and fragments that commonmark's extensions write, those of footnotes, under the
 * page's rules.
 */
final class PagePrefixes implements AttributeProvider {

  private final LinkWriter links;

  PagePrefixes(LinkWriter links) {
    this.links = links;
  }

  @Override
  public void setAttributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Heading) {
      return;
    }
    attributes.computeIfPresent("id", (name, id) -> links.id(id));
    attributes.computeIfPresent(
        "href", (name, href) -> href.startsWith("#") ? links.address(href).orElse(href) : href);
  }
}
