package dev.tpm.read;

import dev.tpm.model.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can stand in a collection, and what collections it holds itself. */
enum EntityType {
  PORTFOLIO,
  PROGRAM,
  PROJECT,
  ITEM,
  MILESTONE,
  TEAM,
  PERSON,
  STAKEHOLDER,
  OBJECTIVE,
  RISK,
  ISSUE,
  ASSUMPTION,
  DECISION,
  QUESTION,
  ACTION,
  ASK,
  UPDATE;

  /** The word for one of them, which is also the name of its own file inside its folder. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word with its article, for messages. */
  String withArticle() {
    return ("aeiou".indexOf(word().charAt(0)) >= 0 ? "an " : "a ") + word();
  }

  /** Its kind in references; a portfolio is never referred to. */
  Optional<Kind> kind() {
    return Kind.of(word());
  }

  /** Whether its Markdown file may do without front matter: it is prose, and a date or a name. */
  boolean isProse() {
    return switch (this) {
      case PORTFOLIO, PROGRAM, PROJECT, ITEM, MILESTONE, TEAM -> false;
      default -> true;
    };
  }

  /** The fields that are collections: name → what stands in it, in the order of the format. */
  Map<String, EntityType> collections() {
    return switch (this) {
      case PORTFOLIO -> of("programs", "objectives", "people", "updates", "asks");
      case PROGRAM ->
          of(
              "objectives",
              "teams",
              "people",
              "stakeholders",
              "projects",
              "milestones",
              "risks",
              "issues",
              "assumptions",
              "decisions",
              "questions",
              "actions",
              "asks",
              "updates");
      case PROJECT ->
          of(
              "items",
              "milestones",
              "risks",
              "issues",
              "assumptions",
              "decisions",
              "questions",
              "actions",
              "asks",
              "updates");
      case ITEM -> of("items", "milestones");
      default -> Map.of();
    };
  }

  /** The other fields that may be a file of their own, as they are maps. */
  Set<String> mapFields() {
    return switch (this) {
      case PROGRAM -> Set.of("calendar", "budget", "policy", "audiences");
      case PORTFOLIO, PROJECT -> Set.of("budget");
      case TEAM -> Set.of("calendar");
      default -> Set.of();
    };
  }

  private static Map<String, EntityType> of(String... fields) {
    Map<String, EntityType> collections = new LinkedHashMap<>();
    for (String field : fields) {
      collections.put(field, inCollection(field));
    }
    return collections;
  }

  /** The collection that holds entities of a kind. */
  static String collectionOf(Kind kind) {
    return kind == Kind.PERSON ? "people" : kind.word() + "s";
  }

  /** What stands in a collection. */
  static EntityType inCollection(String field) {
    if (field.equals("people")) {
      return PERSON;
    }
    return List.of(values()).stream()
        .filter(type -> (type.word() + "s").equals(field))
        .findFirst()
        .orElseThrow();
  }
}
