package dev.tpm.site.page;

import dev.tpm.insight.HandOff;
import dev.tpm.insight.Reason;
import dev.tpm.insight.Variance;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Kind;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says why something has its health, each reason a line. */
record ReasonLine(Here here) {

  /** The reasons of a standing, the worst first, and what the hand-offs come to. */
  List<List<Piece>> all(List<Reason> reasons, Collection<HandOff> handOffs, int most) {
    List<List<Piece>> lines = new ArrayList<>();
    Optional<List<Piece>> calls = calls(handOffs);
    List<Reason> said =
        reasons.stream()
            .filter(reason -> calls.isEmpty() || !(reason instanceof Reason.BadHandOff))
            .sorted(worstFirst())
            .toList();
    int room = calls.isPresent() ? most - 1 : most;
    int shown = said.size() > room ? room - 1 : said.size();
    said.stream().limit(shown).forEach(reason -> lines.add(of(reason)));
    if (said.size() > shown) {
      lines.add(here.wording().countLine("reason.more", said.size() - shown));
    }
    calls.ifPresent(lines::add);
    return lines;
  }

  private Optional<List<Piece>> calls(Collection<HandOff> handOffs) {
    long bad = handOffs.stream().filter(HandOff::isBad).count();
    long requested = handOffs.stream().filter(h -> h.needsCall() && !h.isBad()).count();
    Wording wording = here.wording();
    if (bad > 0 && requested > 0) {
      return Optional.of(wording.countLine("reason.hand-offs.both", bad, requested));
    }
    if (bad > 0) {
      return Optional.of(wording.countLine("reason.hand-offs.late", bad));
    }
    return requested > 0
        ? Optional.of(wording.countLine("reason.hand-offs.requested", requested))
        : Optional.empty();
  }

  /** One reason. */
  List<Piece> of(Reason reason) {
    Wording wording = here.wording();
    if (reason instanceof Reason.Late late) {
      return late(late.variance());
    }
    if (reason instanceof Reason.InTime inTime) {
      return inTime(inTime.variance());
    }
    if (reason instanceof Reason.NothingMissed nothing) {
      return wording.countLine("reason.nothing-missed", nothing.promises());
    }
    if (reason instanceof Reason.LowChance low) {
      return wording.line(
          low.health() == Health.OFF_TRACK ? "reason.chance.off-track" : "reason.chance",
          wording.amounts().chance(low.chance()),
          wording.amounts().percent(low.limit()));
    }
    if (reason instanceof Reason.Blocked blocked) {
      return wording.line(
          "reason.blocked." + blocked.severity().word(), here.link(blocked.issue()));
    }
    if (reason instanceof Reason.UntreatedRisk risk) {
      return wording.line("reason.untreated", here.link(risk.risk()), risk.score());
    }
    if (reason instanceof Reason.BadHandOff bad) {
      return handOff(bad.handOff());
    }
    if (reason instanceof Reason.PartOffTrack part) {
      return part(part.part());
    }
    Reason.Servant servant = (Reason.Servant) reason;
    return wording.line("reason.servant." + servant.health().word(), here.link(servant.servant()));
  }

  private List<Piece> late(Variance variance) {
    Wording wording = here.wording();
    return variance.days() == 0
        ? wording.line(
            "reason.late.day-off", wording.day(variance.forecast()), wording.day(variance.due()))
        : wording.countLine(
            "reason.late",
            variance.days(),
            wording.day(variance.forecast()),
            wording.day(variance.due()));
  }

  private List<Piece> inTime(Variance variance) {
    Wording wording = here.wording();
    return variance.days() == 0
        ? wording.line("reason.in-time", wording.day(variance.forecast()))
        : wording.countLine(
            "reason.in-time",
            -variance.days(),
            wording.day(variance.forecast()),
            wording.day(variance.due()));
  }

  private List<Piece> handOff(HandOff handOff) {
    Wording wording = here.wording();
    Link what = here.link(EntityId.of(handOff.provider()));
    String from = handOff.from().name();
    if (handOff.state() == HandOff.State.REFUSED) {
      return wording.line("reason.hand-off.refused", what, from);
    }
    int gap = handOff.gap().orElse(0);
    return gap > 0
        ? wording.line("reason.hand-off.late", what, from, wording.amounts().days(gap))
        : wording.line("reason.hand-off.late.plain", what, from);
  }

  private List<Piece> part(EntityId part) {
    return variance(part)
        .filter(v -> v.days() > 0)
        .map(v -> here.wording().countLine("reason.part", v.days(), named(part)))
        .orElseGet(() -> here.wording().line("reason.part", named(part)));
  }

  private Optional<Variance> variance(EntityId part) {
    return part.kind() == Kind.ITEM
        ? here.facts().item(part.asItem()).variance()
        : here.facts().whole(part).variance();
  }

  private Link named(EntityId part) {
    return here.link(part, here.fullName(part));
  }

  /** By health, then by how late the part is that is off track. */
  private Comparator<Reason> worstFirst() {
    return Comparator.comparing(Reason::health, Comparator.reverseOrder())
        .thenComparing(
            reason ->
                reason instanceof Reason.PartOffTrack part
                    ? -variance(part.part()).map(Variance::days).orElse(0)
                    : Integer.MIN_VALUE);
  }
}
