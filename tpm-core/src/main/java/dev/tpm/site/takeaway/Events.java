package dev.tpm.site.takeaway;

import dev.tpm.insight.Duty;
import dev.tpm.insight.HandOff;
import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Status;
import dev.tpm.insight.Variance;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import dev.tpm.schedule.Outlook;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words the events of calendars.
 *
 * @param here a letter of the program, from which links lead to the site
 */
record Events(Here here, Uids uids) {

  /** A milestone on the day it is expected, or was reached; none where it has no date. */
  Optional<Agenda.Event> milestone(ItemFacts facts) {
    boolean done = facts.status() == Status.DONE;
    return finish(facts.item())
        .filter(day -> facts.status() != Status.DROPPED)
        .map(
            day ->
                event(
                    facts.item(),
                    "milestone",
                    day,
                    words().say(key("milestone", done), title(facts.item())),
                    lines(facts),
                    done));
  }

  /**
   * The day that an item is promised for, while it is open; none where the milestone itself is
   * expected on that day.
   */
  Optional<Agenda.Event> due(ItemFacts facts) {
    Item item = facts.item();
    Optional<LocalDate> due = item.commitment().filter(day -> facts.status().isOpen());
    boolean said = item.isMilestone() && due.equals(finish(item));
    return due.filter(day -> !said)
        .map(
            day ->
                event(
                    item,
                    "due",
                    day,
                    words().say("takeaway.due", title(item)),
                    lines(facts),
                    true));
  }

  /** The day that a project or the program is promised for. */
  Agenda.Event due(Entity whole, LocalDate day) {
    String name = words().say("takeaway.due", whole.name());
    return event(whole, "due", day, name, List.of(), true);
  }

  /** What somebody must do by a day; none where no day is given. */
  Optional<Agenda.Event> duty(Duty duty) {
    Entity of = duty.entity();
    String role = duty.role() == Duty.Role.OWNS ? of.entityId().kind().word() : role(duty);
    List<String> lines = new ArrayList<>();
    if (duty.overdue()) {
      lines.add(words().say("takeaway.overdue"));
    }
    of.about().summary().ifPresent(lines::add);
    return duty.by()
        .map(
            day ->
                event(
                    of, "duty", day, words().say("takeaway.duty." + role, title(of)), lines, true));
  }

  private static String role(Duty duty) {
    return duty.role().name().toLowerCase(Locale.ROOT);
  }

  /** What a team gives another, by the day it is committed to, else needed. */
  Optional<Agenda.Event> give(HandOff handOff) {
    return handOff
        .committedBy()
        .or(handOff::neededBy)
        .flatMap(day -> handOff(handOff, "give", day));
  }

  /** What a team gets from another, on the day it is expected, else needed. */
  Optional<Agenda.Event> get(HandOff handOff) {
    return handOff.forecast().or(handOff::neededBy).flatMap(day -> handOff(handOff, "get", day));
  }

  private Optional<Agenda.Event> handOff(HandOff handOff, String way, LocalDate day) {
    EntityId provider = EntityId.of(handOff.provider());
    Optional<HandOff.Party> other = way.equals("get") ? Optional.of(handOff.from()) : handOff.to();
    String about = way + handOff.consumer().map(EntityId::toString).orElse("");
    List<String> lines = new ArrayList<>();
    lines.add(here.signs().of(handOff).word());
    handOff.neededBy().ifPresent(by -> lines.add(words().say("takeaway.needed", date(by))));
    return here.facts()
        .directory()
        .find(provider)
        .map(
            item ->
                event(
                    item,
                    about,
                    day,
                    words()
                        .say(
                            "takeaway." + way,
                            title(item),
                            other.map(HandOff.Party::name).orElse("")),
                    lines,
                    way.equals("give")));
  }

  private List<String> lines(ItemFacts facts) {
    List<String> lines = new ArrayList<>();
    lines.add(here.signs().of(facts).word());
    facts.variance().filter(v -> facts.status().isOpen()).ifPresent(v -> lines.add(against(v)));
    here.facts()
        .forecast()
        .outlook(facts.item().entityId())
        .filter(outlook -> facts.status().isOpen())
        .ifPresent(outlook -> lines.add(range(outlook)));
    facts
        .item()
        .about()
        .owner()
        .map(owner -> here.person(owner).text())
        .ifPresent(owner -> lines.add(words().say("takeaway.owner", owner)));
    return lines;
  }

  private String against(Variance variance) {
    String key = variance.late() ? "takeaway.late" : "takeaway.in-time";
    return words()
        .count(key, Math.abs(variance.days()), date(variance.forecast()), date(variance.due()));
  }

  private String range(Outlook outlook) {
    String range = words().say("takeaway.range", date(outlook.p50()), date(outlook.p80()));
    return outlook.onTime().isEmpty()
        ? range
        : words()
            .say(
                "takeaway.range.chance",
                range,
                words().amounts().chance(outlook.onTime().getAsDouble()));
  }

  private Agenda.Event event(
      Entity of, String about, LocalDate day, String title, List<String> lines, boolean certain) {
    return new Agenda.Event(
        uids.of(of, about),
        day,
        title,
        lines,
        Optional.of(here.href(of.entityId())).filter(href -> !href.isEmpty()),
        here.subject().program().name(),
        certain);
  }

  /** Its name, after its project's. */
  private String title(Entity entity) {
    return here.facts()
        .directory()
        .projectOf(entity.entityId())
        .filter(project -> entity.entityId().kind() != Kind.PROJECT)
        .map(project -> words().say("takeaway.title", project.name(), entity.name()))
        .orElse(entity.name());
  }

  private Optional<LocalDate> finish(Item item) {
    return here.facts().schedule().item(item.itemId()).map(ScheduledItem::finish);
  }

  private static String key(String what, boolean done) {
    return "takeaway." + what + (done ? ".done" : "");
  }

  private String date(LocalDate day) {
    return words().dates().withYear(day);
  }

  private Wording words() {
    return here.wording();
  }
}
