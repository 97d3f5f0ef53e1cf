package dev.tpm.export;

import dev.tpm.model.About;
import dev.tpm.model.Action;
import dev.tpm.model.Ask;
import dev.tpm.model.Assumption;
import dev.tpm.model.Decision;
import dev.tpm.model.Effect;
import dev.tpm.model.Entity;
import dev.tpm.model.Impact;
import dev.tpm.model.Issue;
import dev.tpm.model.Markdown;
import dev.tpm.model.Question;
import dev.tpm.model.Risk;
import java.util.List;
import java.util.Optional;

/** Writes the tables of the registers; names and values are those of {@code program.json}. */
record RegisterCsv(Ids ids) {
  private static final String HEAD = "id name project summary owner tags ";
  private static final String TAIL = " file line";

  byte[] risks(List<Risk> risks) {
    Csv csv =
        new Csv(
            HEAD
                + "status probability impact score schedule cost affects response mitigations"
                + " trigger raised reviewBy became"
                + TAIL);
    for (Risk risk : risks) {
      head(csv, risk);
      csv.text(risk.status().word());
      if (risk.probability().isPresent()) {
        csv.share(risk.probability().get().value());
      } else {
        csv.none();
      }
      csv.text(risk.impact().map(Impact::word));
      if (risk.score().isPresent()) {
        csv.number(risk.score().getAsInt());
      } else {
        csv.none();
      }
      csv.text(risk.schedule());
      csv.number(risk.cost());
      csv.texts(ids.withKind(risk.affects()));
      csv.text(risk.response().map(Risk.Response::word));
      csv.texts(ids.of(risk.mitigations()));
      csv.text(risk.trigger());
      csv.text(risk.raised());
      csv.text(risk.reviewBy());
      csv.text(risk.became().map(ids::of));
      tail(csv, risk);
    }
    return csv.bytes();
  }

  byte[] issues(List<Issue> issues) {
    Csv csv =
        new Csv(HEAD + "severity raised neededBy blocks escalatedTo pathToGreen resolved" + TAIL);
    for (Issue issue : issues) {
      head(csv, issue);
      csv.text(issue.severity().map(Issue.Severity::word));
      csv.text(issue.raised());
      csv.text(issue.neededBy());
      csv.texts(ids.withKind(issue.blocks()));
      csv.texts(issue.escalatedTo());
      csv.texts(ids.of(issue.pathToGreen()));
      csv.text(issue.resolved());
      tail(csv, issue);
    }
    return csv.bytes();
  }

  byte[] decisions(List<Decision> decisions) {
    Csv csv =
        new Csv(
            HEAD
                + "number status date neededBy deciders supersedes supersededBy affects blocks"
                + " effect cost"
                + TAIL);
    for (Decision decision : decisions) {
      head(csv, decision);
      csv.text(decision.number());
      csv.text(decision.status().word());
      csv.text(decision.date());
      csv.text(decision.neededBy());
      csv.texts(decision.deciders());
      csv.texts(ids.of(decision.supersedes()));
      csv.text(decision.supersededBy().map(ids::of));
      csv.texts(ids.withKind(decision.affects()));
      csv.texts(ids.withKind(decision.blocks()));
      csv.text(decision.effect().map(Effect::text));
      csv.number(decision.cost());
      tail(csv, decision);
    }
    return csv.bytes();
  }

  byte[] questions(List<Question> questions) {
    Csv csv = new Csv(HEAD + "of raised neededBy answer answered blocks" + TAIL);
    for (Question question : questions) {
      head(csv, question);
      csv.text(question.of().map(ids::withKind));
      csv.text(question.raised());
      csv.text(question.neededBy());
      csv.text(question.answer().map(Markdown::text));
      csv.text(question.answered());
      csv.texts(ids.withKind(question.blocks()));
      tail(csv, question);
    }
    return csv.bytes();
  }

  byte[] assumptions(List<Assumption> assumptions) {
    Csv csv = new Csv(HEAD + "validateBy validated affects" + TAIL);
    for (Assumption assumption : assumptions) {
      head(csv, assumption);
      csv.text(assumption.validateBy());
      csv.text(assumption.validated());
      csv.texts(ids.withKind(assumption.affects()));
      tail(csv, assumption);
    }
    return csv.bytes();
  }

  byte[] actions(List<Action> actions) {
    Csv csv = new Csv(HEAD + "of due finished effect" + TAIL);
    for (Action action : actions) {
      head(csv, action);
      csv.text(action.of().map(ids::withKind));
      csv.text(action.due());
      csv.text(action.finished());
      csv.text(action.effect().map(Effect::text));
      tail(csv, action);
    }
    return csv.bytes();
  }

  byte[] asks(List<Ask> asks) {
    Csv csv = new Csv(HEAD + "of why ifNot neededBy effect answered" + TAIL);
    for (Ask ask : asks) {
      head(csv, ask);
      csv.text(ask.of().map(ids::withKind));
      csv.text(ask.why().map(Markdown::text));
      csv.text(ask.ifNot().map(Markdown::text));
      csv.text(ask.neededBy());
      csv.text(ask.effect().map(Effect::text));
      csv.text(ask.answered());
      tail(csv, ask);
    }
    return csv.bytes();
  }

  private void head(Csv csv, Entity entity) {
    csv.text(ids.of(entity.entityId()));
    csv.text(entity.name());
    csv.text(entity.entityId().project());
    csv.text(entity.about().summary());
    csv.text(entity.about().owner());
    csv.texts(entity.about().tags());
  }

  private static void tail(Csv csv, Entity entity) {
    place(csv, entity.about());
    csv.end();
  }

  /** {@code file} and {@code line}. */
  static void place(Csv csv, About about) {
    csv.text(Optional.of(about.span().file().displayPath()));
    csv.number(about.span().line());
  }
}
