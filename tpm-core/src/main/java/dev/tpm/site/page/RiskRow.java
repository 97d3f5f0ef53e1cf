package dev.tpm.site.page;

import dev.tpm.insight.RankedRisk;
import dev.tpm.model.Action;
import dev.tpm.model.Risk;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An open risk in a list.
 *
 * @param id its anchor; may be empty
 * @param sign whether it is in the red of the matrix
 * @param score probability × impact, 1 to 25; empty where one of them is not given
 * @param name what may happen
 * @param size how likely it is and what it would cost, such as {@code 40%, 5 d}
 * @param text who cares for it and what is done
 */
public record RiskRow(
    String id, Optional<Shape> sign, String score, Link name, String size, List<Piece> text) {
  public RiskRow {
    text = List.copyOf(text);
  }

  /** The row of a risk. */
  static RiskRow of(Here here, RankedRisk ranked) {
    Risk risk = ranked.risk();
    return new RiskRow(
        here.anchor(risk.entityId()),
        ranked.red() ? Optional.of(Shape.OFF_TRACK) : Optional.empty(),
        ranked.score().isPresent()
            ? here.wording().amounts().number(ranked.score().getAsInt())
            : "",
        here.link(risk),
        size(here.wording(), risk),
        text(here, ranked));
  }

  private static String size(Wording wording, Risk risk) {
    List<String> parts = new ArrayList<>();
    risk.probability().ifPresent(p -> parts.add(wording.amounts().percent(p.value())));
    risk.schedule().ifPresent(e -> parts.add(wording.amounts().days(e.planned(5))));
    if (risk.schedule().isEmpty()) {
      risk.cost().ifPresent(cost -> parts.add(wording.amounts().money(cost)));
    }
    if (parts.size() == 1) {
      risk.impact().ifPresent(i -> parts.add(wording.say("common.impact." + i.word())));
    }
    return parts.size() == 2
        ? wording.say("common.list.next", parts.get(0), parts.get(1))
        : String.join("", parts);
  }

  private static List<Piece> text(Here here, RankedRisk ranked) {
    Wording wording = here.wording();
    Optional<Link> owner = ranked.risk().about().owner().map(here::person);
    List<Action> mitigations = actions(here, ranked.risk());
    Optional<Action> next = mitigations.stream().filter(Action::isOpen).findFirst();
    List<Piece> done =
        next.isPresent()
            ? new ActionLine(here).brief(next.get())
            : wording.line(
                mitigations.isEmpty() ? "overview.risk.nothing" : "overview.risk.all-done");
    return owner.isPresent() ? wording.line("overview.risk.owner", owner.get(), done) : done;
  }

  /** The actions against a risk, in order. */
  static List<Action> actions(Here here, Risk risk) {
    return ActionLine.of(here, risk.mitigations());
  }
}
