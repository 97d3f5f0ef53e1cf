package dev.tpm.site;

import dev.tpm.site.link.Section;
import dev.tpm.site.page.DependenciesPage;
import dev.tpm.site.page.FlowPage;
import dev.tpm.site.page.ForecastPage;
import dev.tpm.site.page.ItemPage;
import dev.tpm.site.page.MilestonesPage;
import dev.tpm.site.page.PeoplePage;
import dev.tpm.site.page.PersonPage;
import dev.tpm.site.page.StakeholderPage;
import dev.tpm.site.page.StakeholdersPage;
import dev.tpm.site.page.TeamPage;
import dev.tpm.site.page.TeamsPage;
import dev.tpm.site.page.TimelinePage;
import java.util.List;

/** The pages about the work itself, when it happens and whose it is. */
final class Work {

  static final List<Chapter> CHAPTERS =
      List.of(
          new Chapter.One(Section.TIMELINE, TimelinePage::has, "timeline.ftlh", TimelinePage::of),
          new Chapter.One(
              Section.DEPENDENCIES,
              DependenciesPage::has,
              "dependencies.ftlh",
              DependenciesPage::of),
          new Chapter.One(Section.FORECAST, ForecastPage::has, "forecast.ftlh", ForecastPage::of),
          new Chapter.One(
              Section.MILESTONES, MilestonesPage::has, "milestones.ftlh", MilestonesPage::of),
          new Chapter.Each<>(Site::itemsWithPage, "item.ftlh", ItemPage::of),
          new Chapter.One(Section.TEAMS, TeamsPage::has, "teams.ftlh", TeamsPage::of),
          new Chapter.Each<>(subject -> subject.program().teams(), "team.ftlh", TeamPage::of),
          new Chapter.One(Section.PEOPLE, PeoplePage::has, "people.ftlh", PeoplePage::of),
          new Chapter.Each<>(subject -> subject.program().people(), "person.ftlh", PersonPage::of),
          new Chapter.One(
              Section.STAKEHOLDERS,
              StakeholdersPage::has,
              "stakeholders.ftlh",
              StakeholdersPage::of),
          new Chapter.Each<>(
              subject -> subject.program().stakeholders(), "stakeholder.ftlh", StakeholderPage::of),
          new Chapter.One(Section.FLOW, FlowPage::has, "flow.ftlh", FlowPage::of));

  private Work() {}
}
