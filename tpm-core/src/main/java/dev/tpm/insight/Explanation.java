package dev.tpm.insight;

import dev.tpm.model.Dependency;
import dev.tpm.model.Duration;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.schedule.Driver;
import dev.tpm.schedule.Push;
import dev.tpm.schedule.Schedule;
import dev.tpm.schedule.ScheduledItem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Says in plain words, with dates, what set the date of an item, as data files and messages want
 * it. Pages word the same themselves.
 */
public final class Explanation {
  private final Directory directory;
  private final Schedule schedule;

  /** Makes explanations of a schedule that name things as the plan does. */
  public Explanation(Directory directory, Schedule schedule) {
    this.directory = directory;
    this.schedule = schedule;
  }

  /**
   * What set an item's date, such as {@code starts 2026-11-30 because 'Scheme certified' ends
   * 2026-11-27}.
   */
  public String of(ScheduledItem item) {
    if (!item.isOpen()) {
      return (isMilestone(item.id()) ? "was reached " : "ended ") + item.finish();
    }
    String why = because(item);
    boolean pushed = item.progress() == ScheduledItem.Progress.NOT_BEGUN;
    return why + item.push().filter(push -> pushed).map(Explanation::pushed).orElse("");
  }

  private static String pushed(Push push) {
    String by = push.name().orElse(push.freeze() ? "a freeze" : "days off");
    return "; but for " + by + " it could start " + push.asked();
  }

  private String because(ScheduledItem item) {
    Driver driver = item.driver();
    String starts = (isMilestone(item.id()) ? "is reached " : "starts ") + item.start();
    if (driver instanceof Driver.Predecessor predecessor) {
      return after(item, predecessor);
    } else if (driver instanceof Driver.ProgramStart) {
      return starts + ", with the program's start";
    } else if (driver instanceof Driver.ProjectStart) {
      return starts + ", with its project's start";
    } else if (driver instanceof Driver.NotBefore floor) {
      return starts
          + (floor.of().equals(item.id())
              ? " because the plan has it no earlier"
              : " because the plan has " + name(floor.of()) + " no earlier");
    } else if (driver instanceof Driver.Train train) {
      return starts + ", when " + train.slot() + " departs";
    } else if (driver instanceof Driver.Fixed) {
      return "is fixed on " + item.start();
    } else if (driver instanceof Driver.StatusDate) {
      return starts + " at the earliest, as it has not happened by the status date";
    } else if (driver instanceof Driver.Promised) {
      return "ends " + item.finish() + ", as " + party(item.id()) + " promises";
    } else if (driver instanceof Driver.Hands hands) {
      return starts
          + hands
              .busyWith()
              .map(other -> ", when " + team(hands, item) + " has done " + name(other))
              .orElse(", when " + team(hands, item) + " has hands free");
    }
    return "began " + item.start() + ", and " + Sentences.days(item.remaining()) + " remain";
  }

  private String after(ScheduledItem item, Driver.Predecessor driver) {
    Dependency dependency = driver.dependency();
    boolean ofFinish =
        dependency.type() == Dependency.Type.FF || dependency.type() == Dependency.Type.SF;
    String what;
    LocalDate day = ofFinish ? item.finish() : item.start();
    if (isMilestone(item.id())) {
      what = "is reached " + item.finish();
    } else if (item.progress() == ScheduledItem.Progress.BEGUN && !ofFinish) {
      what = "goes on";
    } else {
      what = (ofFinish ? "ends " : "starts ") + day;
    }
    String group =
        driver.waiting().equals(item.id())
            ? ""
            : ", and all of " + name(driver.waiting()) + " waits for that";
    return what + " because " + cause(driver) + lag(driver) + group;
  }

  private String cause(Driver.Predecessor driver) {
    Dependency.Type type = driver.dependency().type();
    boolean fromStart = type == Dependency.Type.SS || type == Dependency.Type.SF;
    Optional<ScheduledItem> before = schedule.item(driver.item());
    boolean done = before.filter(p -> !p.isOpen()).isPresent();
    boolean begun =
        before.filter(p -> p.progress() != ScheduledItem.Progress.NOT_BEGUN).isPresent();
    ItemId named = driver.dependency().predecessor();
    String who =
        named.equals(driver.item())
            ? name(driver.item())
            : name(driver.item()) + ", the last of " + name(named) + ",";
    String verb;
    if (isMilestone(driver.item())) {
      verb = done ? " was reached " : " is reached ";
    } else if (fromStart) {
      verb = begun ? " began " : " starts ";
    } else {
      verb = done ? " ended " : " ends ";
    }
    return who
        + verb
        + before.map(p -> (fromStart ? p.start() : p.finish()).toString()).orElse("earlier");
  }

  private String lag(Driver.Predecessor driver) {
    Duration lag = driver.dependency().lag();
    if (lag.amount() == 0) {
      return "";
    }
    int perWeek = schedule.calendar(driver.waiting()).daysPerWeek();
    int days = Math.abs(lag.days(perWeek));
    String length = lag.elapsed() ? days + " calendar days" : Sentences.days(days);
    return lag.amount() > 0 ? " and " + length + " must pass" : " and it may overlap by " + length;
  }

  private String team(Driver.Hands hands, ScheduledItem item) {
    return directory.nameOf(new EntityId(Kind.TEAM, item.id().program(), "", hands.team()));
  }

  private String party(ItemId id) {
    return directory
        .item(id)
        .flatMap(Item::external)
        .filter(party -> !party.isEmpty())
        .orElse("the party outside");
  }

  private boolean isMilestone(ItemId id) {
    return directory.item(id).filter(Item::isMilestone).isPresent();
  }

  private String name(ItemId id) {
    return "'" + directory.nameOf(EntityId.of(id)) + "'";
  }
}
