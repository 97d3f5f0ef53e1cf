package dev.tpm.model;

import java.util.Locale;
import java.util.Optional;

/** The kinds of things that a plan can refer to. */
public enum Kind {
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
  UPDATE,
  TAG,
  BUDGET;

  /** The word that stands before the colon in {@code risk:vendor-api}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a word. */
  public static Optional<Kind> of(String word) {
    for (Kind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
