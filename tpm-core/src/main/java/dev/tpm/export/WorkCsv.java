package dev.tpm.export;

import dev.tpm.insight.Facts;
import dev.tpm.insight.HandOff;
import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.LoadWeek;
import dev.tpm.insight.Standing;
import dev.tpm.insight.Variance;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Team;
import dev.tpm.schedule.Extent;
import dev.tpm.schedule.Outlook;
import dev.tpm.schedule.ScheduledItem;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Writes the tables of the work; names and values are those of {@code program.json}. */
record WorkCsv(Ids ids, Facts facts) {
  private static final String OUTLOOK = " p50 p80 p95 onTimeProbability";

  byte[] items(Collection<Item> items) {
    Csv csv =
        new Csv(
            "id name project kind parent team owner tags key status progress start finish due"
                + " variance reported computed critical totalSlack"
                + OUTLOOK
                + " after ticket file line");
    for (Item item : items) {
      item(csv, item);
      csv.end();
    }
    return csv.bytes();
  }

  private void item(Csv csv, Item item) {
    ItemFacts known = facts.item(item.itemId());
    Optional<ScheduledItem> when = facts.schedule().item(item.itemId());
    csv.text(ids.of(item.itemId()));
    csv.text(item.name());
    csv.text(item.itemId().project());
    csv.text(item.kind().name().toLowerCase(Locale.ROOT));
    csv.text(item.parent().map(ids::of));
    csv.text(item.team());
    csv.text(item.about().owner());
    csv.texts(item.about().tags());
    csv.flag(item.key());
    csv.text(known.status().word());
    csv.share(known.progress().share());
    csv.text(when.map(ScheduledItem::start));
    csv.text(when.map(ScheduledItem::finish));
    csv.text(item.dates().due());
    variance(csv, known.variance());
    standing(csv, item.entityId());
    csv.flag(when.filter(ScheduledItem::critical).isPresent());
    Optional<ScheduledItem> open = when.filter(ScheduledItem::isOpen);
    if (open.isPresent()) {
      csv.number(open.get().totalSlack());
    } else {
      csv.none();
    }
    outlook(csv, item.entityId());
    csv.texts(item.after().stream().map(dependency -> ids.of(dependency.predecessor())).toList());
    csv.text(item.ticket());
    RegisterCsv.place(csv, item.about());
  }

  byte[] projects(Collection<Project> projects) {
    Csv csv =
        new Csv(
            "id name team owner state objective start finish due variance reported computed"
                + " progress"
                + OUTLOOK
                + " file line");
    for (Project project : projects) {
      csv.text(project.id());
      csv.text(project.name());
      csv.text(project.team());
      csv.text(project.about().owner());
      csv.text(project.state().word());
      csv.text(project.objective());
      whole(csv, facts.whole(project.entityId()));
      RegisterCsv.place(csv, project.about());
      csv.end();
    }
    return csv.bytes();
  }

  /** From {@code start} to {@code onTimeProbability}. */
  void whole(Csv csv, WholeFacts known) {
    EntityId id = known.entity().entityId();
    csv.text(known.extent().map(Extent::start));
    csv.text(known.extent().map(Extent::finish));
    csv.text(known.due());
    variance(csv, known.variance());
    standing(csv, id);
    csv.share(known.progress().share());
    outlook(csv, id);
  }

  byte[] handOffs(Collection<HandOff> handOffs) {
    Csv csv = new Csv("from to provider consumer neededBy committedBy forecast gap state");
    WholeJson names = new WholeJson(ids, facts);
    for (HandOff handOff : handOffs) {
      csv.text(names.party(handOff.from()));
      csv.text(handOff.to().map(names::party));
      csv.text(ids.of(handOff.provider()));
      csv.text(handOff.consumer().map(names::consumer));
      csv.text(handOff.neededBy());
      csv.text(handOff.committedBy());
      csv.text(handOff.forecast());
      if (handOff.gap().isPresent()) {
        csv.number(handOff.gap().getAsInt());
      } else {
        csv.none();
      }
      csv.text(handOff.state().word());
      csv.end();
    }
    return csv.bytes();
  }

  byte[] load(Program program) {
    Csv csv = new Csv("team week load capacity");
    for (Team team : program.teams()) {
      for (LoadWeek week : facts.load(team, program).weeks()) {
        csv.text(ids.of(team.entityId()));
        csv.text(week.monday().toString());
        csv.number(Optional.of(Csv.rounded(week.load())));
        csv.number(week.capacity().map(Csv::rounded));
        csv.end();
      }
    }
    return csv.bytes();
  }

  private static void variance(Csv csv, Optional<Variance> variance) {
    if (variance.isPresent()) {
      csv.number(variance.get().days());
    } else {
      csv.none();
    }
  }

  private void standing(Csv csv, EntityId id) {
    Standing standing = facts.standing(id);
    csv.text(standing.reported().map(Health::word));
    csv.text(standing.computed().map(Health::word));
  }

  private void outlook(Csv csv, EntityId id) {
    Optional<Outlook> outlook = facts.forecast().outlook(id);
    csv.text(outlook.map(Outlook::p50));
    csv.text(outlook.map(Outlook::p80));
    csv.text(outlook.map(Outlook::p95));
    if (outlook.isPresent() && outlook.get().onTime().isPresent()) {
      csv.share(outlook.get().onTime().getAsDouble());
    } else {
      csv.none();
    }
  }
}
