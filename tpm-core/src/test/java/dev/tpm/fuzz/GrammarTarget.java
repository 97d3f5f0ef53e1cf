package dev.tpm.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tpm.Outcome;
import dev.tpm.Tpm;
import java.io.IOException;

/**
 * Any text as a value: the first byte chooses the field. So the small languages inside a plan
 * (dependencies, durations, ranges, people, changes) meet texts that no editor would write.
 */
public final class GrammarTarget {
  private static final String PLAN =
      """
      name: Fuzz
      owner: maya
      currency: EUR
      people: {maya: {name: Maya, away: [AWAY]}}
      teams: {web: {lead: maya, members: {maya: 80%}, capacity: CAPACITY}}
      calendar:
        week: WEEK
        holidays: [HOLIDAY]
        freezes: [{range: FREEZE, name: f, tags: [deploy]}]
        slots: {train: {every: EVERY, from: 2026-11-25}}
      budget: {planned: MONEY}
      actions: {act: {owner: maya, due: 2026-12-01, effect: EFFECT}}
      risks:
        r: {owner: OWNER, probability: PROBABILITY, impact: IMPACT, schedule: SCHEDULE, affects: AFFECTS}
      projects:
        p:
          team: web
          items:
            a: {duration: DURATION, after: AFTER, due: DUE}
            b: {estimate: ESTIMATE, after: a, started: STARTED, remaining: REMAINING, progress: PROGRESS}
            c: {duration: 2d, after: [b, a], needs: NEEDS, commits: COMMITS, slot: SLOT}
      """;

  private static final String[][] FIELDS = {
    {"AWAY", "2026-12-24..2027-01-01"},
    {"CAPACITY", "2"},
    {"WEEK", "mon-fri"},
    {"HOLIDAY", "2026-12-25"},
    {"FREEZE", "2026-12-20..2027-01-02"},
    {"EVERY", "2w"},
    {"MONEY", "1.2M"},
    {"EFFECT", "p/a duration 3d"},
    {"OWNER", "maya"},
    {"PROBABILITY", "30%"},
    {"IMPACT", "major"},
    {"SCHEDULE", "2d..5d"},
    {"AFFECTS", "p/a"},
    {"DURATION", "5d"},
    {"AFTER", "[]"},
    {"DUE", "2026-12-18"},
    {"ESTIMATE", "3d..8d"},
    {"STARTED", "2026-11-16"},
    {"REMAINING", "3d"},
    {"PROGRESS", "40%"},
    {"NEEDS", "{web: 1}"},
    {"COMMITS", "2026-12-10"},
    {"SLOT", "train"}
  };

  private GrammarTarget() {}

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    if (input.length < 2) {
      return;
    }
    int chosen = (input[0] & 0xff) % FIELDS.length;
    String text = new String(input, 1, input.length - 1, UTF_8);
    String plan = PLAN;
    for (int i = 0; i < FIELDS.length; i++) {
      plan = plan.replace(FIELDS[i][0], i == chosen ? quoted(text) : FIELDS[i][1]);
    }
    Outcome outcome = Tpm.run(PlanTarget.tree(plan.getBytes(UTF_8)), PlanTarget.options());
    PlanTarget.said(outcome);
    if (!outcome.readable() && outcome.diagnostics().isEmpty()) {
      throw new AssertionError("refused without a word");
    }
  }

  /** A text in double quotes, as YAML reads it. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c >= 0x7f) {
        quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
