package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.OpenAsk;
import dev.tpm.insight.RankedRisk;
import dev.tpm.insight.Standing;
import dev.tpm.model.Cadence;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Stakeholder;
import dev.tpm.site.edition.Edition;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the mails of a program.
 *
 * @param here a letter, from which links lead to the site
 * @param reader whom it is for; absent for everybody
 */
record Digests(Here here, Optional<Stakeholder> reader, Optional<StakeholderView> view) {
  private static final int MOST_ASKS = 8;
  private static final int MOST_PROJECTS = 10;
  private static final int MOST_DATES = 12;
  private static final int WEEKS_AHEAD = 4;
  private static final int LONGEST_NOTE = 240;

  /** The mail for everybody who works on the program. */
  static Digest forAll(Edition edition) {
    return new Digests(edition.letter(), Optional.empty(), Optional.empty()).digest();
  }

  /** The mail for a stakeholder: what is asked of them, and what they care about. */
  static Digest of(Edition edition, Stakeholder reader) {
    Here here = edition.letter();
    StakeholderView view = StakeholderView.of(here, reader);
    return new Digests(here, Optional.of(reader), Optional.of(view)).digest();
  }

  private Digest digest() {
    Program program = here.subject().program();
    Voice voice = Voice.of(here, program, program.profile().reports());
    return new Digest(
        words().language().toLanguageTag(),
        words().rightToLeft(),
        VerdictSentence.of(here, program, here.facts().verdict(program)),
        here.signs().of(program).shape(),
        intro(),
        voice.say(),
        voice.by().stream().findFirst().map(Digest::inMail).orElseGet(List::of),
        parts(program),
        here.href(Section.OVERVIEW)
            .filter(href -> !href.isEmpty())
            .map(href -> new Link(words().say("takeaway.mail.site"), href)),
        words().say("takeaway.mail.foot", here.edition().context().version()));
  }

  private String intro() {
    String name = here.subject().program().name();
    String day = words().dates().withYear(here.statusDate());
    return reader
        .map(r -> words().say("takeaway.mail.for", name, day, here.link(r).text()))
        .orElseGet(() -> words().say("takeaway.mail.all", name, day));
  }

  private List<Digest.Part> parts(Program program) {
    List<RankedRisk> risks = RankedRisk.openOf(here.subject().register().risks(), program.policy());
    Standing standing = here.facts().standing(program.entityId());
    Reasons reasons =
        Reasons.of(here, standing, here.subject().handOffs(), program.pathToGreen(), risks);
    Optional<Cadence> cadence = reader.flatMap(Stakeholder::cadence);
    List<Digest.Part> parts = new ArrayList<>();
    if (!reasons.why().isEmpty()) {
      parts.add(new Digest.Part(reasons.whyTitle(), sentences(reasons.why()), ""));
    }
    if (!reasons.done().isEmpty() || !reasons.nothing().isEmpty()) {
      parts.add(new Digest.Part(reasons.doneTitle(), sentences(reasons.done()), reasons.nothing()));
    }
    parts.add(asks());
    projects().ifPresent(parts::add);
    parts.add(new DigestMoves(here, view.map(StakeholderView::interest)).part(cadence));
    parts.add(milestones());
    return parts;
  }

  private static List<Digest.Line> sentences(List<List<Piece>> lines) {
    return lines.stream().map(Digest.Line::of).toList();
  }

  private Digest.Part asks() {
    List<OpenAsk> asks =
        view.map(StakeholderView::asks).orElseGet(() -> OpenAsk.in(here.subject().register()));
    String title = words().say(reader.isPresent() ? "overview.asks" : "takeaway.mail.asks.all");
    return new Digest.Part(
        title,
        asks.stream().limit(MOST_ASKS).map(this::ask).toList(),
        words().say("overview.asks.none"));
  }

