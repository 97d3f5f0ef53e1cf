package dev.tpm.read;

import dev.tpm.model.EntityId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which fields of an entity an effect can change: those that are one value. */
final class ChangeFields {
  /** What holds entities, or is a map of its own: it is changed part by part, or not at all. */
  private static final Set<String> HELD = held();

  private ChangeFields() {}

  private static Set<String> held() {
    Set<String> held =
        new HashSet<>(
            List.of(
                "path-to-green",
                "mitigations",
                "calendar",
                "policy",
                "audiences",
                "status-date",
                "baseline",
                "effect"));
    for (EntityType type : EntityType.values()) {
      held.addAll(type.collections().keySet());
    }
    return Set.copyOf(held);
  }

  /** Whether a field is one that no effect changes. */
  static boolean isHeld(String field) {
    return HELD.contains(field);
  }

  /** The table of what can be changed; empty for what has no fields, and for updates. */
  static Optional<Shape> of(EntityId id, Names names) {
    return switch (id.kind()) {
      case PROGRAM -> Optional.of(ProgramFields.WITHOUT_CALENDAR);
      case PROJECT -> Optional.of(ProjectReader.SHAPE);
      case ITEM ->
          names
              .item(id.asItem())
              .map(item -> item.milestone() ? ItemReader.MILESTONE_SHAPE : ItemReader.ITEM_SHAPE);
      case TEAM -> Optional.of(TeamReader.WITHOUT_CALENDAR);
      case PERSON -> Optional.of(PeopleReader.PERSON);
      case STAKEHOLDER -> Optional.of(PeopleReader.STAKEHOLDER);
      case OBJECTIVE -> Optional.of(ObjectiveReader.SHAPE);
      case RISK -> Optional.of(RiskReader.SHAPE);
      case ISSUE -> Optional.of(IssueReader.SHAPE);
      case ASSUMPTION -> Optional.of(OpenPointReader.ASSUMPTION);
      case DECISION -> Optional.of(DecisionReader.SHAPE);
      case QUESTION -> Optional.of(OpenPointReader.QUESTION);
      case ACTION -> Optional.of(ActionReader.SHAPE);
      case ASK -> Optional.of(OpenPointReader.ASK);
      case MILESTONE, UPDATE, TAG, BUDGET -> Optional.empty();
    };
  }
}
