package dev.tpm.check;

import dev.tpm.model.Ask;
import dev.tpm.model.Entity;
import dev.tpm.model.Item;
import dev.tpm.model.Markdown;
import dev.tpm.model.Question;
import dev.tpm.model.Update;
import java.util.ArrayList;
import java.util.List;

/** Lists the Markdown that an entity says. */
final class EntityTexts {
  private EntityTexts() {}

  /** All its texts: the description, then those of its kind. */
  static List<Markdown> of(Entity entity) {
    List<Markdown> texts = new ArrayList<>();
    entity.about().description().ifPresent(texts::add);
    if (entity instanceof Item item) {
      item.criteria().forEach(criterion -> texts.add(criterion.text()));
    } else if (entity instanceof Update update) {
      texts.addAll(update.highlights());
      texts.addAll(update.lowlights());
      texts.addAll(update.next());
    } else if (entity instanceof Ask ask) {
      ask.why().ifPresent(texts::add);
      ask.ifNot().ifPresent(texts::add);
    } else if (entity instanceof Question question) {
      question.answer().ifPresent(texts::add);
    }
    return texts;
  }
}
