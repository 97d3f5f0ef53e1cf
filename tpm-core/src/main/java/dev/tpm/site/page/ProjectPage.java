package dev.tpm.site.page;

import dev.tpm.insight.HandOff;
import dev.tpm.insight.RankedRisk;
import dev.tpm.insight.Standing;
import dev.tpm.model.Project;
import dev.tpm.site.chart.Timeline;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.ChartPart;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.State;
import dev.tpm.site.part.TableSection;
import dev.tpm.site.part.Term;
import dev.tpm.site.register.Matrix;
import dev.tpm.site.register.RiskFigure;
import java.util.List;
import java.util.Optional;

/**
 * Will this project make it, and what is in the way? {@code projects/ID.html}
 *
 * @param state how it stands
 * @param verdict the answer
 * @param voice what its lead says
 * @param why why it stands so; empty where nothing is promised
 * @param jump the sections of the page
 * @param card its facts
 * @param green the path to green
 * @param back where the days of a late project can be found
 * @param timeline its work on one axis
 * @param promises its milestones, and other work with a promise
 * @param waits what it waits for
 * @param owes what others wait for
 * @param issues what is blocked
 * @param risks what could hurt it
 * @param matrix where the risks sit
 * @param milestones work done, or milestones
 * @param decisions what must be decided, and what was
 * @param budget what it costs
 * @param updates what was said, the latest first
 * @param text its description
 * @param work all that is in it, where its items have no pages of their own
 */
public record ProjectPage(
    Frame frame,
    State state,
    String verdict,
    Voice voice,
    List<List<Piece>> why,
    List<Link> jump,
    List<Term> card,
    Optional<GreenPart> green,
    Optional<WayBackPart> back,
    Optional<TimelinePart> timeline,
    List<TableSection> promises,
    Optional<Listing<EventRow>> waits,
    Optional<Listing<EventRow>> owes,
    Optional<Listing<EventRow>> issues,
    Optional<Listing<RiskRow>> risks,
    Optional<Matrix> matrix,
    Optional<ChartPart> milestones,
    Optional<Listing<EventRow>> decisions,
    Optional<Costs> budget,
    Optional<Listing<UpdateRow>> updates,
    Optional<Description> text,
    Optional<TableSection> work) {
  private static final int MOST_REASONS = 4;

  public ProjectPage {
    why = List.copyOf(why);
    jump = List.copyOf(jump);
    card = List.copyOf(card);
    promises = List.copyOf(promises);
  }

  /** The timeline with its head. */
  public record TimelinePart(Head head, Timeline chart) {}

  /** The budget with its head. */
  public record Costs(Head head, CostTable table) {}

  /**
   * What the authors wrote of the project.
   *
   * @param fold what is said in its place while it is folded; empty for a text that is short
   */
  public record Description(Head head, Prose prose, String fold) {}

  /** The page of a project. */
  public static ProjectPage of(Here here, Project project) {
    ProjectLists lists = new ProjectLists(here, project);
    ProjectSections sections = new ProjectSections(here, project, lists);
    Standing standing = here.facts().standing(project.entityId());
    String verdict = VerdictSentence.of(here, project, here.facts().verdict(project));
    Voice voice = Voice.of(here, project, project.reports());
    List<HandOff> incoming = lists.incoming();
    List<RankedRisk> risks = lists.risks();
    ProjectPage page =
        new ProjectPage(
            frame(here, project, verdict, voice),
            here.signs().of(project),
            verdict,
            voice,
            new ReasonLine(here).all(standing.reasons(), List.of(), MOST_REASONS),
            List.of(),
            new ProjectCard(here, project).terms(),
            GreenPart.of(here, project),
            WayBackPart.of(here, project.entityId()),
            sections.timeline(incoming),
            sections.promises(),
            sections.waits(incoming),
            sections.owes(lists.outgoing()),
            sections.issues(),
            sections.risks(risks),
            risks.isEmpty() ? Optional.empty() : new RiskFigure(here, risks).matrix(),
            sections.done(),
            sections.decisions(),
            sections.budget(),
            sections.updates(),
            sections.text(),
            sections.work());
    return page.withJump();
  }

  private static Frame frame(Here here, Project project, String verdict, Voice voice) {
    Prose description =
        voice
            .say()
            .or(() -> project.about().summary().map(Prose::verbatim))
            .orElseGet(() -> Prose.verbatim(verdict));
    return here.frame(
        verdict, description, Section.PROJECTS, here.crumbs(Section.PROJECTS, project.name()));
  }

  /** The same with links to the sections that it has. */
  private ProjectPage withJump() {
    return new ProjectPage(
        frame,
        state,
        verdict,
        voice,
        why,
        ProjectSections.jump(this),
        card,
        green,
        back,
        timeline,
        promises,
        waits,
        owes,
        issues,
        risks,
        matrix,
        milestones,
        decisions,
        budget,
        updates,
        text,
        work);
  }
}
