package dev.tpm.insight;

import dev.tpm.model.EntityId;
import dev.tpm.model.Health;

/**
 * Says facts in a few plain words, lower case and without full stop, as messages and data files
 * want them. Pages word the same facts themselves.
 */
public final class Sentences {
  private final Directory directory;

  /** Makes sentences that name things as a plan does. */
  public Sentences(Directory directory) {
    this.directory = directory;
  }

  /**
   * Why something has its health, such as {@code forecast 2026-10-09, 6 working days after due}.
   */
  public String of(Reason reason) {
    if (reason instanceof Reason.Late late) {
      return dates(late.variance());
    }
    if (reason instanceof Reason.InTime inTime) {
      return dates(inTime.variance());
    }
    if (reason instanceof Reason.NothingMissed none) {
      return none.promises() == 1
          ? "the one promise in it is not off track"
          : "none of the " + none.promises() + " promises in it is off track";
    }
    if (reason instanceof Reason.LowChance low) {
      return "the chance to meet due is "
          + percent(low.chance())
          + ", under "
          + percent(low.limit());
    }
    if (reason instanceof Reason.Blocked blocked) {
      return blocked.severity().word() + " issue " + quoted(blocked.issue()) + " blocks it";
    }
    if (reason instanceof Reason.UntreatedRisk risk) {
      return "risk "
          + quoted(risk.risk())
          + " has a score of "
          + risk.score()
          + " and no mitigation";
    }
    if (reason instanceof Reason.BadHandOff bad) {
      return of(bad.handOff());
    }
    if (reason instanceof Reason.PartOffTrack part) {
      return quoted(part.part()) + " is off track";
    }
    return reason instanceof Reason.Servant servant
        ? quoted(servant.servant()) + " is " + words(servant.health())
        : reason.health().word();
  }

  /** Where a hand-off is, such as {@code 'Schema' from Ledger is 4 working days late: …}. */
  public String of(HandOff handOff) {
    String what =
        quoted(EntityId.of(handOff.provider()))
            + " from "
            + handOff.from().name()
            + handOff.to().map(to -> " for " + to.name()).orElse("");
    String needed = handOff.neededBy().map(day -> ", needed by " + day).orElse("");
    String committed = handOff.committedBy().map(day -> ", committed for " + day).orElse("");
    String forecast = handOff.forecast().map(day -> ", forecast " + day).orElse("");
    return switch (handOff.state()) {
      case DELIVERED -> what + " is delivered" + forecast.replace("forecast", "on");
      case REFUSED -> what + " is refused" + needed;
      case LATE ->
          what + " is " + days(handOff.gap().orElse(0)) + " late" + needed + committed + forecast;
      case COMMITTED, GIVEN -> what + " is committed" + needed + committed + forecast;
      case REQUESTED -> what + " is not committed to" + needed + forecast;
    };
  }

  /** A number of working days, such as {@code 6 working days}. */
  public static String days(int days) {
    return days == 1 ? "1 working day" : days + " working days";
  }

  /** How a forecast stands to a promise, such as {@code forecast 2026-10-09, on due}. */
  public static String dates(Variance variance) {
    String forecast = "forecast " + variance.forecast() + ", ";
    String due = " due " + variance.due();
    if (variance.forecast().equals(variance.due())) {
      return forecast + "on its" + due;
    }
    return forecast
        + days(Math.abs(variance.days()))
        + (variance.late() ? " after" : " before")
        + due;
  }

  /** A health in words, such as {@code at risk}. */
  public static String words(Health health) {
    return health.word().replace('-', ' ');
  }

  /** A share in whole percent; nothing is certain that is not. */
  public static String percent(double share) {
    long rounded = Math.round(share * 100);
    if (rounded == 0) {
      return "< 1%";
    }
    return rounded == 100 ? "> 99%" : rounded + "%";
  }

  private String quoted(EntityId id) {
    return "'" + directory.nameOf(id) + "'";
  }
}
