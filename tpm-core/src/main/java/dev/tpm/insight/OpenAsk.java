package dev.tpm.insight;

import dev.tpm.model.Ask;
import dev.tpm.model.Decision;
import dev.tpm.model.Effect;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.model.Question;
import dev.tpm.model.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a reader is still asked to decide or give.
 *
 * @param asked the ask, or the decision or question that is an ask by itself
 * @param of who is asked: persons and stakeholders; empty where an ask names nobody
 * @param neededBy when it is needed
 * @param effect what would change in the plan if it were done
 */
public record OpenAsk(
    Entity asked, List<EntityId> of, Optional<LocalDate> neededBy, Optional<Effect> effect) {
  private static final Comparator<OpenAsk> SOONEST =
      Comparator.comparing(ask -> ask.neededBy().orElse(LocalDate.MAX));

  public OpenAsk {
    of = List.copyOf(of);
  }

  /**
   * The open asks of a register, the soonest needed first and in the order of the plan on one day:
   * its asks, the proposed decisions with deciders and a date, and the open questions that somebody
   * is to answer.
   */
  public static List<OpenAsk> in(Register register) {
    List<OpenAsk> open = new ArrayList<>();
    register.asks().stream().filter(Ask::isOpen).map(OpenAsk::of).forEach(open::add);
    register.decisions().stream()
        .filter(d -> d.isOpen() && !d.deciders().isEmpty() && d.neededBy().isPresent())
        .map(OpenAsk::of)
        .forEach(open::add);
    register.questions().stream()
        .filter(q -> q.isOpen() && q.of().isPresent())
        .map(OpenAsk::of)
        .forEach(open::add);
    open.sort(SOONEST);
    return List.copyOf(open);
  }

  /** The ask of an ask. */
  public static OpenAsk of(Ask ask) {
    return new OpenAsk(ask, ask.of().stream().toList(), ask.neededBy(), ask.effect());
  }

  private static OpenAsk of(Decision decision) {
    String program = decision.entityId().program();
    List<EntityId> deciders =
        decision.deciders().stream().map(id -> new EntityId(Kind.PERSON, program, "", id)).toList();
    return new OpenAsk(decision, deciders, decision.neededBy(), decision.effect());
  }

  private static OpenAsk of(Question question) {
    return new OpenAsk(
        question, question.of().stream().toList(), question.neededBy(), Optional.empty());
  }

  /** Whether a person or a stakeholder is asked. */
  public boolean asks(EntityId reader) {
    return of.contains(reader);
  }
}
