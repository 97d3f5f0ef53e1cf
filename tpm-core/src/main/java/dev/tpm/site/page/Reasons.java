package dev.tpm.site.page;

import dev.tpm.insight.HandOff;
import dev.tpm.insight.RankedRisk;
import dev.tpm.insight.Standing;
import dev.tpm.model.Action;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.site.edition.Gains;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Why something stands as it does, and what is being done about it.
 *
 * @param whyTitle the heading of the reasons
 * @param why the reasons, the worst first
 * @param doneTitle the heading of what is done
 * @param done the open actions: of the path to green, then against the worst risks
 * @param nothing what is said where there is none and there should be; may be empty
 */
public record Reasons(
    String whyTitle,
    List<List<Piece>> why,
    String doneTitle,
    List<List<Piece>> done,
    String nothing) {
  private static final int MOST = 4;
  private static final int MOST_DONE = 3;

  public Reasons {
    why = List.copyOf(why);
    done = List.copyOf(done);
  }

  /**
   * Reasons and actions.
   *
   * @param path the path to green
   * @param risks the open risks, the worst first
   */
  static Reasons of(
      Here here,
      Standing standing,
      Collection<HandOff> handOffs,
      List<EntityId> path,
      List<RankedRisk> risks) {
    Set<Action> actions = new LinkedHashSet<>(ActionLine.of(here, path));
    risks.forEach(ranked -> actions.addAll(RiskRow.actions(here, ranked.risk())));
    List<List<Piece>> done = new ArrayList<>();
    actions.stream()
        .filter(Action::isOpen)
        .limit(MOST_DONE)
        .forEach(action -> done.add(new ActionLine(here).full(action)));
    List<Piece> together = new Gains(here).pathAlone(standing.subject());
    if (!together.isEmpty()) {
      done.add(here.wording().line("effects.together", together));
    }
    boolean bad = standing.computed().filter(h -> h != Health.ON_TRACK).isPresent();
    return new Reasons(
        here.wording().say("overview.why"),
        new ReasonLine(here).all(standing.reasons(), handOffs, MOST),
        here.wording().say("overview.doing"),
        done,
        done.isEmpty() && bad ? here.wording().say("overview.doing.nothing") : "");
  }

  /** Whether there is anything to show. */
  public boolean any() {
    return !why.isEmpty() || !done.isEmpty();
  }
}
