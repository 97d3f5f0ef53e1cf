package dev.tpm.site;

import dev.tpm.model.Register;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.link.Section;
import dev.tpm.site.page.BudgetPage;
import dev.tpm.site.page.ChangesPage;
import dev.tpm.site.page.ObjectivesPage;
import dev.tpm.site.page.ProblemsPage;
import dev.tpm.site.page.QualityPage;
import dev.tpm.site.page.UpdatesPage;
import dev.tpm.site.past.HistoryPage;
import dev.tpm.site.register.Actions;
import dev.tpm.site.register.Assumptions;
import dev.tpm.site.register.DecisionPage;
import dev.tpm.site.register.Decisions;
import dev.tpm.site.register.Issues;
import dev.tpm.site.register.Questions;
import dev.tpm.site.register.Risks;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The chapters about what a program keeps besides its work. */
final class Registers {
  static final List<Chapter> CHAPTERS =
      List.of(
          register(Section.RISKS, Register::risks, Risks::page),
          register(Section.DECISIONS, Register::decisions, Decisions::page),
          new Chapter.Each<>(
              subject -> subject.register().decisions(), "decision.ftlh", DecisionPage::of),
          new Chapter.One(
              Section.OBJECTIVES,
              subject -> !subject.program().objectives().isEmpty(),
              "objectives.ftlh",
              ObjectivesPage::of),
          new Chapter.One(Section.BUDGET, BudgetPage::has, "budget.ftlh", BudgetPage::of),
          register(Section.ISSUES, Register::issues, Issues::page),
          register(Section.QUESTIONS, Register::questions, Questions::page),
          register(Section.ACTIONS, Register::actions, Actions::page),
          register(Section.ASSUMPTIONS, Register::assumptions, Assumptions::page),
          new Chapter.One(Section.UPDATES, has(Register::updates), "updates.ftlh", UpdatesPage::of),
          new Chapter.One(Section.CHANGES, ChangesPage::has, "changes.ftlh", ChangesPage::of),
          new Chapter.One(Section.HISTORY, HistoryPage::has, "history.ftlh", HistoryPage::of),
          new Chapter.One(Section.QUALITY, QualityPage::has, "quality.ftlh", QualityPage::of),
          new Chapter.One(
              Section.PROBLEMS,
              subject -> !subject.problems().isEmpty(),
              "problems.ftlh",
              ProblemsPage::of));

  private Registers() {}

  private static Chapter register(
      Section section, Function<Register, List<?>> part, Function<Here, Record> write) {
    return new Chapter.One(section, has(part), "register-page.ftlh", write);
  }

  private static Predicate<Subject> has(Function<Register, List<?>> part) {
    return subject -> !part.apply(subject.register()).isEmpty();
  }
}
