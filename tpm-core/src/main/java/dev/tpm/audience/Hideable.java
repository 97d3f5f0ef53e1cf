package dev.tpm.audience;

import dev.tpm.model.Entity;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of things that can be hidden whole, by the plan's own words, and fields of each. */
enum Hideable {
  PROGRAM("program", "goal sponsor priority budget calendar repository tracker path-to-green"),
  PROJECTS("projects", "team objective reports budget path-to-green"),
  ITEMS("items", "team estimate needs effort external promised commits ticket objective notes"),
  MILESTONES("milestones", "team external promised commits ticket objective notes criteria"),
  OBJECTIVES("objectives", "key-results"),
  TEAMS("teams", "lead members capacity calendar"),
  PEOPLE("people", "email role url away"),
  STAKEHOLDERS("stakeholders", "people interest influence cadence cares-about"),
  RISKS(
      "risks",
      "probability impact schedule cost affects response mitigations trigger raised review-by"
          + " became"),
  ISSUES("issues", "raised severity blocks needed-by escalated-to path-to-green"),
  ASSUMPTIONS("assumptions", "validate-by affects"),
  DECISIONS("decisions", "date needed-by deciders supersedes affects blocks cost"),
  QUESTIONS("questions", "of raised needed-by answer blocks"),
  ACTIONS("actions", "due"),
  ASKS("asks", "of why if-not needed-by"),
  UPDATES("updates", "author health highlights lowlights next");

  /** What every entity has. */
  private static final List<String> COMMON =
      List.of(
          "summary",
          "description",
          "owner",
          "consulted",
          "informed",
          "tags",
          "links",
          "moved-because");

  private final String word;
  private final String fields;

  Hideable(String word, String fields) {
    this.word = word;
    this.fields = fields;
  }

  /** The word that an audience hides all of them by; a program cannot be hidden from itself. */
  String word() {
    return word;
  }

  /** Its fields that can be hidden one by one. */
  List<String> fields() {
    return Stream.concat(Stream.of(fields.split(" ", -1)), COMMON.stream()).toList();
  }

  /** What an entity is; empty for a portfolio. */
  static Optional<Hideable> of(Entity entity) {
    if (entity instanceof Item item) {
      return Optional.of(item.isMilestone() ? MILESTONES : ITEMS);
    }
    return of(entity.entityId().kind());
  }

  /** The same by kind, where that alone tells. */
  static Optional<Hideable> of(Kind kind) {
    return switch (kind) {
      case PROGRAM -> Optional.of(PROGRAM);
      case PROJECT -> Optional.of(PROJECTS);
      case OBJECTIVE -> Optional.of(OBJECTIVES);
      case TEAM -> Optional.of(TEAMS);
      case PERSON -> Optional.of(PEOPLE);
      case STAKEHOLDER -> Optional.of(STAKEHOLDERS);
      case RISK -> Optional.of(RISKS);
      case ISSUE -> Optional.of(ISSUES);
      case ASSUMPTION -> Optional.of(ASSUMPTIONS);
      case DECISION -> Optional.of(DECISIONS);
      case QUESTION -> Optional.of(QUESTIONS);
      case ACTION -> Optional.of(ACTIONS);
      case ASK -> Optional.of(ASKS);
      case UPDATE -> Optional.of(UPDATES);
      case ITEM, MILESTONE, TAG, BUDGET -> Optional.empty();
    };
  }
}
