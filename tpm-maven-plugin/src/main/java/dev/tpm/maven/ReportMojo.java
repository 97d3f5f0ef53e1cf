package dev.tpm.maven;

import dev.tpm.Options;
import dev.tpm.Outcome;
import dev.tpm.Theme;
import dev.tpm.ThemeMistake;
import dev.tpm.Tpm;
import dev.tpm.audience.UnknownAudience;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.output.SiteFolder;
import dev.tpm.parallel.Ahead;
import dev.tpm.render.TemplateFailure;
import dev.tpm.render.Templates;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Checks a program's plan and renders its status site. Also a report of <code>mvn site</code>,
 * where the site is <code>tpm/index.html</code>.
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class ReportMojo extends AbstractPlanMojo implements MavenReport {
  private static final int SHOWN_WARNINGS = 50;
  private static final String FOLDER_IN_SITE = "tpm";

  /** Skips this goal. */
  @Parameter(property = "tpm.report.skip", defaultValue = "false")
  private boolean skipReport;

  /**
   * Whether the site tells of the plan's past in git: who moved which date, what changed since a
   * week, how past forecasts held.
   */
  @Parameter(property = "tpm.history", defaultValue = "true")
  private boolean history;

  /**
   * Reads the plan and renders the site though nothing has changed since the last run. Else such a
   * run says again what that one said, and leaves the site as it is.
   */
  @Parameter(property = "tpm.force", defaultValue = "false")
  private boolean force;

  /**
   * Where the site will lie on the web, such as <code>https://example.org/status/</code>:
   * calendars, feeds and mails link back to it, and link previews name it. Without it they hold no
   * links.
   */
  @Parameter(property = "tpm.siteUrl")
  private @Nullable String siteUrl;

  /**
   * For whom the site is made: one of the plan's <code>audiences</code>. What the plan hides from
   * them is in none of its files. The site is made beside that for everybody, in <code>
   * target/tpm/site-AUDIENCE</code>, unless <code>tpm.output</code> says where.
   */
  @Parameter(property = "tpm.audience")
  private @Nullable String audience;

  /**
   * A folder with what the site has of its owner: templates that replace those of the same name,
   * words, a look with colours and a logo, styles.
   */
  @Parameter(property = "tpm.templates")
  private @Nullable File ownTemplates;

  /** Where <code>mvn site</code> gathers its reports. */
  @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
  private File reportOutputDirectory;

  private Optional<Ahead<Templates>> templates = Optional.empty();

  @Inject
  ReportMojo(BuildPluginManager plugins) {
    super(plugins);
  }

  @Override
  boolean skipsGoal() {
    return skipReport;
  }

  @Override
  String outputName() {
    return audience == null ? "site" : "site-" + audience.replaceAll("[^A-Za-z0-9_.-]", "-");
  }

  @Override
  boolean remembers() {
    return true;
  }

  @Override
  boolean isForced() {
    return force;
  }

  @Override
  boolean readsPast() {
    return history;
  }

  @Override
  void prepare() throws MojoFailureException {
    if (siteUrl != null && !siteUrl.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
      throw new MojoFailureException(
          "tpm.siteUrl is '"
              + siteUrl
              + "': expected an http or https address such as https://example.org/status/");
    }
    if (ownTemplates == null) {
      templates = Optional.of(Ahead.of("tpm-templates", Tpm::templates));
    }
  }

  @Override
  void print(Console console, List<Diagnostic> findings) {
    console.printWorst(findings, SHOWN_WARNINGS);
  }

  @Override
  void finish(Outcome outcome, Options options, Path folder)
      throws IOException, MojoFailureException {
    Path index = folder.resolve("index.html");
    if (outcome.readable()) {
      String closing = "tpm: " + Counts.ofRun(outcome) + ": " + index.toUri();
      SiteFolder.at(folder).hold(site(outcome, options), book(closing));
      getLog().info(closing);
    } else {
      getLog()
          .error(
              "tpm: "
                  + Counts.ofRun(outcome)
                  + ": the plan cannot be read whole, so nothing was rendered"
                  + (Files.exists(index) ? "; the site is as it was: " + index.toUri() : ""));
    }
  }

  private Map<String, byte[]> site(Outcome outcome, Options options)
      throws IOException, MojoFailureException {
    Options located = siteUrl == null ? options : options.withAddress(siteUrl);
    Options whose = audience == null ? located : located.forAudience(audience);
    String made = "tpm " + version();
    try {
      return ownTemplates == null
          ? Tpm.site(outcome, whose, made, templates.orElseThrow())
          : site(outcome, whose, made, ownTemplates.toPath().toAbsolutePath().normalize());
    } catch (UnknownAudience e) {
      throw new MojoFailureException("tpm.audience: " + e.getMessage());
    }
  }

  private Map<String, byte[]> site(Outcome outcome, Options options, String made, Path own)
      throws IOException, MojoFailureException {
    try {
      Theme theme = Tpm.theme(own);
      theme.warnings().forEach(warning -> getLog().warn("tpm: " + warning));
      Templates ready = Tpm.templates(own);
      return Tpm.site(outcome, options, made, () -> ready, theme);
    } catch (ThemeMistake | TemplateFailure e) {
      throw new MojoFailureException(
          "tpm.templates: " + e.getMessage() + " (no site was written; see docs/templates.md)");
    }
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    Optional<Path> plan = plan();
    if (plan.isPresent()) {
      try {
        run(plan.get(), getReportOutputDirectory().toPath().resolve(FOLDER_IN_SITE));
      } catch (MojoExecutionException | MojoFailureException e) {
        throw new MavenReportException(e.getMessage(), e);
      }
    }
  }

  @Override
  public boolean canGenerateReport() {
    return !isSkipped() && plan().isPresent();
  }

  @Override
  public boolean isExternalReport() {
    return true;
  }

  @Override
  @SuppressWarnings("deprecation") // the newer getOutputPath() is unknown to older site plugins
  public String getOutputName() {
    return FOLDER_IN_SITE + "/index";
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return "Program status";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Where the program stands: health, schedule, risks, decisions.";
  }

  @Override
  public void setReportOutputDirectory(File folder) {
    reportOutputDirectory = folder;
  }

  @Override
  public File getReportOutputDirectory() {
    return reportOutputDirectory;
  }
}
