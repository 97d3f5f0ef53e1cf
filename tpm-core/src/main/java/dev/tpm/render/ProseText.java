package dev.tpm.render;

import dev.tpm.render.markdown.Links;
import dev.tpm.render.markdown.Markdown;
import dev.tpm.render.markdown.Place;
import dev.tpm.render.markdown.Tickets;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.TextLinks;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Shows the texts of a plan's authors to templates: as safe HTML, or as plain text. */
final class ProseText {
  private final Map<Optional<TextLinks.Tracker>, Markdown> renderers = new ConcurrentHashMap<>();

  TemplateModel of(Prose prose) throws TemplateModelException {
    TextLinks links = prose.links();
    Markdown markdown = renderers.computeIfAbsent(links.tracker(), ProseText::renderer);
    Place place = new Place(new PageLinks(links), prose.scope(), prose.level());
    return switch (prose.form()) {
      case BLOCKS ->
          HTMLOutputFormat.INSTANCE.fromMarkup(markdown.render(prose.markdown(), place).markup());
      case LINE ->
          HTMLOutputFormat.INSTANCE.fromMarkup(
              markdown.renderLine(prose.markdown(), place).markup());
      case PLAIN, VERBATIM -> new SimpleScalar(words(prose));
    };
  }

  /** The plain words of a text. */
  String words(Prose prose) {
    TextLinks links = prose.links();
    return prose.form() == Prose.Form.VERBATIM
        ? prose.markdown()
        : renderers
            .computeIfAbsent(links.tracker(), ProseText::renderer)
            .plain(prose.markdown(), new PageLinks(links), prose.limit());
  }

  private static Markdown renderer(Optional<TextLinks.Tracker> tracker) {
    return new Markdown(tracker.flatMap(t -> Tickets.of(t.pattern(), t.address())));
  }

  /** The links that a page gives, as the renderer asks for them. */
  private record PageLinks(TextLinks links) implements Links {
    @Override
    public Optional<Target> reference(String text) {
      return links
          .reference(text)
          .map(target -> new Target(target.href(), target.label(), target.state()));
    }

    @Override
    public Optional<String> file(String path) {
      return links.file(path);
    }

    @Override
    public Optional<String> alert(String name) {
      return links.alert(name);
    }

    @Override
    public Optional<String> asset(String path) {
      return links.picture(path);
    }
  }
}
