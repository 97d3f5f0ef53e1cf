package dev.tpm;

import dev.tpm.compare.Provenance;
import dev.tpm.compare.Review;
import dev.tpm.export.ReviewJson;
import dev.tpm.export.ReviewMarkdown;
import dev.tpm.history.GitPlan;
import dev.tpm.insight.Facts;
import dev.tpm.render.Assets;
import dev.tpm.render.Templates;
import dev.tpm.site.Page;
import dev.tpm.site.Site;
import dev.tpm.site.edition.SiteContext;
import dev.tpm.site.link.Pictures;
import dev.tpm.site.search.Searching;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the files that say what a change means. */
final class DiffFiles {
  private static final List<SiteContext.DataFile> BESIDE =
      List.of(
          new SiteContext.DataFile("diff.md", "diff.md"),
          new SiteContext.DataFile("diff.json", "diff.json"));

  private DiffFiles() {}

  /** The files, path → bytes; the page last, as it needs the others. */
  static Map<String, byte[]> of(Facts head, Review review, Provenance from, GitPlan git) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("diff.md", ReviewMarkdown.bytes(review, from, head));
    files.put("diff.json", ReviewJson.bytes(review, from));
    files.put("diff.schema.json", ReviewJson.schema());
    SiteContext context =
        new SiteContext(
            from.version(), git, Optional.empty(), new Pictures(Set.of()), BESIDE, Map.of());
    Site.diff(head, review, from, context)
        .ifPresent(
            page -> {
              SiteFiles.putLooks(files);
              files.put("assets/site.js", Assets.script(Searching.words(head)));
              files.put(page.path(), rendered(page));
            });
    return files;
  }

  private static byte[] rendered(Page page) {
    return Templates.builtIn().render(page.template(), page.content());
  }
}
