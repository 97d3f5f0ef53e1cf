package dev.tpm.site.page;

import dev.tpm.model.Action;
import dev.tpm.model.Health;
import dev.tpm.model.Project;
import dev.tpm.site.edition.Gains;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Piece;
import dev.tpm.site.words.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The path to green that somebody wrote down.
 *
 * @param say where its open actions lead together; may be empty
 * @param rows its actions
 * @param empty what is said where there are none
 */
public record GreenPart(Head head, List<Piece> say, List<Todo> rows, String empty) {
  public GreenPart {
    say = List.copyOf(say);
    rows = List.copyOf(rows);
  }

  /** The path of a project; said to be missing where the project needs one. */
  static Optional<GreenPart> of(Here here, Project project) {
    Wording words = here.wording();
    List<Action> actions = ActionLine.of(here, project.pathToGreen());
    boolean wanted =
        here.facts()
            .standing(project.entityId())
            .computed()
            .filter(health -> health != Health.ON_TRACK)
            .isPresent();
    if (actions.isEmpty() && !wanted) {
      return Optional.empty();
    }
    long done = actions.stream().filter(action -> !action.isOpen()).count();
    String note = actions.isEmpty() ? "" : words.count("project.green.note", actions.size(), done);
    List<Piece> whole = new Gains(here).path(project.entityId());
    ActionLine line = new ActionLine(here);
    return Optional.of(
        new GreenPart(
            Head.of("green", words.say("project.green"), note),
            whole.isEmpty() ? whole : words.line("effects.together", whole),
            actions.stream().map(action -> line.todo(action, project.entityId())).toList(),
            words.say("project.green.none")));
  }
}
