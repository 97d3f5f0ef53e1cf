package dev.tpm.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first thing that a project's page says, for each kind of thing that it may have to say. */
class VerdictTest {

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {items: {a: {finished: 2026-11-18}}}                                     | Done on 18 November
          {due: 2026-11-18, items: {a: {finished: 2026-11-18}}}                    | Done on 18 November, on its due date
          {due: 2026-11-17, items: {a: {finished: 2026-11-18}}}                    | Done on 18 November, 1 day late
          {due: 2026-11-20, items: {a: {finished: 2026-11-18}}}                    | Done on 18 November, 2 days before its due date
          {state: paused}                                                          | Paused: nobody works on Rails for now
          {state: proposed}                                                        | Proposed: Rails is not agreed yet
          {state: cancelled}                                                       | Cancelled: Rails will not be done
          {}                                                                       | Nothing is promised in Rails
          {items: {a: {duration: 3d}}}                                             | Nothing is promised; by the plan Rails ends on 24 November
          {updates: {2026-11-19: {health: at-risk}}, items: {a: {duration: 3d}}}   | Reported at risk; no date is promised, Rails ends on 24 November
          {due: 2026-11-23, items: {a: {duration: 3d}}}                            | At risk: Rails ends on 24 November, 1 day late
          {due: 2026-11-10, items: {a: {duration: 40d}}}                           | Off track: Rails ends on 14 January 2027, 47 days late
          {due: 2026-11-27, items: {a: {duration: 3d}}}                            | On track: the one date in it holds, with 3 days to spare
          {due: 2026-11-24, items: {a: {duration: 3d}}}                            | On track: the one date in it holds, to the day
          {due: 2026-11-27, items: {a: {duration: 3d, due: 2026-11-25}}}           | On track: all 2 dates hold, the tightest by 1 day
          {items: {a: {duration: 3d, due: 2026-11-24}, b: {duration: 1d, due: 2026-12-01}}} | On track: all 2 dates hold, the tightest to the day
          {items: {m: {duration: 0d, due: 2026-11-09, name: Certified}}, milestones: {}} | At risk: Certified is 9 days late
          {due: 2026-12-24, issues: {i: {name: No card, severity: critical, blocks: p}}, items: {a: {duration: 1d}}} | Off track: ‘No card’ blocks it
          {due: 2026-12-24, risks: {r: {name: Flood, probability: likely, impact: severe}}, items: {a: {duration: 1d}}} | At risk: nothing is done against ‘Flood’
          """)
  void aVerdictHasItsFigure(String project, String verdict) {
    RenderedSite site = site(project.replaceFirst("\\{", "{name: Rails, "));
    assertThat(Jsoup.parse(site.page("projects/p.html")).select("h1").text()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"40", "120", "400"})
  void aVerdictIsShortHoweverLongTheName(int length) {
    String name = "Rails and ".repeat(length / 10);
    RenderedSite site =
        site("{name: '" + name + "', due: 2026-11-10, items: {a: {duration: 40d}}}");
    String verdict = Jsoup.parse(site.page("projects/p.html")).select("h1").text();
    assertThat(verdict.length()).isLessThanOrEqualTo(90);
    assertThat(verdict).startsWith("Off track: Rails and").endsWith("47 days late");
  }

  private static RenderedSite site(String project) {
    return RenderedSite.of(
        "=== program.yaml ===\nname: Harbour\nprojects:\n  p: " + project + "\n");
  }
}
