package dev.tpm.site.page;

import dev.tpm.insight.HandOff;
import dev.tpm.insight.TeamFacts;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.State;
import dev.tpm.site.words.Wording;
import java.util.List;

/** Says of a team what it owes and what it waits for. */
record TeamVerdict(Here here, TeamFacts facts) {

  /** The title of the team's page. */
  State title() {
    Wording wording = here.wording();
    String name = facts.team().name();
    int owed = facts.owes().size();
    int waited = facts.waitsFor().size();
    long late = bad(facts.owes());
    if (owed == 0 && waited == 0) {
      return new State(Shape.NOT_STARTED, wording.say("teams.title.none", name));
    }
    if (late > 0) {
      return new State(Shape.OFF_TRACK, wording.count("teams.title.late", owed, name, late));
    }
    if (owed == 0) {
      return bad(facts.waitsFor()) > 0
          ? new State(
              Shape.AT_RISK,
              wording.count("teams.title.waits.late", waited, name, bad(facts.waitsFor())))
          : new State(Shape.ON_TRACK, wording.count("teams.title.waits", waited, name));
    }
    long asked = asked(facts.owes());
    return asked > 0
        ? new State(Shape.AT_RISK, wording.count("teams.title.asked", owed, name, asked))
        : new State(Shape.ON_TRACK, wording.count("teams.title.good", owed, name));
  }

  static long bad(List<HandOff> handOffs) {
    return handOffs.stream().filter(HandOff::isBad).count();
  }

  private static long asked(List<HandOff> handOffs) {
    return handOffs.stream().filter(h -> h.state() == HandOff.State.REQUESTED).count();
  }
}
