package dev.tpm.model;

import java.util.List;

/** What a program or a project keeps besides its work, each in the order written. */
public record Register(
    List<Risk> risks,
    List<Issue> issues,
    List<Assumption> assumptions,
    List<Decision> decisions,
    List<Question> questions,
    List<Action> actions,
    List<Ask> asks,
    List<Update> updates) {
  public static final Register EMPTY =
      new Register(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
