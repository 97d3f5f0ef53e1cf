package dev.tpm.site.page;

import dev.tpm.insight.HandOff;
import dev.tpm.insight.Reason;
import dev.tpm.insight.Variance;
import dev.tpm.insight.Verdict;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.site.edition.Here;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Says a verdict in one sentence of at most 90 characters; a name that is too long is cut. */
final class VerdictSentence {
  static final int LONGEST = 90;
  private static final int SHORTEST_NAME = 12;

  private final Here here;
  private final Wording wording;
  private final String name;

  private VerdictSentence(Here here, String name) {
    this.here = here;
    this.wording = here.wording();
    this.name = name;
  }

  /** The sentence about a project or a program. */
  static String of(Here here, Entity whole, Verdict verdict) {
    return new VerdictSentence(here, whole.name()).say(verdict);
  }

  private String say(Verdict verdict) {
    Verdict.Claim claim = verdict.claim();
    String health = verdict.health().orElse(Health.ON_TRACK).word();
    if (claim instanceof Verdict.Done done) {
      return done(done);
    }
    if (claim instanceof Verdict.Inactive inactive) {
      return fit(name, n -> wording.say("verdict." + inactive.state().word(), n));
    }
    if (claim instanceof Verdict.NothingPromised nothing) {
      return nothing(nothing.forecast(), verdict.health());
    }
    if (claim instanceof Verdict.ChanceToMeet chance) {
      String likely = wording.amounts().chance(chance.chance());
      String due = day(chance.variance().due());
      return fit(name, n -> wording.say("verdict.chance." + health, n, likely, due));
    }
    if (claim instanceof Verdict.MissesDue misses) {
      String day = day(misses.variance().forecast());
      int days = misses.variance().days();
      return fit(name, n -> wording.count("verdict.misses." + health, days, n, day));
    }
    if (claim instanceof Verdict.PartFails part) {
      return part(part, health);
    }
    return claim instanceof Verdict.Endangered endangered
        ? endangered(endangered.reason(), health)
        : holds((Verdict.DatesHold) claim);
  }

  private String done(Verdict.Done done) {
    if (done.on().isEmpty()) {
      return wording.say("verdict.done");
    }
    String day = day(done.on().get());
    if (done.variance().isEmpty()) {
      return wording.say("verdict.done.on", day);
    }
    Variance variance = done.variance().get();
    if (variance.days() == 0) {
      return wording.say("verdict.done.on-due", day);
    }
    String key = variance.late() ? "verdict.done.late" : "verdict.done.early";
    return wording.count(key, Math.abs(variance.days()), day);
  }

  private String nothing(Optional<LocalDate> forecast, Optional<Health> reported) {
    String key =
        (forecast.isPresent() ? "verdict.nothing.forecast" : "verdict.nothing")
            + reported.map(health -> "." + health.word()).orElse("");
    return fit(name, n -> wording.say(key, n, forecast.map(this::day).orElse("")));
  }

  private String part(Verdict.PartFails part, String health) {
    String partName = here.fullName(part.part());
    if (part.variance().filter(Variance::late).isEmpty()) {
      return fit(partName, n -> wording.say("verdict.part.plain." + health, n));
    }
    int days = part.variance().get().days();
    return part.more() == 0
        ? fit(partName, n -> wording.count("verdict.part." + health, days, n))
        : fit(partName, n -> wording.count("verdict.parts." + health, days, n, part.more()));
  }

  private String endangered(Reason reason, String health) {
    String key = "verdict.other";
    if (reason instanceof Reason.Blocked) {
      key = "verdict.blocked";
    } else if (reason instanceof Reason.UntreatedRisk) {
      key = "verdict.untreated";
    } else if (reason instanceof Reason.BadHandOff bad) {
      boolean refused = bad.handOff().state() == HandOff.State.REFUSED;
      key = refused ? "verdict.hand-off.refused" : "verdict.hand-off.late";
    }
    String form = key + "." + health;
    String about = reason.cause().map(this::nameOf).orElse(name);
    return fit(about, n -> wording.say(form, n));
  }

  private String nameOf(EntityId id) {
    return here.fullName(id);
  }

  private String holds(Verdict.DatesHold holds) {
    int days = Math.abs(holds.variance().days());
    if (holds.late() > 0) {
      return wording.count("verdict.holds.some", days, holds.dates() - holds.late(), holds.dates());
    }
    if (holds.dates() == 1) {
      return days == 0
          ? wording.say("verdict.holds.only.day")
          : wording.count("verdict.holds.only", days);
    }
    return days == 0
        ? wording.say("verdict.holds.all.day", holds.dates())
        : wording.count("verdict.holds.all", days, holds.dates());
  }

  private String day(LocalDate day) {
    return wording.dates().inFull(day);
  }

  private static String fit(String name, UnaryOperator<String> sentence) {
    String whole = sentence.apply(name);
    if (whole.length() <= LONGEST) {
      return whole;
    }
    int room = Math.max(SHORTEST_NAME, name.length() - (whole.length() - LONGEST) - 1);
    int end = name.offsetByCodePoints(0, name.codePointCount(0, Math.min(room, name.length())));
    return sentence.apply(name.substring(0, end).stripTrailing() + "…");
  }
}
