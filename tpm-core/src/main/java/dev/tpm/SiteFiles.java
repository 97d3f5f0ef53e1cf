package dev.tpm;

import dev.tpm.export.PortfolioJson;
import dev.tpm.export.ProgramJson;
import dev.tpm.history.GitPlan;
import dev.tpm.insight.Facts;
import dev.tpm.model.Program;
import dev.tpm.render.Assets;
import dev.tpm.render.Templates;
import dev.tpm.site.Page;
import dev.tpm.site.Site;
import dev.tpm.site.edition.Problems;
import dev.tpm.site.edition.SiteContext;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.link.Pictures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes all files of a site. */
final class SiteFiles {
  private static final List<String> ICONS =
      List.of("on-track", "at-risk", "off-track", "done", "not-started", "paused", "cancelled");

  private final Facts facts;
  private final Problems problems;
  private final PlanAssets assets;
  private final GitPlan git;
  private final Map<String, byte[]> files = new TreeMap<>();

  private SiteFiles(Facts facts, Problems problems, PlanAssets assets, GitPlan git) {
    this.facts = facts;
    this.problems = problems;
    this.assets = assets;
    this.git = git;
  }

  /** The files of a site: path → bytes, by path. */
  static Map<String, byte[]> of(
      Facts facts, Problems problems, PlanAssets assets, GitPlan git, String version) {
    SiteFiles site = new SiteFiles(facts, problems, assets, git);
    site.pages(version);
    site.look();
    site.data();
    return site.files;
  }

  private void pages(String version) {
    Templates templates = Templates.builtIn();
    Pictures pictures = new Pictures(assets.files().keySet());
    List<SiteContext.DataFile> data =
        List.of(new SiteContext.DataFile("program.json", "program.json"));
    SiteContext context = new SiteContext(version, git, git.folder(), pictures, data);
    Site.pages(facts, problems, context).forEach(page -> put(page, templates));
    assets
        .files()
        .forEach((path, bytes) -> pictures.file(path).ifPresent(file -> files.put(file, bytes)));
  }

  private void put(Page page, Templates templates) {
    files.put(page.path(), templates.render(page.template(), page.content()));
  }

  private void look() {
    files.put("assets/site.css", Assets.stylesheet());
    ICONS.forEach(shape -> files.put("assets/" + shape + ".svg", Assets.icon(shape)));
  }

  private void data() {
    Optional<String> commit = git.last().map(GitPlan.Commit::id);
    files.put("program.schema.json", ProgramJson.schema());
    facts
        .plan()
        .portfolio()
        .ifPresent(
            portfolio -> {
              files.put(
                  "portfolio.json",
                  PortfolioJson.bytes(facts, portfolio, commit, problems.found()));
              files.put("portfolio.schema.json", PortfolioJson.schema());
            });
    for (Program program : facts.plan().programs()) {
      String id = program.entityId().id();
      String folder = id.isEmpty() ? "" : id.toLowerCase(java.util.Locale.ROOT) + "/";
      files.put(
          folder + "program.json",
          ProgramJson.bytes(
              facts,
              program,
              commit,
              Optional.empty(),
              Subject.of(facts, program, problems).problems().found()));
    }
  }
}
