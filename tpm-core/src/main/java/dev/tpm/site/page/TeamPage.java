package dev.tpm.site.page;

import dev.tpm.insight.HandOff;
import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.TeamFacts;
import dev.tpm.model.Team;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.State;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.part.Term;
import dev.tpm.site.words.Phrases;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What does a team owe, what does it wait for? {@code teams/ID.html}
 *
 * @param verdict what others wait for, and how much of it is late
 * @param lead what the next four weeks hold
 * @param summary what the team says of itself in one line
 * @param facts who they are
 * @param nothing what is said where there is no such work
 * @param next the work of the next four weeks
 * @param load what is asked of the team week by week, against what it has
 * @param owes what others wait for
 * @param waits what the team waits for
 * @param more what is past its date, issues and risks, later work
 */
public record TeamPage(
    Frame frame,
    State verdict,
    List<Piece> lead,
    Optional<String> summary,
    List<Link> sources,
    List<Term> facts,
    Head nextHead,
    Optional<TableSection> next,
    String nothing,
    Optional<LoadSection> load,
    Listing<EventRow> owes,
    Listing<EventRow> waits,
    List<TableSection> more) {

  public TeamPage {
    lead = List.copyOf(lead);
    sources = List.copyOf(sources);
    facts = List.copyOf(facts);
    more = List.copyOf(more);
  }

  /** The page of a team. */
  public static TeamPage of(Here here, Team team) {
    return new Making(here, here.facts().team(team, here.subject().program())).page();
  }

  /** The making of one page. */
  private record Making(Here here, TeamFacts facts) {

    TeamPage page() {
      Team team = facts.team();
      Wording wording = here.wording();
      State verdict = new TeamVerdict(here, facts).title();
      List<ItemFacts> soon = items(this::isSoon);
      List<Piece> lead = lead(soon);
      return new TeamPage(
          here.frame(
              verdict.word(),
              Prose.verbatim(Phrases.text(lead)),
              Section.TEAMS,
              here.crumbs(Section.TEAMS, team.name())),
          verdict,
          lead,
          team.about().summary(),
          here.sources(team),
          new TeamCard(here, facts).terms(),
          Head.of("next", wording.say("teams.next")),
          soon.isEmpty() ? Optional.empty() : Optional.of(section("next", soon, "")),
          wording.say("teams.next.none"),
          LoadSection.of(here, team),
          handOffs("owes", facts.owes(), new HandOffEvents(here)::outgoing),
          handOffs("waits", facts.waitsFor(), new HandOffEvents(here)::incoming),
          more());
    }

    private List<ItemFacts> items(Predicate<ItemFacts> wanted) {
      return facts.items().stream().filter(wanted).sorted(new Outlook(here).byDay()).toList();
    }

    /** In work, or starting or ending within four weeks. */
    private boolean isSoon(ItemFacts item) {
      Outlook outlook = new Outlook(here);
      if (outlook.isOverdue(item) || outlook.isUndated(item)) {
        return false;
      }
      Optional<LocalDate> start =
          item.item().isMilestone()
              ? outlook.expected(item)
              : here.facts().schedule().item(item.item().itemId()).map(ScheduledItem::start);
      return start.filter(day -> !day.isAfter(outlook.end())).isPresent();
    }

    private boolean isLater(ItemFacts item) {
      return !isSoon(item) && !new Outlook(here).isOverdue(item);
    }

    private List<Piece> lead(List<ItemFacts> soon) {
      Wording wording = here.wording();
      long ends = soon.stream().filter(new Outlook(here)::isSoon).count();
      if (soon.isEmpty()) {
        return wording.line("teams.lead.none");
      }
      if (ends == 0) {
        return wording.countLine("teams.lead.goes-on", soon.size());
      }
      return ends == soon.size()
          ? wording.countLine("teams.lead.all", soon.size())
          : wording.countLine("teams.lead", soon.size(), ends);
    }

    private TableSection section(String id, List<ItemFacts> items, String fold) {
      String title = here.wording().say("teams." + id);
      return new TableSection(
          id,
          title,
          here.wording().amounts().number(items.size()),
          new WorkRows(here).table(title, items),
          fold);
    }

    private Listing<EventRow> handOffs(
        String id, List<HandOff> handOffs, Function<HandOff, EventRow> row) {
      Wording wording = here.wording();
      List<HandOff> sorted = handOffs.stream().sorted(HandOffEvents.WORST_FIRST).toList();
      return new Listing<>(
          Head.of(
              id,
              wording.say("teams." + id),
              sorted.isEmpty() ? "" : wording.amounts().number(sorted.size())),
          sorted.stream().map(row).toList(),
          wording.say("teams." + id + ".none"));
    }

    private List<TableSection> more() {
      List<TableSection> more = new ArrayList<>();
      List<ItemFacts> overdue = items(new Outlook(here)::isOverdue);
      if (!overdue.isEmpty()) {
        more.add(section("overdue", overdue, ""));
      }
      String concerns = here.wording().say("teams.concerns");
      new Concerns(here)
          .of(facts.issues(), facts.risks(), concerns)
          .ifPresent(
              table ->
                  more.add(
                      TableSection.shown(
                          "concerns",
                          concerns,
                          here.wording().amounts().number(table.rows().size()),
                          table)));
      List<ItemFacts> later = items(this::isLater);
      if (!later.isEmpty()) {
        more.add(section("later", later, here.wording().count("teams.later.fold", later.size())));
      }
      return more;
    }
  }
}
