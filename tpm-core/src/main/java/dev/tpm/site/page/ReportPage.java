package dev.tpm.site.page;

import dev.tpm.model.Project;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Fact;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.State;
import dev.tpm.site.words.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The week on one sheet: {@code report.html}, which prints on exactly one page of A4 or Letter.
 *
 * <p>It says what the overview says, as much of each list as a sheet has room for; how many are
 * left out stands beside the heading.
 *
 * @param eyebrow the program and the status date
 */
public record ReportPage(
    Frame frame,
    String eyebrow,
    State state,
    String verdict,
    Voice voice,
    Reasons reasons,
    List<Fact> facts,
    Listing<AskRow> asks,
    Optional<ProjectTable> projects,
    Listing<RiskRow> risks) {
  private static final int MOST_ASKS = 4;
  private static final int MOST_PROJECTS = 9;
  private static final int MOST_RISKS = 3;

  public ReportPage {
    facts = List.copyOf(facts);
  }

  /** The page, which every program's site has. */
  public static ReportPage of(Here here) {
    OverviewPage overview = OverviewPage.of(here);
    Wording wording = here.wording();
    return new ReportPage(
        here.frame(
            overview.verdict(),
            overview.frame().description(),
            Section.REPORT,
            here.crumbs(Section.REPORT, wording.say("common.section.report"))),
        wording.say(
            "report.eyebrow",
            here.subject().program().name(),
            wording.dates().withYear(here.statusDate())),
        overview.state(),
        overview.verdict(),
        overview.voice(),
        overview.reasons(),
        overview.facts(),
        some(here, overview.asks(), MOST_ASKS),
        projects(here),
        some(here, overview.risks(), MOST_RISKS));
  }

  private static <R extends Record> Listing<R> some(Here here, Listing<R> all, int most) {
    int left = all.rows().size() - most;
    Head head = new Head(all.head().id(), all.head().title(), all.head().note(), Optional.empty());
    if (left <= 0) {
      return new Listing<>(head, all.rows(), all.empty());
    }
    String note = here.wording().say("report.some", most, all.rows().size());
    return new Listing<>(
        Head.of(head.id(), head.title(), note), all.rows().subList(0, most), all.empty());
  }

  private static Optional<ProjectTable> projects(Here here) {
    List<Project> all =
        here.subject().projects().stream().sorted(ProjectRow.worstFirst(here)).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Wording wording = here.wording();
    boolean some = all.size() > MOST_PROJECTS;
    Head head =
        Head.of(
            "projects",
            wording.say("overview.projects"),
            some
                ? wording.say("overview.projects.worst", MOST_PROJECTS, all.size())
                : wording.say("overview.projects.note"));
    return Optional.of(ProjectTable.of(here, head, some ? all.subList(0, MOST_PROJECTS) : all));
  }
}
