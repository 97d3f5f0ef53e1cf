package dev.tpm.site.page;

import dev.tpm.model.Dependency;
import dev.tpm.model.Duration;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.schedule.Driver;
import dev.tpm.schedule.Push;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Day;
import dev.tpm.site.part.Piece;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says why something happens when it does: what sets its date, with the dates of both. */
record Because(Here here) {

  /**
   * One step of a chain as the end of a sentence whose subject is the item: {@code starts 30 Nov
   * because Scheme certified ends 27 Nov}.
   */
  List<Piece> step(ScheduledItem item) {
    Wording wording = wording();
    List<Piece> why = plain(item);
    if (item.push().isEmpty() || item.progress() != ScheduledItem.Progress.NOT_BEGUN) {
      return why;
    }
    Push push = item.push().get();
    Day asked = wording.day(push.asked());
    if (!push.freeze()) {
      return wording.line("why.push.days-off", why, asked);
    }
    return push.name()
        .map(name -> wording.line("why.push.freeze", why, name, asked))
        .orElseGet(() -> wording.line("why.push.freeze.unnamed", why, asked));
  }

  private List<Piece> plain(ScheduledItem item) {
    if (item.progress() == ScheduledItem.Progress.FINISHED) {
      return said("why.actual" + (isMilestone(item.id()) ? ".milestone" : ".done"), item.finish());
    }
    Driver driver = item.driver();
    if (driver instanceof Driver.Predecessor predecessor) {
      return after(item, predecessor);
    }
    String kind = isMilestone(item.id()) ? ".milestone" : "";
    Day start = wording().day(item.start());
    if (driver instanceof Driver.ProgramStart) {
      return wording().line("why.program-start" + kind, start);
    }
    if (driver instanceof Driver.ProjectStart) {
      return wording().line("why.project-start" + kind, start);
    }
    if (driver instanceof Driver.NotBefore floor) {
      return floor.of().equals(item.id())
          ? wording().line("why.not-before" + kind, start)
          : wording().line("why.not-before.group", start, link(floor.of()));
    }
    if (driver instanceof Driver.Train train) {
      return wording().line("why.train" + kind, start, train.slot());
    }
    if (driver instanceof Driver.Fixed) {
      return wording().line("why.fixed" + kind, start);
    }
    if (driver instanceof Driver.StatusDate) {
      return wording().line("why.status-date" + kind, start);
    }
    if (driver instanceof Driver.Hands hands) {
      return hands(item, hands);
    }
    if (driver instanceof Driver.Promised) {
      return promised(item, wording().day(item.finish()), "why.promised");
    }
    return wording().line("why.actual", start, wording().amounts().days(item.remaining()));
  }

  private List<Piece> hands(ScheduledItem item, Driver.Hands hands) {
    boolean begun = item.progress() == ScheduledItem.Progress.BEGUN;
    String key = begun ? "why.hands.begun" : "why.hands";
    Day day = wording().day(hands.day());
    Piece team = here.team(hands.team());
    return hands
        .busyWith()
        .map(work -> wording().line(key + ".busy", day, team, link(work)))
        .orElseGet(() -> wording().line(key, day, team));
  }

  private List<Piece> promised(ScheduledItem item, Day day, String key) {
    return party(item.id())
        .map(party -> wording().line(key, day, party))
        .orElseGet(() -> wording().line(key + ".nobody", day));
  }

  private Optional<String> party(ItemId id) {
    return here.facts().directory().item(id).flatMap(Item::external).filter(p -> !p.isEmpty());
  }

  private List<Piece> after(ScheduledItem item, Driver.Predecessor driver) {
    Dependency dependency = driver.dependency();
    boolean ofFinish =
        dependency.type() == Dependency.Type.FF || dependency.type() == Dependency.Type.SF;
    List<Piece> cause = lagged(cause(driver), driver);
    if (!driver.waiting().equals(item.id())) {
      cause = wording().line("why.for-group", cause, link(driver.waiting()));
    }
    if (isMilestone(item.id())) {
      return wording().line("why.reached", wording().day(item.finish()), cause);
    }
    return ofFinish
        ? wording().line("why.ends", wording().day(item.finish()), cause)
        : wording().line("why.starts", wording().day(item.start()), cause);
  }

  private List<Piece> cause(Driver.Predecessor driver) {
    ItemId id = driver.item();
    Optional<ScheduledItem> found = here.facts().schedule().item(id);
    Dependency.Type type = driver.dependency().type();
    boolean fromStart = type == Dependency.Type.SS || type == Dependency.Type.SF;
    boolean finished = found.filter(p -> !p.isOpen()).isPresent();
    boolean begun = found.filter(p -> p.progress() != ScheduledItem.Progress.NOT_BEGUN).isPresent();
    String key;
    if (isMilestone(id)) {
      key = finished ? "why.cause.was-reached" : "why.cause.reached";
    } else if (fromStart) {
      key = begun ? "why.cause.began" : "why.cause.starts";
    } else {
      key = finished ? "why.cause.ended" : "why.cause.ends";
    }
    LocalDate day = found.map(p -> fromStart ? p.start() : p.finish()).orElse(here.statusDate());
    List<Piece> name = List.of(link(id));
    if (!driver.dependency().predecessor().equals(id)) {
      name = wording().line("why.last-of", name, link(driver.dependency().predecessor()));
    }
    return wording().line(key, name, wording().day(day));
  }

  private List<Piece> lagged(List<Piece> cause, Driver.Predecessor driver) {
    Duration lag = driver.dependency().lag();
    if (lag.amount() == 0) {
      return cause;
    }
    int perWeek = here.facts().calendar(EntityId.of(driver.waiting())).daysPerWeek();
    String length = length(here, lag, perWeek);
    return wording().line(lag.amount() > 0 ? "why.lag" : "why.lead", cause, length);
  }

  /**
   * A lag as it is read, without its sign: working days, or calendar days where it counts those.
   */
  static String length(Here here, Duration lag, int daysPerWeek) {
    int days = Math.abs(lag.days(daysPerWeek));
    return lag.elapsed()
        ? here.wording().say("why.elapsed", here.wording().amounts().number(days))
        : here.wording().amounts().days(days);
  }

  private List<Piece> said(String key, LocalDate day) {
    return wording().line(key, wording().day(day));
  }

  private boolean isMilestone(ItemId id) {
    return here.facts().directory().item(id).filter(Item::isMilestone).isPresent();
  }

  private Piece link(ItemId id) {
    return here.link(EntityId.of(id));
  }

  private Wording wording() {
    return here.wording();
  }
}
