package dev.tpm.site.page;

import dev.tpm.history.GitPlan;
import dev.tpm.model.Policy;
import dev.tpm.schedule.Forecast;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.Term;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Where does this come from? {@code about.html}
 *
 * @param sources what the site was made from, and by what
 * @param rules how what it says is worked out, by this program's own policy
 * @param licences whose the words and the tool are
 */
public record AboutPage(
    Frame frame,
    String title,
    String sourcesTitle,
    List<Term> sources,
    String rulesTitle,
    List<Term> rules,
    String licencesTitle,
    List<String> licences) {
  public AboutPage {
    sources = List.copyOf(sources);
    rules = List.copyOf(rules);
    licences = List.copyOf(licences);
  }

  /** The page, which every program's site has. */
  public static AboutPage of(Here here) {
    Wording wording = here.wording();
    String title = wording.say("about.title");
    return new AboutPage(
        here.frame(
            title,
            Prose.verbatim(wording.say("about.description", here.subject().program().name())),
            Section.ABOUT,
            here.crumbs(Section.ABOUT, wording.say("common.section.about"))),
        title,
        wording.say("about.sources"),
        sources(here),
        wording.say("about.rules"),
        rules(here),
        wording.say("about.licences"),
        List.of(
            wording.say("about.licences.tool"),
            wording.say("about.licences.search"),
            wording.say("about.licences.words")));
  }

  private static List<Term> sources(Here here) {
    Wording wording = here.wording();
    GitPlan git = here.edition().context().git();
    List<Term> terms = new ArrayList<>();
    terms.add(
        term(
            wording,
            "about.status-date",
            wording.line("about.status-date.value", wording.dates().withYear(here.statusDate()))));
    here.edition()
        .context()
        .folder()
        .filter(folder -> !folder.isEmpty())
        .ifPresent(folder -> terms.add(term(wording, "about.folder", text(folder))));
    git.last().ifPresent(c -> terms.add(term(wording, "about.commit", text(c.id()))));
    git.branch().ifPresent(branch -> terms.add(term(wording, "about.branch", text(branch))));
    git.note().ifPresent(note -> terms.add(term(wording, "about.note", text(note))));
    if (git.last().isPresent() && git.changed()) {
      terms.add(term(wording, "about.changed", text(wording.say("about.changed.value"))));
    }
    terms.add(
        term(
            wording,
            "about.holds",
            text(
                wording.say(
                    "about.holds.value",
                    wording.count("about.projects", here.subject().projects().size()),
                    wording.count("about.items", here.subject().items().size())))));
    terms.add(term(wording, "about.version", text(here.edition().context().version())));
    return terms;
  }

  private static List<Term> rules(Here here) {
    Wording wording = here.wording();
    Policy.HealthLimits limits = here.subject().program().policy().health();
    List<Term> terms = new ArrayList<>(states(wording, limits));
    if (ForecastPage.has(here.subject())) {
      terms.add(
          2,
          term(
              wording,
              "about.chance",
              text(
                  wording.say(
                      "about.chance.value",
                      wording.amounts().percent(limits.offTrackChance()),
                      wording.amounts().percent(limits.atRiskChance())))));
      Forecast forecast = here.facts().forecast();
      terms.add(
          term(
              wording,
              "about.forecast",
              text(
                  wording.say(
                      "about.forecast.value",
                      wording.amounts().number(forecast.iterations()),
                      String.valueOf(forecast.seed())))));
    }
    return terms;
  }

  private static List<Term> states(Wording wording, Policy.HealthLimits limits) {
    return List.of(
        term(
            wording,
            "about.off-track",
            text(wording.say("about.off-track.value", limits.offTrackAfter().toString()))),
        term(
            wording,
            "about.at-risk",
            text(wording.say("about.at-risk.value", wording.amounts().number(limits.redScore())))),
        term(wording, "about.on-track", text(wording.say("about.on-track.value"))),
        term(wording, "about.whole", text(wording.say("about.whole.value"))),
        term(wording, "about.dates", text(wording.say("about.dates.value"))),
        term(wording, "about.late", text(wording.say("about.late.value"))),
        term(wording, "about.slack", text(wording.say("about.slack.value"))),
        term(wording, "about.reported", text(wording.say("about.reported.value"))));
  }

  private static Term term(Wording wording, String key, List<Piece> value) {
    return new Term(wording.say(key), value);
  }

  private static List<Piece> text(String text) {
    return List.of(Words.of(text));
  }
}
