package dev.tpm.read;

import dev.tpm.model.About;
import dev.tpm.model.Markdown;
import dev.tpm.source.Span;
import dev.tpm.syntax.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every entity can say of itself. */
final class AboutReader {
  static final Field<String> NAME = new Field<>("name", Values.LINE, "what people read");
  static final Field<String> SUMMARY = new Field<>("summary", Values.LINE, "one line about it");
  static final Field<Markdown> DESCRIPTION =
      new Field<>("description", Values.MARKDOWN, "more about it, in Markdown");
  static final Field<String> OWNER =
      new Field<>("owner", Persons.PERSON, "the one person accountable");
  static final Field<List<String>> CONSULTED =
      new Field<>("consulted", Value.listOf(Persons.ANYBODY), "who is asked");
  static final Field<List<String>> INFORMED =
      new Field<>("informed", Value.listOf(Persons.ANYBODY), "who is told");
  static final Field<List<String>> TAGS =
      new Field<>("tags", Value.listOf(Values.LINE), "words to find and freeze it by");
  static final Field<Map<String, String>> LINKS =
      new Field<>("links", Values.mapOf("label: address", Values.LINE), "where to read more");
  static final Field<List<String>> MOVED_FROM =
      new Field<>("moved-from", Value.listOf(Values.LINE), "former ids, the oldest first");
  static final Field<String> MOVED_BECAUSE =
      new Field<>("moved-because", Values.LINE, "why a commitment moved");

  static final List<Field<?>> FIELDS =
      List.of(
          NAME,
          SUMMARY,
          DESCRIPTION,
          OWNER,
          CONSULTED,
          INFORMED,
          TAGS,
          LINKS,
          MOVED_FROM,
          MOVED_BECAUSE);

  private AboutReader() {}

  /** What an entity inherits from the one that holds it. */
  record Inherited(Optional<String> owner, Set<String> tags) {
    static final Inherited NOTHING = new Inherited(Optional.empty(), Set.of());

    static Inherited from(About about) {
      return new Inherited(about.owner(), about.tags());
    }
  }

  static About read(Node.Text key, Fields fields, Inherited inherited) {
    return read(key.value(), key.span(), fields, inherited);
  }

  static About read(String id, Span span, Fields fields, Inherited inherited) {
    Set<String> tags = new LinkedHashSet<>(fields.list(TAGS));
    tags.addAll(inherited.tags());
    return new About(
        id,
        fields.get(NAME).orElseGet(() -> nameOf(id)),
        fields.get(SUMMARY),
        fields.get(DESCRIPTION),
        fields.get(OWNER).or(inherited::owner),
        fields.list(CONSULTED),
        fields.list(INFORMED),
        java.util.Collections.unmodifiableSet(tags),
        fields.get(LINKS).orElse(Map.of()),
        fields.list(MOVED_FROM),
        fields.get(MOVED_BECAUSE),
        java.util.Collections.unmodifiableMap(fields.extensions()),
        span,
        java.util.Collections.unmodifiableMap(fields.places()));
  }

  /** An id with its separators turned to spaces. */
  static String nameOf(String id) {
    String words = id.replaceAll("[-_.]+", " ").strip();
    return words.isEmpty() ? id : words;
  }
}
