package dev.tpm;

import dev.tpm.export.PortfolioJson;
import dev.tpm.export.ProgramJson;
import dev.tpm.history.GitPlan;
import dev.tpm.insight.Facts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Program;
import dev.tpm.parallel.Crew;
import dev.tpm.render.Assets;
import dev.tpm.render.Templates;
import dev.tpm.site.Page;
import dev.tpm.site.Site;
import dev.tpm.site.edition.Edition;
import dev.tpm.site.edition.Problems;
import dev.tpm.site.edition.SiteContext;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.link.Pictures;
import dev.tpm.site.search.Searching;
import dev.tpm.trend.Past;
import dev.tpm.trend.Silence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Makes all files of a site.
 *
 * @param pasts program → what its past is known to have been
 * @param address where the site lies on the web, with a slash at its end
 * @param templates gives what pages are rendered with; asked by every page
 * @param theme what the site has of its owner
 */
record SiteFiles(
    Facts facts,
    Problems problems,
    PlanAssets assets,
    GitPlan git,
    Map<EntityId, Past> pasts,
    String version,
    Optional<String> address,
    Supplier<Templates> templates,
    Theme theme) {
  private static final List<String> ICONS =
      List.of("on-track", "at-risk", "off-track", "done", "not-started", "paused", "cancelled");

  /** The files of a site: path → bytes, by path; on any number of threads the same. */
  Map<String, byte[]> all(Crew crew) {
    Pictures pictures = new Pictures(assets.files().keySet());
    Map<String, byte[]> files = new TreeMap<>();
    crew.each(pieces(pictures), Supplier::get)
        .forEach(file -> files.put(file.getKey(), file.getValue()));
    assets
        .files()
        .forEach((path, bytes) -> pictures.file(path).ifPresent(file -> files.put(file, bytes)));
    putLooks(files, theme);
    return files;
  }

  /** What every page needs to look as it should. */
  static void putLooks(Map<String, byte[]> files) {
    putLooks(files, Theme.NONE);
  }

  private static void putLooks(Map<String, byte[]> files, Theme theme) {
    files.put("assets/site.css", theme.stylesheet());
    ICONS.forEach(shape -> files.put("assets/" + shape + ".svg", Assets.icon(shape)));
  }

  /** What can be made apart from one another; what takes long comes first. */
  private List<Supplier<Map.Entry<String, byte[]>>> pieces(Pictures pictures) {
    List<Supplier<Map.Entry<String, byte[]>>> pieces = new ArrayList<>(data());
    List<SiteContext.DataFile> data =
        List.of(new SiteContext.DataFile("program.json", "program.json"));
    Optional<String> locale =
        facts.plan().programs().stream().findFirst().flatMap(p -> p.profile().locale());
    SiteContext context =
        new SiteContext(version, git, git.folder(), pictures, data, pasts)
            .in(theme.words(locale))
            .with(theme.brand(assets.files()))
            .at(address);
    List<Edition> editions = Site.editions(facts, problems, context);
    pieces.add(() -> Map.entry("assets/search.js", Assets.search(Searching.records(editions))));
    pieces.add(() -> Map.entry("assets/site.js", Assets.script(Searching.words(editions))));
    for (Supplier<Page> page : Site.pages(facts, problems, editions)) {
      pieces.add(() -> rendered(page.get()));
    }
    pieces.addAll(new TakeAwayFiles(facts, editions, templates).pieces());
    return pieces;
  }

  private Map.Entry<String, byte[]> rendered(Page page) {
    return Map.entry(page.path(), templates.get().render(page.template(), page.content()));
  }

  private List<Supplier<Map.Entry<String, byte[]>>> data() {
    Optional<String> commit = git.last().map(GitPlan.Commit::id);
    List<Supplier<Map.Entry<String, byte[]>>> data = new ArrayList<>();
    for (Program program : facts.plan().programs()) {
      String id = program.entityId().id();
      String folder = id.isEmpty() ? "" : id.toLowerCase(java.util.Locale.ROOT) + "/";
      data.add(() -> Map.entry(folder + "program.json", json(program, commit)));
    }
    data.add(() -> Map.entry("program.schema.json", ProgramJson.schema()));
    facts
        .plan()
        .portfolio()
        .ifPresent(
            portfolio -> {
              data.add(
                  () ->
                      Map.entry(
                          "portfolio.json",
                          PortfolioJson.bytes(facts, portfolio, commit, problems.found())));
              data.add(() -> Map.entry("portfolio.schema.json", PortfolioJson.schema()));
            });
    return data;
  }

  private byte[] json(Program program, Optional<String> commit) {
    return ProgramJson.bytes(
        facts,
        program,
        commit,
        Subject.of(facts, program, problems, Past.none(Silence.SWITCHED_OFF)).problems().found());
  }
}
