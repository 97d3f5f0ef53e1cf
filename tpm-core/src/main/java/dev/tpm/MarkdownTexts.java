package dev.tpm;

import dev.tpm.check.Texts;
import dev.tpm.render.markdown.Markdown;
import java.util.List;
import java.util.Optional;

/** Finds links as the site will show them, so that what is checked is what is shown. */
final class MarkdownTexts implements Texts {
  private final Markdown markdown = new Markdown(Optional.empty());

  @Override
  public List<Mention> references(String text) {
    return mentions(markdown.mentions(text));
  }

  @Override
  public List<Mention> pictures(String text) {
    return mentions(markdown.pictures(text));
  }

  private static List<Mention> mentions(List<dev.tpm.render.markdown.Mention> found) {
    return found.stream().map(each -> new Mention(each.text(), each.offset())).toList();
  }
}
