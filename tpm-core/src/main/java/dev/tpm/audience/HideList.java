package dev.tpm.audience;

import dev.tpm.diagnostic.Nearest;
import dev.tpm.insight.Facts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a program hides from an audience, understood.
 *
 * @param words kinds of things, and {@code budget}, that are hidden whole
 * @param fields fields, such as {@code people.email}
 * @param custom custom fields, such as {@code x-cost-centre}
 * @param things tags and single entities
 */
record HideList(Set<String> words, Set<String> fields, Set<String> custom, Set<EntityId> things) {
  static final String BUDGET = "budget";
  private static final String CUSTOM = "x-";

  HideList {
    words = Set.copyOf(words);
    fields = Set.copyOf(fields);
    custom = Set.copyOf(custom);
    things = Set.copyOf(things);
  }

  /** One word of a list that says nothing, and what was meant perhaps. */
  record Unknown(String word, List<String> nearest) {}

  /**
   * Reads what a program hides.
   *
   * @param written the words as written
   * @param unknown is told each word that hides nothing
   */
  static HideList of(
      Facts facts, Program program, List<String> written, Consumer<Unknown> unknown) {
    Set<String> words = new HashSet<>();
    Set<String> fields = new HashSet<>();
    Set<String> custom = new HashSet<>();
    Set<EntityId> things = new HashSet<>();
    for (String word : written) {
      if (word.startsWith(CUSTOM) && word.length() > CUSTOM.length()) {
        custom.add(word);
      } else if (kinds().anyMatch(word::equals)) {
        words.add(word);
      } else if (fieldWords().anyMatch(word::equals) || isCustomOfKind(word)) {
        fields.add(word);
      } else {
        thing(facts, program, word)
            .ifPresentOrElse(
                things::add,
                () -> unknown.accept(new Unknown(word, nearest(facts, program, word))));
      }
    }
    return new HideList(words, fields, custom, things);
  }

  /** The words of all kinds of things that can be hidden. */
  private static Stream<String> kinds() {
    return Stream.concat(
        Stream.of(Hideable.values()).filter(k -> k != Hideable.PROGRAM).map(Hideable::word),
        Stream.of(BUDGET));
  }

  private static Stream<String> fieldWords() {
    return Stream.of(Hideable.values())
        .flatMap(kind -> kind.fields().stream().map(field -> kind.word() + "." + field));
  }

  private static boolean isCustomOfKind(String word) {
    return Stream.of(Hideable.values())
        .anyMatch(kind -> word.startsWith(kind.word() + "." + CUSTOM));
  }

  /** A tag may be hidden before anything has it; an entity must be there. */
  private static Optional<EntityId> thing(Facts facts, Program program, String word) {
    int colon = word.indexOf(':');
    Optional<Kind> kind = colon < 0 ? Optional.empty() : Kind.of(word.substring(0, colon));
    if (kind.isEmpty() || kind.get() == Kind.PROGRAM) {
      return Optional.empty();
    }
    if (kind.get() == Kind.TAG) {
      String key = facts.directory().keyOf(program);
      return Optional.of(new EntityId(Kind.TAG, key, "", word.substring(colon + 1)));
    }
    return facts.references().resolve(word, program.entityId());
  }

  private static List<String> nearest(Facts facts, Program program, String word) {
    List<String> known = new ArrayList<>(Stream.concat(kinds(), fieldWords()).toList());
    facts.references().known(program.entityId()).stream()
        .map(each -> each.indexOf(':') < 0 ? "item:" + each : each)
        .forEach(known::add);
    return Nearest.names(word, known);
  }
}
