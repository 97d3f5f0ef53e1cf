package dev.tpm.audience;

import dev.tpm.diagnostic.Nearest;
import dev.tpm.insight.Facts;
import dev.tpm.model.Plan;
import dev.tpm.model.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Those for whom a site is made, where they are not shown all of a plan. */
public final class Audience {
  private Audience() {}

  /**
   * A word of an audience that hides nothing.
   *
   * @param program the program that has the audience
   * @param message what is wrong with the word
   * @param help the nearest words that are right; may be empty
   */
  public record Mistake(Program program, String message, String help) {}

  /** The words of all audiences of a plan that hide nothing, in its order. */
  public static List<Mistake> mistakes(Facts facts) {
    List<Mistake> mistakes = new ArrayList<>();
    for (Program program : facts.plan().programs()) {
      program
          .profile()
          .audiences()
          .forEach(
              (name, hide) ->
                  HideList.of(
                      facts,
                      program,
                      hide,
                      unknown -> mistakes.add(mistake(program, name, unknown))));
    }
    return mistakes;
  }

  private static Mistake mistake(Program program, String name, HideList.Unknown unknown) {
    String help =
        unknown.nearest().isEmpty()
            ? "kinds such as risks, fields such as people.email, tag:WORD, risk:ID and x-FIELD can be"
                + " hidden"
            : "did you mean '" + String.join("' or '", unknown.nearest()) + "'?";
    return new Mistake(
        program, "audience '" + name + "' hides '" + unknown.word() + "', which is nothing", help);
  }

  /**
   * What is known of a plan, without what is hidden from an audience.
   *
   * @throws UnknownAudience where a program of the plan has no such audience, or does not say
   *     clearly what is hidden from it
   */
  public static Facts seenBy(String name, Facts facts) throws UnknownAudience {
    Map<String, HideList> lists = new LinkedHashMap<>();
    for (Program program : facts.plan().programs()) {
      List<String> hide = program.profile().audiences().get(name);
      if (hide == null) {
        throw new UnknownAudience(unknown(name, program, facts.plan()));
      }
      List<Mistake> mistakes = new ArrayList<>();
      HideList list =
          HideList.of(
              facts, program, hide, unknown -> mistakes.add(mistake(program, name, unknown)));
      if (!mistakes.isEmpty()) {
        throw new UnknownAudience(
            mistakes.get(0).message() + ": no site was made of it; " + mistakes.get(0).help());
      }
      lists.put(facts.directory().keyOf(program), list);
    }
    Veil veil = new Veil(facts, lists);
    Plan plan = Programs.behind(veil).of(facts.plan());
    return Facts.of(
        plan,
        facts.schedule().seen(veil::shows, veil::showsDaysOff),
        facts.forecast().seen(veil::shows));
  }

  private static String unknown(String name, Program program, Plan plan) {
    var known = new TreeSet<>(program.profile().audiences().keySet());
    String of = plan.portfolio().isPresent() ? "program '" + program.id() + "'" : "the program";
    String help =
        Nearest.help(name, known)
            .orElse(
                known.isEmpty()
                    ? "it has no 'audiences'"
                    : "it has '" + String.join("', '", known) + "'");
    return of + " has no audience '" + name + "': " + help;
  }
}
