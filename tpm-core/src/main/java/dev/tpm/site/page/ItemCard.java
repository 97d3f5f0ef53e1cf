package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import dev.tpm.model.Project;
import dev.tpm.schedule.Outlook;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.WebAddress;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Term;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Collects what is known of an item: each fact under its label, those that are absent left out. */
final class ItemCard {
  private static final double SELDOM = 0.05;
  private static final double CLEAR = 0.3;
  private static final double STRONG = 0.6;

  private final Here here;
  private final ItemFacts facts;
  private final Item item;
  private final List<Term> terms = new ArrayList<>();

  ItemCard(Here here, ItemFacts facts) {
    this.here = here;
    this.facts = facts;
    this.item = facts.item();
  }

  /** The facts, dates first. */
  List<Term> terms() {
    add("status", List.of(here.signs().status(facts)));
    progress();
    here.facts().schedule().item(item.itemId()).ifPresent(this::schedule);
    forecast();
    item.commitment().ifPresent(day -> add("due", List.of(wording().day(day))));
    String chance = new Odds(here).chance(item.entityId());
    if (!chance.isEmpty()) {
      add("chance", chance);
    }
    item.dates().target().ifPresent(day -> add("target", List.of(wording().day(day))));
    item.dates().notBefore().ifPresent(day -> add("not-before", List.of(wording().day(day))));
    item.dates().slot().ifPresent(slot -> add("slot", slot));
    item.external()
        .ifPresent(
            party -> add("external", party.isEmpty() ? wording().say("item.external") : party));
    item.promised().ifPresent(day -> add("promised", List.of(wording().day(day))));
    work();
    belonging();
    item.about().extensions().forEach((key, value) -> addNamed(key.replaceFirst("^x-", ""), value));
    return List.copyOf(terms);
  }

  private void progress() {
    if (facts.status().isOpen() && facts.progress().share() > 0) {
      add("progress", wording().amounts().percent(facts.progress().share()));
    }
  }

  /**
   * When it finishes in what was played, how often it is critical, and what hangs on its length.
   */
  private void forecast() {
    Optional<Outlook> outlook = new Odds(here).of(item.entityId());
    if (outlook.isEmpty()) {
      return;
    }
    if (!Odds.isCertain(outlook.get())) {
      Piece likely = wording().day(outlook.get().p50());
      Piece safe = wording().day(outlook.get().p80());
      add("range", wording().line("common.list.next", likely, safe));
    }
    OptionalDouble critical = here.facts().forecast().criticality(item.itemId());
    if (critical.isPresent()) {
      add("critical", critical(critical.getAsDouble()));
    }
    OptionalDouble drives = here.facts().forecast().sensitivity(item.itemId());
    if (drives.isPresent() && critical.orElse(0) >= SELDOM) {
      double strength = Math.abs(drives.getAsDouble());
      String key = strength >= STRONG ? "strong" : strength >= CLEAR ? "clear" : "weak";
      add(
          "drives",
          wording()
              .say("item.drives." + key, wording().amounts().decimal(drives.getAsDouble(), 2)));
    }
  }

  private String critical(double share) {
    long of100 = Odds.of100(share);
    return of100 == 0
        ? wording().say("item.critical.never")
        : wording().say("item.critical", of100);
  }

  private void schedule(ScheduledItem scheduled) {
    Piece finish = wording().day(scheduled.finish());
    if (item.isMilestone()) {
      add(scheduled.isOpen() ? "forecast" : "reached", List.of(finish));
    } else {
      add("dates", wording().line("item.dates", wording().day(scheduled.start()), finish));
    }
    if (scheduled.isLevelled()) {
      Piece early = wording().day(scheduled.earlyFinish());
      add(
          "early",
          item.isMilestone()
              ? List.of(early)
              : wording().line("item.dates", wording().day(scheduled.earlyStart()), early));
    }
    if (scheduled.isOpen()) {
      if (!item.isMilestone()) {
        add("remaining", wording().amounts().days(scheduled.remaining()));
      }
      slack(scheduled);
      add("latest", List.of(wording().day(scheduled.lateFinish())));
    }
  }

