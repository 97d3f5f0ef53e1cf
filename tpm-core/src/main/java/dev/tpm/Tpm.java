package dev.tpm;

import dev.tpm.check.Checks;
import dev.tpm.check.DependencyCycles;
import dev.tpm.check.Findings;
import dev.tpm.check.ReadingPolicy;
import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.diagnostic.Severity;
import dev.tpm.export.JsonTree;
import dev.tpm.insight.Facts;
import dev.tpm.model.Plan;
import dev.tpm.read.Draft;
import dev.tpm.read.PlanReader;
import dev.tpm.read.PlanSchema;
import dev.tpm.render.Templates;
import dev.tpm.schedule.Forecast;
import dev.tpm.schedule.Forecaster;
import dev.tpm.schedule.Schedule;
import dev.tpm.schedule.Scheduler;
import dev.tpm.site.Site;
import dev.tpm.site.edition.Problems;
import dev.tpm.source.SourceTree;
import dev.tpm.syntax.PlanFiles;
import dev.tpm.syntax.PlanFilesReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Program status as code: a plan's files in, the truth about it out. */
public final class Tpm {
  private Tpm() {}

  /**
   * Reads, schedules and checks a plan.
   *
   * <p>Whatever is wrong with the plan is said in the outcome. A plan that cannot be read whole has
   * no facts; of what checks find in it, only errors are said, as they rest on what is written.
   *
   * @throws IOException when the folder of the plan cannot be listed
   */
  public static Outcome run(SourceTree tree, Options options) throws IOException {
    Diagnostics said = new Diagnostics();
    PlanFiles files = PlanFilesReader.read(tree, options.limits(), said, options.crew());
    if (files.documents().isEmpty() && said.blocksReading()) {
      return Outcome.nothing(0, said); // What kept the files from being read has been said.
    }
    Optional<Draft> draft = PlanReader.draft(files, where(tree), said);
    if (draft.isEmpty()) {
      return Outcome.nothing(files.documents().size(), said);
    }
    Plan plan = draft.get().plan();
    Map<String, LocalDate> dates = StatusDates.of(plan, options);
    Schedule schedule = Scheduler.schedule(plan, dates);
    Forecast forecast =
        said.blocksReading() ? Forecast.NONE : Forecaster.forecast(schedule, options.forecast());
    Facts known = Facts.of(plan, schedule, forecast, PlanBaseline.of(plan, options, said));
    DependencyCycles.of(schedule.cycles(), known.directory()).forEach(said::add);
    boolean readable = !said.blocksReading();
    Facts facts =
        readable && options.effects()
            ? known.withEffects(changes -> draft.get().with(changes, dates), options.forecast())
            : known;
    PlanAssets assets = PlanAssets.read(tree, files.assets(), said);
    Diagnostics weighed = new Diagnostics();
    new ReadingPolicy(plan).weigh(said.sorted()).forEach(weighed::add);
    Findings findings = new Checks(new MarkdownTexts(), Set.copyOf(files.assets())).run(facts);
    findings.diagnostics().stream()
        .filter(found -> readable || found.severity() == Severity.ERROR)
        .forEach(weighed::add);
    return Outcome.of(files.documents().size(), assets, facts, weighed, findings, readable)
        .writtenAs(draft.get()::written);
  }

  /**
   * Renders the site of a plan that was read whole.
   *
   * <p>Each page is written at once and all are kept: a site is swapped in whole, or not at all.
   *
   * @param options the options that the plan was read with
   * @param version what makes the site, such as {@code tpm 0.1.0}
   * @return path in the site → bytes, by path
   * @throws IllegalArgumentException when the plan could not be read whole
   * @throws dev.tpm.audience.UnknownAudience when the plan has no such audience
   */
  public static Map<String, byte[]> site(Outcome outcome, Options options, String version) {
    Templates ready = templates();
    return site(outcome, options, version, () -> ready);
  }

  /**
   * The same with templates that were made ready before.
   *
   * @param templates gives what {@link #templates} gave; asked by every page
   */
  public static Map<String, byte[]> site(
      Outcome outcome, Options options, String version, Supplier<Templates> templates) {
    return site(outcome, options, version, templates, Theme.NONE);
  }

  /** The same with something of its owner. */
  public static Map<String, byte[]> site(
      Outcome outcome,
      Options options,
      String version,
      Supplier<Templates> templates,
      Theme theme) {
    if (options.audience().isPresent()) {
      Outcome shown = ShownPlan.to(options.audience().get(), outcome, theme.logo());
      return site(shown, options.withoutPlace(), version, templates, theme);
    }
    Facts facts =
        outcome
            .facts()
            .orElseThrow(() -> new IllegalArgumentException("the plan was not read whole"));
    return new SiteFiles(
            facts,
            new Problems(outcome.diagnostics(), outcome.accepted()),
            new PlanAssets(outcome.assets()),
            options.git().get(),
            PlanPast.of(outcome, options),
            version,
            options.address(),
            templates,
            theme)
        .all(options.crew());
  }

  /** The templates of a site, read; they hang on no plan, and can be made ready beside a run. */
  public static Templates templates() {
    return Templates.builtIn(Site.templates());
  }

  /**
   * JSON Schemas of a plan's files, for editors.
   *
   * @return file name → bytes; they refer to each other by these names
   */
  public static Map<String, byte[]> schemas() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    PlanSchema.files().forEach((name, schema) -> files.put(name, JsonTree.bytes(schema)));
    return files;
  }

  /**
   * The templates of a site, replaced one by one by those in a folder; read, so that a mistake in
   * them is found before anything is rendered.
   *
   * @throws dev.tpm.render.TemplateFailure where one of them is no template
   */
  public static Templates templates(Path folder) {
    return Templates.overriddenBy(folder, Site.templates());
  }

  /**
   * What else of a site's owner is in a folder of templates: words, colours, a logo, styles.
   *
   * @throws ThemeMistake where something in it cannot be used
   * @throws IOException where it cannot be read
   */
  public static Theme theme(Path folder) throws IOException {
    return ThemeFolder.read(folder);
  }

  private static String where(SourceTree tree) {
    String prefix = tree.displayPrefix();
    return prefix.isEmpty() ? "the plan's folder" : prefix.substring(0, prefix.length() - 1);
  }
}
