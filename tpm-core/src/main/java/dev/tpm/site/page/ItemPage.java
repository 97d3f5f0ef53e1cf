package dev.tpm.site.page;

import dev.tpm.insight.HandOff;
import dev.tpm.insight.ItemFacts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Project;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.part.Term;
import dev.tpm.site.past.PastParts;
import dev.tpm.site.words.Phrases;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why this date, and who is touched if it moves? {@code items/PROJECT/ID.html}
 *
 * @param verdict the item's name, its date and its lateness or slack
 * @param lead what moves when it slips
 * @param summary what its author says of it in one line
 * @param sources edit and history of the file it is written in
 * @param facts what is known of it
 * @param criteria what counts for a milestone to be reached
 * @param chain the steps that set its date, and what a group holds
 * @param back where its days can be found, where it is late
 * @param neighbours what it waits for, what waits for it
 * @param dates every date that it ever had
 * @param more the promises that hang on it, its hand-offs, what endangers it
 * @param text its author's description
 */
public record ItemPage(
    Frame frame,
    State verdict,
    List<Piece> lead,
    Optional<String> summary,
    List<Link> sources,
    List<Term> facts,
    String criteriaTitle,
    List<Criterion> criteria,
    List<TableSection> chain,
    Optional<WayBackPart> back,
    List<TableSection> neighbours,
    Optional<PastParts.Dates> dates,
    List<TableSection> more,
    String textTitle,
    Optional<Prose> text) {
  private static final int PREVIEW = 200;

  public ItemPage {
    lead = List.copyOf(lead);
    sources = List.copyOf(sources);
    facts = List.copyOf(facts);
    criteria = List.copyOf(criteria);
    chain = List.copyOf(chain);
    neighbours = List.copyOf(neighbours);
    more = List.copyOf(more);
  }

  /** One condition of a milestone: met or not, what it is, and who sees to it by when. */
  public record Criterion(Shape shape, String word, Prose text, List<Piece> who) {
    public Criterion {
      who = List.copyOf(who);
    }
  }

  /** The page of an item, a group or a milestone. */
  public static ItemPage of(Here here, Item item) {
    ItemFacts facts = here.facts().item(item.itemId());
    ItemVerdict verdict = new ItemVerdict(here, facts);
    State title = verdict.title();
    List<Piece> lead = verdict.lead(here.facts().followers().of(item).size());
    Wording wording = here.wording();
    String preview = lead.isEmpty() ? title.word() : Phrases.text(lead);
    return new ItemPage(
        here.frame(
            title.word(),
            item.about()
                .description()
                .map(text -> here.plain(text, item.entityId(), PREVIEW))
                .orElseGet(() -> Prose.verbatim(item.about().summary().orElse(preview))),
            Section.PROJECTS,
            crumbs(here, item)),
        title,
        lead,
        item.about().summary(),
        here.sources(item),
        new ItemCard(here, facts).terms(),
        wording.say("item.criteria"),
        item.criteria().stream().map(c -> criterion(here, item, c)).toList(),
        chain(here, facts),
        WayBackPart.of(here, item.entityId()),
        neighbours(here, item),
        new PastParts(here).dates(item.entityId()),
        more(here, facts),
        wording.say("item.text"),
        item.about().description().map(text -> here.prose(text, item.entityId(), "text")));
  }

  private static List<Link> crumbs(Here here, Item item) {
    List<Link> crumbs = new ArrayList<>(here.crumbs(Section.PROJECTS, item.name()));
    Optional<Project> project = here.facts().directory().projectOf(item.itemId());
    project.ifPresent(p -> crumbs.add(crumbs.size() - 1, here.link(p)));
    return crumbs;
  }

  private static Criterion criterion(Here here, Item item, Item.Criterion criterion) {
    Wording wording = here.wording();
    Optional<Piece> owner = criterion.owner().map(id -> here.person(id));
    Optional<Piece> due = criterion.due().map(wording::day);
    List<Piece> who = new ArrayList<>(owner.stream().toList());
    due.ifPresent(
        day -> {
          List<Piece> by = wording.line("item.criterion.by", day);
          List<Piece> all =
              who.isEmpty() ? by : wording.line("common.list.next", List.copyOf(who), by);
          who.clear();
          who.addAll(all);
        });
    return new Criterion(
        criterion.done() ? Shape.DONE : Shape.NOT_STARTED,
        wording.say(criterion.done() ? "item.criterion.met" : "item.criterion.open"),
        here.line(criterion.text(), item.entityId(), "criterion"),
        who);
  }

  private static List<TableSection> chain(Here here, ItemFacts facts) {
    Item item = facts.item();
    Wording wording = here.wording();
    List<TableSection> sections = new ArrayList<>();
    if (facts.status().isOpen()) {
      List<ScheduledItem> chain = new Chain(here).of(item);
      if (!chain.isEmpty()) {
        String title = wording.say("item.chain");
        sections.add(
            TableSection.shown(
                "chain",
                title,
                wording.count("item.chain.note", chain.size()),
                new Chain(here).table(title, chain, item.itemId().project())));
      }
    }
    Neighbours around = new Neighbours(here, item);
    add(here, sections, "inside", around.inside(wording.say("item.inside")));
    return sections;
  }

  private static List<TableSection> neighbours(Here here, Item item) {
    List<TableSection> sections = new ArrayList<>();
    Neighbours around = new Neighbours(here, item);
    add(here, sections, "before", around.before(here.wording().say("item.before")));
    add(here, sections, "after", around.after(here.wording().say("item.after")));
    return sections;
  }

  private static List<TableSection> more(Here here, ItemFacts facts) {
    Item item = facts.item();
    List<TableSection> sections = new ArrayList<>();
    String concerns = here.wording().say("item.concerns");
    add(here, sections, "touched", touched(here, facts));
    add(here, sections, "hand-offs", handOffs(here, item));
    add(here, sections, "concerns", new Concerns(here).of(item, concerns));
    return sections;
  }

  private static void add(
      Here here, List<TableSection> sections, String id, Optional<Table> table) {
    Wording wording = here.wording();
    table.ifPresent(
        t ->
            sections.add(
                TableSection.shown(
                    id, wording.say("item." + id), wording.amounts().number(t.rows().size()), t)));
  }

  /** The promises that hang on it, those with the least slack first. */
  private static Optional<Table> touched(Here here, ItemFacts facts) {
    if (!facts.status().isOpen()) {
      return Optional.empty();
    }
    List<ItemFacts> promises =
        here.facts().followers().downstream(facts.item()).stream()
            .map(each -> here.facts().item(each.itemId()))
            .filter(each -> each.status().isOpen() && each.item().commitment().isPresent())
            .sorted(MilestoneRows.byDate(here))
            .toList();
    return promises.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MilestoneRows(here)
                .open(here.wording().say("item.touched"), "lists.promise", promises));
  }

  private static Optional<Table> handOffs(Here here, Item item) {
    EntityId id = item.entityId();
    List<HandOff> own =
        here.subject().handOffs().stream()
            .filter(h -> h.provider().equals(item.itemId()) || h.consumer().equals(Optional.of(id)))
            .sorted(HandOffRows.WORST)
            .toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(new HandOffRows(here).table(here.wording().say("item.hand-offs"), own));
  }
}
