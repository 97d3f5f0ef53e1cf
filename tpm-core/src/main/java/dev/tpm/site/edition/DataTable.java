package dev.tpm.site.edition;

import dev.tpm.insight.BudgetSum;
import dev.tpm.model.Item;
import dev.tpm.model.Register;
import dev.tpm.site.link.Section;

/** The tables that a program's site holds as files too, each beside the page that shows it. */
public enum DataTable {
  ITEMS("items", Section.TIMELINE),
  MILESTONES("milestones", Section.MILESTONES),
  PROJECTS("projects", Section.PROJECTS),
  HAND_OFFS("hand-offs", Section.DEPENDENCIES),
  RISKS("risks", Section.RISKS),
  ISSUES("issues", Section.ISSUES),
  DECISIONS("decisions", Section.DECISIONS),
  QUESTIONS("questions", Section.QUESTIONS),
  ASSUMPTIONS("assumptions", Section.ASSUMPTIONS),
  ACTIONS("actions", Section.ACTIONS),
  ASKS("asks", Section.OVERVIEW),
  UPDATES("updates", Section.UPDATES),
  LOAD("load", Section.TEAMS),
  BUDGET("budget", Section.BUDGET),
  OBJECTIVES("objectives", Section.OBJECTIVES);

  private final String word;
  private final Section section;

  DataTable(String word, Section section) {
    this.word = word;
    this.section = section;
  }

  /** Its file, from the program's root. */
  public String file() {
    return "csv/" + word + ".csv";
  }

  /** The page that shows it. */
  public Section section() {
    return section;
  }

  /** Whether a program has a row for it. */
  public boolean isIn(Subject subject) {
    Register register = subject.register();
    return switch (this) {
      case ITEMS -> !subject.items().isEmpty();
      case MILESTONES -> subject.items().stream().anyMatch(Item::isMilestone);
      case PROJECTS -> !subject.projects().isEmpty();
      case HAND_OFFS -> !subject.handOffs().isEmpty();
      case RISKS -> !register.risks().isEmpty();
      case ISSUES -> !register.issues().isEmpty();
      case DECISIONS -> !register.decisions().isEmpty();
      case QUESTIONS -> !register.questions().isEmpty();
      case ASSUMPTIONS -> !register.assumptions().isEmpty();
      case ACTIONS -> !register.actions().isEmpty();
      case ASKS -> !register.asks().isEmpty();
      case UPDATES -> !register.updates().isEmpty();
      case LOAD -> !subject.program().teams().isEmpty();
      case BUDGET -> BudgetSum.of(subject.program()).isPresent();
      case OBJECTIVES -> !subject.program().objectives().isEmpty();
    };
  }
}
