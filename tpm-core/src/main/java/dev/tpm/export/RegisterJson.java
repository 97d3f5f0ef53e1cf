package dev.tpm.export;

import dev.tpm.model.Action;
import dev.tpm.model.Ask;
import dev.tpm.model.Assumption;
import dev.tpm.model.Decision;
import dev.tpm.model.Effect;
import dev.tpm.model.Health;
import dev.tpm.model.Impact;
import dev.tpm.model.Issue;
import dev.tpm.model.Question;
import dev.tpm.model.Risk;
import dev.tpm.model.Update;

/** Writes what is kept besides the work: risks, issues, decisions and their like. */
record RegisterJson(Ids ids) {

  void risk(JsonWriter json, Risk risk) {
    Fields.head(json, ids, risk.entityId(), risk.about());
    risk.probability().ifPresent(p -> json.share("probability", p.value()));
    json.text("impact", risk.impact().map(Impact::word));
    risk.score().ifPresent(score -> json.number("score", score));
    json.text("schedule", risk.schedule());
    json.number("cost", risk.cost());
    json.someTexts("affects", ids.withKind(risk.affects()));
    json.text("response", risk.response().map(Risk.Response::word));
    json.someTexts("mitigations", ids.of(risk.mitigations()));
    json.text("trigger", risk.trigger());
    json.text("raised", risk.raised());
    json.text("reviewBy", risk.reviewBy());
    json.text("status", risk.status().word());
    json.text("became", risk.became().map(ids::of));
    Fields.tail(json, risk.about());
  }

  void issue(JsonWriter json, Issue issue) {
    Fields.head(json, ids, issue.entityId(), issue.about());
    json.text("raised", issue.raised());
    json.text("severity", issue.severity().map(Issue.Severity::word));
    json.someTexts("blocks", ids.withKind(issue.blocks()));
    json.text("neededBy", issue.neededBy());
    json.someTexts("escalatedTo", issue.escalatedTo());
    json.someTexts("pathToGreen", ids.of(issue.pathToGreen()));
    json.text("resolved", issue.resolved());
    Fields.tail(json, issue.about());
  }

  void assumption(JsonWriter json, Assumption assumption) {
    Fields.head(json, ids, assumption.entityId(), assumption.about());
    json.text("validateBy", assumption.validateBy());
    json.text("validated", assumption.validated());
    json.someTexts("affects", ids.withKind(assumption.affects()));
    Fields.tail(json, assumption.about());
  }

  void decision(JsonWriter json, Decision decision) {
    Fields.head(json, ids, decision.entityId(), decision.about());
    json.text("number", decision.number());
    json.text("status", decision.status().word());
    json.text("date", decision.date());
    json.text("neededBy", decision.neededBy());
    json.someTexts("deciders", decision.deciders());
    json.someTexts("supersedes", ids.of(decision.supersedes()));
    json.text("supersededBy", decision.supersededBy().map(ids::of));
    json.someTexts("affects", ids.withKind(decision.affects()));
    json.someTexts("blocks", ids.withKind(decision.blocks()));
    json.text("effect", decision.effect().map(Effect::text));
    json.number("cost", decision.cost());
    Fields.tail(json, decision.about());
  }

  void question(JsonWriter json, Question question) {
    Fields.head(json, ids, question.entityId(), question.about());
    json.text("of", question.of().map(ids::withKind));
    json.text("raised", question.raised());
    json.text("neededBy", question.neededBy());
    Fields.markdown(json, "answer", question.answer());
    json.text("answered", question.answered());
    json.someTexts("blocks", ids.withKind(question.blocks()));
    Fields.tail(json, question.about());
  }

  void action(JsonWriter json, Action action) {
    Fields.head(json, ids, action.entityId(), action.about());
    json.text("of", action.of().map(ids::withKind));
    json.text("due", action.due());
    json.text("finished", action.finished());
    json.text("effect", action.effect().map(Effect::text));
    Fields.tail(json, action.about());
  }

  void ask(JsonWriter json, Ask ask) {
    Fields.head(json, ids, ask.entityId(), ask.about());
    json.text("of", ask.of().map(ids::withKind));
    Fields.markdown(json, "why", ask.why());
    Fields.markdown(json, "ifNot", ask.ifNot());
    json.text("neededBy", ask.neededBy());
    json.text("effect", ask.effect().map(Effect::text));
    json.text("answered", ask.answered());
    Fields.tail(json, ask.about());
  }

  void update(JsonWriter json, Update update) {
    Fields.head(json, ids, update.entityId(), update.about());
    json.text("date", update.date().toString());
    json.text("author", update.author());
    json.text("health", update.health().map(Health::word));
    Fields.markdowns(json, "highlights", update.highlights());
    Fields.markdowns(json, "lowlights", update.lowlights());
    Fields.markdowns(json, "next", update.next());
    Fields.tail(json, update.about());
  }
}
