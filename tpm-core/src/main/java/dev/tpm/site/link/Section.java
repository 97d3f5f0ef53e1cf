package dev.tpm.site.link;

import dev.tpm.model.Kind;
import java.util.Locale;
import java.util.Optional;

/** The pages of which a program has one each, in the order of navigation and footer. */
public enum Section {
  OVERVIEW("index.html"),
  PROJECTS("projects/index.html"),
  TIMELINE("timeline.html"),
  DEPENDENCIES("dependencies.html"),
  RISKS("risks.html"),
  DECISIONS("decisions/index.html"),
  CHANGES("changes.html"),
  FORECAST("forecast.html"),
  MILESTONES("milestones.html"),
  OBJECTIVES("objectives.html"),
  ISSUES("issues.html"),
  QUESTIONS("questions.html"),
  ACTIONS("actions.html"),
  ASSUMPTIONS("assumptions.html"),
  TEAMS("teams/index.html"),
  PEOPLE("people/index.html"),
  STAKEHOLDERS("for/index.html"),
  BUDGET("budget.html"),
  FLOW("flow.html"),
  UPDATES("updates.html"),
  HISTORY("history.html"),
  QUALITY("quality.html"),
  PROBLEMS("problems.html"),
  REPORT("report.html"),
  SEARCH("search.html"),
  ABOUT("about.html");

  private final String file;

  Section(String file) {
    this.file = file;
  }

  /** Its file, from the program's root. */
  public String file() {
    return file;
  }

  /** The key of its name, after {@code common.section.}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it stands in the navigation rather than in the footer. */
  public boolean inNavigation() {
    return compareTo(CHANGES) <= 0;
  }

  /** The page that lists every entity of a kind, each at its own anchor. */
  static Optional<Section> listing(Kind kind) {
    return switch (kind) {
      case RISK -> Optional.of(RISKS);
      case ISSUE -> Optional.of(ISSUES);
      case ASSUMPTION -> Optional.of(ASSUMPTIONS);
      case DECISION -> Optional.of(DECISIONS);
      case QUESTION -> Optional.of(QUESTIONS);
      case ACTION -> Optional.of(ACTIONS);
      case UPDATE -> Optional.of(UPDATES);
      case OBJECTIVE -> Optional.of(OBJECTIVES);
      case PROGRAM, PROJECT, ITEM, MILESTONE, TEAM, PERSON, STAKEHOLDER, ASK, TAG, BUDGET ->
          Optional.empty();
    };
  }
}
