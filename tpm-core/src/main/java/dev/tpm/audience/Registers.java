package dev.tpm.audience;

import dev.tpm.model.Action;
import dev.tpm.model.Ask;
import dev.tpm.model.Assumption;
import dev.tpm.model.Decision;
import dev.tpm.model.Issue;
import dev.tpm.model.Kind;
import dev.tpm.model.Question;
import dev.tpm.model.Register;
import dev.tpm.model.Risk;
import dev.tpm.model.Update;
import java.util.Optional;

/**
 * What is shown of registers. Effects are never: they are the plan's own what-ifs, and say what is
 * behind a date.
 */
record Registers(Veil veil) {
  Register of(Register register) {
    return new Register(
        veil.shown(register.risks()).stream().map(this::risk).toList(),
        veil.shown(register.issues()).stream().map(this::issue).toList(),
        veil.shown(register.assumptions()).stream().map(this::assumption).toList(),
        veil.shown(register.decisions()).stream().map(this::decision).toList(),
        veil.shown(register.questions()).stream().map(this::question).toList(),
        veil.shown(register.actions()).stream().map(this::action).toList(),
        veil.shown(register.asks()).stream().map(this::ask).toList(),
        veil.shown(register.updates()).stream().map(this::update).toList());
  }

  private Risk risk(Risk risk) {
    return new Risk(
        risk.entityId(),
        veil.about(risk),
        veil.field(risk, "probability", risk.probability()),
        veil.field(risk, "impact", risk.impact()),
        veil.field(risk, "schedule", risk.schedule()),
        veil.field(risk, "cost", risk.cost()),
        veil.references(veil.field(risk, "affects", risk.affects())),
        veil.field(risk, "response", risk.response()),
        veil.references(veil.field(risk, "mitigations", risk.mitigations())),
        veil.text(risk, "trigger", risk.trigger()),
        veil.field(risk, "raised", risk.raised()),
        veil.field(risk, "review-by", risk.reviewBy()),
        risk.status(),
        veil.field(risk, "became", risk.became()).filter(veil::shows));
  }

  private Issue issue(Issue issue) {
    return new Issue(
        issue.entityId(),
        veil.about(issue),
        veil.field(issue, "raised", issue.raised()),
        veil.field(issue, "severity", issue.severity()),
        veil.references(veil.field(issue, "blocks", issue.blocks())),
        veil.field(issue, "needed-by", issue.neededBy()),
        veil.people(issue, "escalated-to", issue.escalatedTo()),
        veil.references(veil.field(issue, "path-to-green", issue.pathToGreen())),
        issue.resolved());
  }

  private Assumption assumption(Assumption assumption) {
    return new Assumption(
        assumption.entityId(),
        veil.about(assumption),
        veil.field(assumption, "validate-by", assumption.validateBy()),
        assumption.validated(),
        veil.references(veil.field(assumption, "affects", assumption.affects())));
  }

  private Decision decision(Decision decision) {
    return new Decision(
        decision.entityId(),
        veil.about(decision),
        decision.number(),
        decision.status(),
        veil.field(decision, "date", decision.date()),
        veil.field(decision, "needed-by", decision.neededBy()),
        veil.people(decision, "deciders", decision.deciders()),
        veil.references(veil.field(decision, "supersedes", decision.supersedes())),
        decision.supersededBy().filter(veil::shows),
        veil.references(veil.field(decision, "affects", decision.affects())),
        veil.references(veil.field(decision, "blocks", decision.blocks())),
        Optional.empty(),
        veil.field(decision, "cost", decision.cost()));
  }

  /** A hidden answer is still one: a question does not open again for those who may not read it. */
  private Question question(Question question) {
    boolean answers = veil.shows(question, "answer");
    return new Question(
        question.entityId(),
        veil.about(question),
        veil.field(question, "of", question.of()).filter(veil::shows),
        veil.field(question, "raised", question.raised()),
        veil.field(question, "needed-by", question.neededBy()),
        question
            .answer()
            .map(
                answer ->
                    answers
                        ? veil.prose(question, answer)
                        : new dev.tpm.model.Markdown(Veil.NOTHING, answer.span())),
        question.answered(),
        veil.references(veil.field(question, "blocks", question.blocks())));
  }

  private Action action(Action action) {
    return new Action(
        action.entityId(),
        veil.about(action),
        action.of().filter(veil::shows),
        veil.field(action, "due", action.due()),
        action.finished(),
        Optional.empty());
  }

  Ask ask(Ask ask) {
    return new Ask(
        ask.entityId(),
        veil.about(ask),
        veil.field(ask, "of", ask.of()).filter(veil::shows),
        veil.prose(ask, "why", ask.why()),
        veil.prose(ask, "if-not", ask.ifNot()),
        veil.field(ask, "needed-by", ask.neededBy()),
        Optional.empty(),
        ask.answered());
  }

  Update update(Update update) {
    return new Update(
        update.entityId(),
        veil.about(update),
        update.date(),
        veil.key(update, Kind.PERSON, "author", update.author()),
        veil.field(update, "health", update.health()),
        veil.prose(update, "highlights", update.highlights()),
        veil.prose(update, "lowlights", update.lowlights()),
        veil.prose(update, "next", update.next()));
  }
}
