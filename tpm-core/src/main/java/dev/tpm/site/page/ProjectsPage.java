package dev.tpm.site.page;

import dev.tpm.model.Health;
import dev.tpm.model.Project;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Prose;
import dev.tpm.site.words.Wording;
import java.util.List;

/** Which projects need attention? {@code projects/index.html} */
public record ProjectsPage(Frame frame, String title, ProjectTable projects) {

  /** The page of a program that has projects. */
  public static ProjectsPage of(Here here) {
    Wording wording = here.wording();
    List<Project> projects =
        here.subject().projects().stream().sorted(ProjectRow.worstFirst(here)).toList();
    String title = title(here, projects);
    return new ProjectsPage(
        here.frame(
            title,
            Prose.verbatim(wording.say("overview.projects.description")),
            Section.PROJECTS,
            here.crumbs(Section.PROJECTS, wording.say("common.section.projects"))),
        title,
        ProjectTable.of(
            here,
            Head.of(
                "projects",
                wording.say("overview.projects"),
                wording.say("overview.projects.note")),
            projects));
  }

  private static String title(Here here, List<Project> projects) {
    long off = count(here, projects, Health.OFF_TRACK);
    long risk = count(here, projects, Health.AT_RISK);
    Wording wording = here.wording();
    if (off > 0 && risk > 0) {
      return wording.count("overview.projects.both", off, risk, projects.size());
    }
    if (off > 0) {
      return wording.count("overview.projects.off-track", off, projects.size());
    }
    return risk > 0
        ? wording.count("overview.projects.at-risk", risk, projects.size())
        : wording.count("overview.projects.well", projects.size());
  }

  private static long count(Here here, List<Project> projects, Health health) {
    String word = here.signs().health(health).word();
    return projects.stream().filter(p -> here.signs().of(p).word().equals(word)).count();
  }
}
