package dev.tpm.site.edition;

import dev.tpm.model.Entity;
import dev.tpm.site.link.Repository;
import dev.tpm.site.part.Link;
import java.util.List;

/** The plan's own files in its repository, where repository, branch and folder are known. */
record Sources(Edition edition) {

  /** Edit and history of the file that an entity is written in; none where that is not known. */
  List<Link> of(Entity entity) {
    if (edition.repository().isEmpty() || edition.context().folder().isEmpty()) {
      return List.of();
    }
    Repository repository = edition.repository().get();
    String folder = edition.context().folder().get();
    String path = entity.about().span().file().path();
    String file = folder.isEmpty() ? path : folder + "/" + path;
    return edition
        .context()
        .git()
        .branch()
        .map(branch -> links(repository, branch, file))
        .orElseGet(List::of);
  }

  private List<Link> links(Repository repository, String branch, String file) {
    return List.of(
        new Link(edition.wording().say("common.edit"), repository.edit(branch, file)),
        new Link(edition.wording().say("common.history"), repository.history(branch, file)));
  }
}