  private Digest.Line ask(OpenAsk ask) {
    AskRow row = AskRow.of(here, ask);
    List<Piece> when = new ArrayList<>();
    row.when().ifPresent(when::add);
    List<Piece> what = List.of(row.what());
    List<Piece> line =
        when.isEmpty() ? what : words().line("takeaway.mail.ask", what, when, row.away());
    List<List<Piece>> more = new ArrayList<>();
    if (reader.isEmpty() && !row.who().isEmpty()) {
      more.add(words().line("takeaway.mail.of", row.who()));
    }
    if (!row.buys().isEmpty()) {
      more.add(row.buys());
    }
    List<Digest.Note> notes = new ArrayList<>();
    row.why().ifPresent(why -> notes.add(new Digest.Note("", plain(why))));
    row.ifNot().ifPresent(ifNot -> notes.add(new Digest.Note(row.otherwise(), plain(ifNot))));
    return new Digest.Line(line, more, notes);
  }

  private static Prose plain(Prose prose) {
    return prose.form() == Prose.Form.VERBATIM
        ? prose
        : Prose.plain(prose.markdown(), LONGEST_NOTE, prose.links());
  }

  private Optional<Digest.Part> projects() {
    List<Project> projects =
        view.map(v -> v.interest().projects()).orElseGet(() -> here.subject().projects()).stream()
            .sorted(ProjectRow.worstFirst(here))
            .limit(MOST_PROJECTS)
            .toList();
    if (projects.isEmpty()) {
      return Optional.empty();
    }
    String title = words().say(reader.isPresent() ? "takeaway.mail.cares" : "overview.projects");
    return Optional.of(new Digest.Part(title, projects.stream().map(this::project).toList(), ""));
  }

  private Digest.Line project(Project project) {
    State state = here.signs().of(project);
    List<Piece> line =
        words()
            .line(
                "takeaway.mail.project", Words.of(Digest.sign(state.shape())), here.link(project));
    String verdict = VerdictSentence.of(here, project, here.facts().verdict(project));
    return new Digest.Line(line, List.of(List.of(Words.of(verdict))), List.of());
  }

  /** Those of the next four weeks. */
  private Digest.Part milestones() {
    LocalDate last = here.statusDate().plusWeeks(WEEKS_AHEAD);
    Outlook outlook = new Outlook(here);
    List<ItemFacts> open =
        view.map(StakeholderView::open)
            .orElseGet(
                () ->
                    here.subject().countingItems().stream()
                        .map(item -> here.facts().item(item.itemId()))
                        .filter(facts -> facts.status().isOpen())
                        .sorted(outlook.byDay())
                        .toList());
    List<Digest.Line> lines =
        open.stream()
            .filter(facts -> facts.item().isMilestone())
            .flatMap(
                facts ->
                    here.facts().schedule().item(facts.item().itemId()).stream()
                        .filter(when -> !when.finish().isAfter(last))
                        .map(when -> milestone(facts, when.finish())))
            .limit(MOST_DATES)
            .toList();
    return new Digest.Part(
        words().say("takeaway.mail.dates"), lines, words().say("takeaway.mail.dates.none"));
  }

  private Digest.Line milestone(ItemFacts facts, LocalDate day) {
    Piece name = here.link(facts.item().entityId(), here.fullName(facts.item().entityId()));
    List<Piece> line =
        words()
            .line(
                "takeaway.mail.date",
                Words.of(Digest.sign(here.signs().of(facts).shape())),
                here.wording().dates().weekday(day),
                name);
    String chance = new Odds(here).chance(facts.item().entityId());
    boolean known = !chance.isEmpty() && facts.item().commitment().isPresent();
    return facts
        .variance()
        .map(
            v ->
                words()
                    .line(
                        known ? "takeaway.mail.due.chance" : "takeaway.mail.due",
                        line,
                        words().day(v.due()),
                        words().delta(v.days()),
                        chance))
        .map(Digest.Line::of)
        .orElseGet(() -> Digest.Line.of(line));
  }

  private Wording words() {
    return here.wording();
  }
}
