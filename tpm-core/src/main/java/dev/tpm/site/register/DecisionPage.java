package dev.tpm.site.register;

import dev.tpm.insight.Difference;
import dev.tpm.model.Decision;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.ShiftTable;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What did we decide, and why? {@code decisions/ID.html}
 *
 * @param verdict what was decided or must be, and when
 * @param summary its author's one line
 * @param ref the reference that finds it from anywhere in the plan
 * @param sources the way to its file in the plan's repository
 * @param facts who, when, what it touches
 * @param textTitle the heading over its text
 * @param text what its author wrote
 * @param changes all that would change if it were taken; absent where that is nothing, or not known
 * @param changesTitle the heading over that
 * @param changesNote what stands beside it
 * @param chainTitle the heading over the chain
 * @param chain the decisions that replaced one another, the oldest first; empty where none did
 */
public record DecisionPage(
    Frame frame,
    String verdict,
    Optional<String> summary,
    String ref,
    List<Link> sources,
    List<Detail> facts,
    String textTitle,
    Optional<Prose> text,
    Optional<Table> changes,
    String changesTitle,
    String changesNote,
    String chainTitle,
    List<Step> chain) {
  public DecisionPage {
    sources = List.copyOf(sources);
    facts = List.copyOf(facts);
    chain = List.copyOf(chain);
  }

  /**
   * A decision of a chain.
   *
   * @param here whether it is the page's own
   * @param note when it was decided and what became of it
   */
  public record Step(Link link, boolean here, List<Piece> note) {
    public Step {
      note = List.copyOf(note);
    }
  }

  /** The page of a decision. */
  public static DecisionPage of(Here here, Decision decision) {
    Wording words = here.wording();
    String verdict = verdict(here, decision);
    String why = decision.isOpen() ? "decisions.one.what" : "decisions.one.why";
    Optional<Difference> difference =
        here.facts()
            .effects()
            .of(decision.entityId())
            .filter(worked -> worked.answer().possible())
            .map(worked -> worked.answer().difference());
    String preview = decision.about().summary().orElse(decision.name());
    return new DecisionPage(
        here.frame(
            verdict,
            Prose.verbatim(preview),
            Section.DECISIONS,
            here.crumbs(Section.DECISIONS, decision.name())),
        verdict,
        decision.about().summary(),
        decision.entityId().toString(),
        here.sources(decision),
        facts(here, decision),
        words.say(why),
        decision.about().description().map(text -> here.prose(text, decision.entityId(), "")),
        difference.flatMap(new ShiftTable(here)::of),
        words.say("effects.table"),
        difference.map(new ShiftTable(here)::note).orElse(""),
        words.say("decisions.one.chain"),
        chain(here, decision));
  }

  private static String verdict(Here here, Decision decision) {
    Wording words = here.wording();
    String key = "decisions.one." + decision.status().word();
    if (decision.isOpen()) {
      return decision
          .neededBy()
          .map(
              day ->
                  words.say(
                      key + (day.isBefore(here.statusDate()) ? ".late" : ".due"),
                      decision.name(),
                      words.dates().inFull(day)))
          .orElseGet(() -> words.say(key, decision.name()));
    }
    return decision
        .date()
        .map(day -> words.say(key + ".on", decision.name(), words.dates().inFull(day)))
        .orElseGet(() -> words.say(key, decision.name()));
  }

  private static List<Detail> facts(Here here, Decision decision) {
    Rows rows = Rows.on(here);
    Wording words = here.wording();
    List<Detail> facts = new ArrayList<>();
    rows.add(facts, "status", here.signs().word(decision).map(word -> List.of(Words.of(word))));
    rows.add(facts, "decided", decision.date().map(day -> List.of(words.day(day))));
    rows.add(facts, "needed", decision.neededBy().map(day -> needed(rows, decision, day)));
    rows.add(facts, "deciders", rows.people(decision.deciders()));
    rows.add(facts, "consulted", rows.people(decision.about().consulted()));
    rows.add(facts, "informed", rows.people(decision.about().informed()));
    rows.add(facts, "project", rows.project(decision.entityId()));
    rows.addLinks(facts, "blocks", decision.blocks());
    rows.addLinks(facts, "affects", decision.affects());
    rows.add(
        facts, "cost", decision.cost().map(cost -> List.of(Words.of(words.amounts().money(cost)))));
    rows.addEffect(facts, decision, decision.effect());
    rows.addLinks(facts, "supersedes", decision.supersedes());
    rows.addLinks(facts, "superseded", decision.supersededBy().stream().toList());
    rows.add(facts, "tags", words.list(decision.about().tags().stream().map(Words::of).toList()));
    rows.add(facts, "links", words.list(links(decision.about().links())));
    return facts;
  }

  private static List<Piece> needed(Rows rows, Decision decision, LocalDate day) {
    return decision.isOpen() ? rows.countdown().line(day) : List.of(rows.words().day(day));
  }

  /** Only addresses of the web are links: a plan may hold any text here. */
  private static List<Link> links(Map<String, String> links) {
    return links.entrySet().stream()
        .map(
            link ->
                link.getValue().matches("https?://.+")
                    ? new Link(link.getKey(), link.getValue())
                    : Link.nowhere(link.getKey()))
        .toList();
  }

  private static List<Step> chain(Here here, Decision decision) {
    List<Decision> chain = DecisionChain.around(here.facts().directory(), decision);
    return chain.size() < 2
        ? List.of()
        : chain.stream().map(each -> step(here, each, each.equals(decision))).toList();
  }

  private static Step step(Here here, Decision decision, boolean isThis) {
    Link link = isThis ? Link.nowhere(decision.name()) : here.link(decision);
    Rows rows = Rows.on(here);
    return new Step(
        link,
        isThis,
        rows.join(
            List.of(
                here.signs().word(decision).map(word -> List.of(Words.of(word))),
                decision.date().map(day -> List.of(here.wording().day(day))))));
  }
}
