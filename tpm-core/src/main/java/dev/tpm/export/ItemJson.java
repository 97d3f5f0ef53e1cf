package dev.tpm.export;

import dev.tpm.insight.Explanation;
import dev.tpm.insight.Facts;
import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Variance;
import dev.tpm.model.Dependency;
import dev.tpm.model.Item;
import dev.tpm.schedule.Calendar;
import dev.tpm.schedule.Driver;
import dev.tpm.schedule.ScheduledItem;
import java.util.Locale;
import java.util.Optional;

/** Writes the work: items, groups and milestones, with their dates and why they are so. */
record ItemJson(Ids ids, Facts facts) {

  void write(JsonWriter json, Item item) {
    ItemFacts known = facts.item(item.itemId());
    Optional<ScheduledItem> when = facts.schedule().item(item.itemId());
    json.text("id", ids.of(item.itemId()));
    json.text("name", item.name());
    if (!item.itemId().project().isEmpty()) {
      json.text("project", item.itemId().project());
    }
    json.text("kind", item.kind().name().toLowerCase(Locale.ROOT));
    json.text("parent", item.parent().map(ids::of));
    json.text("team", item.team());
    json.text("owner", item.about().owner());
    json.texts("tags", item.about().tags());
    json.text("status", known.status().word());
    json.share("progress", known.progress().share());
    duration(json, item, when);
    when.ifPresent(dates -> dates(json, dates));
    json.flag("critical", when.filter(ScheduledItem::critical).isPresent());
    json.text("due", item.dates().due());
    known.variance().map(Variance::days).ifPresent(days -> json.number("variance", days));
    new HealthJson(ids, facts).write(json, item.entityId());
    when.ifPresent(dates -> baseline(json, dates));
    OutlookJson.write(json, facts.forecast().outlook(item.entityId()));
    facts
        .forecast()
        .criticality(item.itemId())
        .ifPresent(share -> json.share("criticality", share));
    facts
        .forecast()
        .sensitivity(item.itemId())
        .ifPresent(correlation -> json.share("sensitivity", correlation));
    json.list(
        "after",
        item.after(),
        (edge, dependency) -> dependency(edge, item, dependency, when.map(ScheduledItem::driver)));
    when.ifPresent(dates -> driver(json, item, dates));
    Fields.tail(json, item.about());
  }

  private void driver(JsonWriter json, Item item, ScheduledItem dates) {
    json.text("driver", driver(dates.driver()));
    if (!item.isGroup()) {
      json.text("why", new Explanation(facts.directory(), facts.schedule()).of(dates));
    }
  }

  /** Working days also of what is reckoned in calendar days: as many as it covers. */
  private void duration(JsonWriter json, Item item, Optional<ScheduledItem> when) {
    Calendar calendar = facts.schedule().calendar(item.itemId());
    if (when.filter(ScheduledItem::elapsed).isPresent()) {
      ScheduledItem dates = when.get();
      json.number("duration", calendar.workingDays(dates.start().minusDays(1), dates.finish()));
    } else if (when.isPresent()) {
      json.number("duration", when.get().duration());
    } else if (item.kind() == Item.ItemKind.TASK && !item.work().elapsed()) {
      json.number("duration", item.work().planned(calendar.daysPerWeek()));
    }
  }

  private static void dates(JsonWriter json, ScheduledItem dates) {
    json.text("start", dates.start().toString());
    json.text("finish", dates.finish().toString());
    json.text("earlyStart", dates.earlyStart().toString());
    json.text("earlyFinish", dates.earlyFinish().toString());
    if (dates.isOpen()) {
      json.text("lateStart", dates.lateStart().toString());
      json.text("lateFinish", dates.lateFinish().toString());
      json.number("totalSlack", dates.totalSlack());
      json.number("freeSlack", dates.freeSlack());
    }
  }

  private void baseline(JsonWriter json, ScheduledItem dates) {
    Optional<ScheduledItem> then =
        facts.baseline(dates.id().program()).flatMap(known -> known.item(dates.id()));
    if (then.isPresent()) {
      Calendar calendar = facts.schedule().calendar(dates.id());
      json.text("baselineFinish", then.get().finish().toString());
      json.number("baselineVariance", calendar.workingDays(then.get().finish(), dates.finish()));
    }
  }

  private void dependency(
      JsonWriter json, Item item, Dependency dependency, Optional<Driver> driver) {
    int perWeek = facts.schedule().calendar(item.itemId()).daysPerWeek();
    json.text("item", ids.of(dependency.predecessor()));
    json.text("type", dependency.type().name());
    json.number("lag", dependency.lag().days(perWeek));
    if (dependency.lag().elapsed()) {
      json.flag("elapsed", true);
    }
    json.flag("driving", driver.filter(d -> drives(d, item, dependency)).isPresent());
  }

  private static boolean drives(Driver driver, Item item, Dependency dependency) {
    return driver instanceof Driver.Predecessor predecessor
        && predecessor.waiting().equals(item.itemId())
        && predecessor.dependency().equals(dependency);
  }

  /** An item's id, which has a slash in it, or a word, which has none. */
  private String driver(Driver driver) {
    if (driver instanceof Driver.Predecessor predecessor) {
      return ids.of(predecessor.item());
    } else if (driver instanceof Driver.ProgramStart) {
      return "program-start";
    } else if (driver instanceof Driver.ProjectStart) {
      return "project-start";
    } else if (driver instanceof Driver.NotBefore) {
      return "not-before";
    } else if (driver instanceof Driver.Train) {
      return "slot";
    } else if (driver instanceof Driver.Fixed) {
      return "fixed";
    } else if (driver instanceof Driver.StatusDate) {
      return "status-date";
    } else if (driver instanceof Driver.Hands) {
      return "hands";
    } else if (driver instanceof Driver.Promised) {
      return "promised";
    }
    return "actual";
  }
}
