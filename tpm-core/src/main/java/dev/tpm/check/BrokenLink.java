package dev.tpm.check;

import dev.tpm.check.Texts.Mention;
import dev.tpm.diagnostic.Nearest;
import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.insight.References;
import dev.tpm.model.Entity;
import dev.tpm.model.Markdown;
import dev.tpm.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text refers to something that is not there: a reference, or a picture. */
final class BrokenLink implements Check {
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*|#.*|");

  private final Texts texts;
  private final Set<String> assets;

  BrokenLink(Texts texts, Set<String> assets) {
    this.texts = texts;
    this.assets = Set.copyOf(assets);
  }

  @Override
  public Rule rule() {
    return Rules.BROKEN_LINK;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.directory().entities().stream()
        .flatMap(
            entity ->
                EntityTexts.of(entity).stream()
                    .flatMap(text -> find(entity, text, facts).stream()));
  }

  private List<Finding> find(Entity entity, Markdown text, Facts facts) {
    List<Finding> found = new ArrayList<>();
    if (text.text().contains("[[")) {
      for (Mention mention : texts.references(text.text())) {
        reference(entity, text, mention, facts.references()).ifPresent(found::add);
      }
    }
    if (text.text().contains("![")) {
      for (Mention mention : texts.pictures(text.text())) {
        picture(entity, text, mention).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Finding> reference(
      Entity entity, Markdown text, Mention mention, References references) {
    String name = mention.text();
    String written = "[[" + name + "]]";
    // With spaces inside it is more likely a line of code than a reference.
    boolean meant = References.possible(name) && text.text().startsWith(written, mention.offset());
    if (!meant || references.resolve(name, entity.entityId()).isPresent()) {
      return Optional.empty();
    }
    Span span = TextPlace.of(text, written, mention.offset());
    Finding finding =
        Finding.at(entity, span, Rules.BROKEN_LINK, "'" + written + "' names nothing in the plan");
    return Optional.of(
        Nearest.help(name, references.known(entity.entityId()))
            .map(finding::withHelp)
            .orElse(finding));
  }

  private Optional<Finding> picture(Entity entity, Markdown text, Mention mention) {
    String address = mention.text().strip();
    if (ELSEWHERE.matcher(address).matches() || isThere(address)) {
      return Optional.empty();
    }
    Span span = TextPlace.of(text, mention.text(), mention.offset());
    Finding finding =
        Finding.at(
            entity, span, Rules.BROKEN_LINK, "there is no picture '" + address + "' in the plan");
    String help =
        Nearest.help(withoutSteps(address), assets)
            .orElse("pictures are shown from the folder 'assets/' of the plan");
    return Optional.of(finding.withHelp(help));
  }

  private boolean isThere(String address) {
    return assets.contains(withoutSteps(address));
  }

  /** Texts stand in folders of any depth, and {@code assets/} is the same from all of them. */
  private static String withoutSteps(String address) {
    return address.replaceFirst("^(?:\\.{1,2}/)+", "");
  }
}
