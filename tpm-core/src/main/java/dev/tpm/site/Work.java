package dev.tpm.site;

import dev.tpm.site.link.Section;
import dev.tpm.site.page.DependenciesPage;
import dev.tpm.site.page.ItemPage;
import dev.tpm.site.page.MilestonesPage;
import java.util.List;

/** The pages about the work itself, when it happens and whose it is. */
final class Work {

  static final List<Chapter> CHAPTERS =
      List.of(
          new Chapter.One(
              Section.DEPENDENCIES,
              DependenciesPage::has,
              "dependencies.ftlh",
              DependenciesPage::of),
          new Chapter.One(
              Section.MILESTONES, MilestonesPage::has, "milestones.ftlh", MilestonesPage::of),
          new Chapter.Each<>(Site::itemsWithPage, "item.ftlh", ItemPage::of));

  private Work() {}
}