  /** Slack is that of the early dates: where those are not the ones shown, it would mislead. */
  private void slack(ScheduledItem scheduled) {
    if (!scheduled.isLevelled()) {
      add(
          "slack",
          wording()
              .line(
                  scheduled.critical() ? "item.slack.critical" : "item.slack",
                  wording().amounts().days(scheduled.totalSlack())));
    }
  }

  private void work() {
    int perWeek = here.facts().calendar(item.entityId()).daysPerWeek();
    item.work()
        .duration()
        .filter(d -> !item.isMilestone())
        .ifPresent(d -> add("duration", Because.length(here, d, perWeek)));
    item.work().estimate().ifPresent(e -> add("estimate", e.toString()));
    if (!item.work().needs().isEmpty()) {
      List<List<Piece>> needs = new ArrayList<>();
      for (Map.Entry<String, BigDecimal> need : item.work().needs().entrySet()) {
        String people = wording().amounts().number(need.getValue());
        needs.add(wording().line("item.need", people, here.team(need.getKey())));
      }
      add("needs", joined(needs));
    }
    item.work()
        .effort()
        .ifPresent(e -> add("effort", wording().say("item.days", wording().amounts().number(e))));
  }

  private void belonging() {
    List<Item> groups = here.facts().directory().groupsOf(item);
    Optional<Project> project = here.facts().directory().projectOf(item.itemId());
    project.ifPresent(p -> add("project", List.of(here.link(p))));
    if (!groups.isEmpty()) {
      List<Link> names = new ArrayList<>();
      groups.forEach(group -> names.add(0, here.link(group)));
      add("group", wording().list(names));
    }
    item.team().ifPresent(team -> add("team", List.of(here.team(team))));
    item.about().owner().ifPresent(owner -> add("owner", List.of(here.person(owner))));
    people("consulted", item.about().consulted());
    people("informed", item.about().informed());
    item.objective().ifPresent(o -> add("objective", List.of(objective(o))));
    item.ticket().ifPresent(key -> add("ticket", List.of(ticket(key))));
    if (!item.about().tags().isEmpty()) {
      add("tags", wording().list(item.about().tags().stream().sorted().map(Words::of).toList()));
    }
    item.about()
        .links()
        .forEach(
            (label, address) ->
                addNamed(label, List.of(new Link(address, WebAddress.of(address).orElse("")))));
  }

  private void people(String key, List<String> ids) {
    if (!ids.isEmpty()) {
      add(key, wording().list(ids.stream().map(here::person).toList()));
    }
  }

  private Link objective(String id) {
    EntityId own = here.subject().own(Kind.OBJECTIVE, id);
    return here.facts().directory().find(own).isPresent()
        ? here.link(own)
        : here.link(new EntityId(Kind.OBJECTIVE, "", "", id));
  }

  private Link ticket(String key) {
    String encoded = URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    return here.subject()
        .program()
        .profile()
        .tracker()
        .flatMap(address -> WebAddress.of(address.replace("{id}", encoded)))
        .map(address -> new Link(key, address))
        .orElseGet(() -> Link.nowhere(key));
  }

  private List<Piece> joined(List<List<Piece>> lines) {
    List<Piece> all = List.of();
    for (List<Piece> line : lines) {
      all = all.isEmpty() ? line : wording().line("common.list.next", all, line);
    }
    return all;
  }

  private void add(String key, String text) {
    add(key, List.of(Words.of(text)));
  }

  private void add(String key, List<Piece> value) {
    terms.add(new Term(wording().say("item.fact." + key), value));
  }

  private void addNamed(String label, String text) {
    addNamed(label, List.of(Words.of(text)));
  }

  private void addNamed(String label, List<Piece> value) {
    terms.add(new Term(label, value));
  }

  private Wording wording() {
    return here.wording();
  }
}
