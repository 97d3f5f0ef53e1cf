package dev.tpm.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.Options;
import dev.tpm.Outcome;
import dev.tpm.Tpm;
import dev.tpm.cases.PlanCase;
import dev.tpm.history.GitPlan;
import dev.tpm.render.Templates;
import dev.tpm.site.edition.Problems;
import dev.tpm.site.edition.SiteContext;
import dev.tpm.site.link.Pictures;
import dev.tpm.source.FolderTree;
import dev.tpm.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All pages of a plan's site, rendered in memory.
 *
 * @param pages path → HTML
 * @param pictures the files of the plan's assets, by their path in the site
 */
record RenderedSite(Map<String, String> pages, Set<String> pictures) {
  static final LocalDate TODAY = LocalDate.parse("2026-11-20");

  private static final Templates TEMPLATES = Templates.builtIn();
  private static final GitPlan GIT =
      new GitPlan(
          Optional.of(new GitPlan.Commit("0123456789abcdef0123456789abcdef01234567", TODAY)),
          Optional.of("main"),
          false,
          Optional.empty(),
          Optional.of("src/program"));

  /** The site of a plan in one text; see {@link PlanCase}. */
  static RenderedSite of(String plan) {
    return of(PlanCase.of("plan", plan).tree(false), Set.of());
  }

  /** The site of a plan in a folder. */
  static RenderedSite of(Path folder, Set<String> assets) {
    return of(new FolderTree(folder, ""), assets);
  }

  static RenderedSite of(SourceTree tree, Set<String> assets) {
    return of(tree, assets, Map.of());
  }

  /** The same where some sentences are worded another way. */
  static RenderedSite of(SourceTree tree, Set<String> assets, Map<String, String> words) {
    try {
      Outcome outcome = Tpm.run(tree, Options.on(TODAY));
      if (outcome.facts().isEmpty()) {
        throw new IllegalArgumentException(outcome.diagnostics().toString());
      }
      Pictures pictures = new Pictures(assets);
      SiteContext context =
          new SiteContext("tpm 0.1", GIT, Optional.of("src/program"), pictures, List.of(), Map.of())
              .in(words);
      Map<String, String> pages = new TreeMap<>();
      Site.pages(
              outcome.facts().get(),
              new Problems(outcome.diagnostics(), outcome.accepted()),
              context)
          .forEach(page -> put(pages, page.get()));
      return new RenderedSite(
          pages,
          assets.stream()
              .flatMap(asset -> pictures.file(asset).stream())
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(Map<String, String> pages, Page page) {
    String html = new String(TEMPLATES.render(page.template(), page.content()), UTF_8);
    if (pages.put(page.path(), html) != null) {
      throw new IllegalStateException("two pages at " + page.path());
    }
  }

  String page(String path) {
    String html = pages.get(path);
    if (html == null) {
      throw new IllegalArgumentException("no page " + path + ", but " + pages.keySet());
    }
    return html;
  }
}
