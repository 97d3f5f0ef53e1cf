package dev.tpm.site.edition;

import dev.tpm.insight.Facts;
import dev.tpm.insight.HandOff;
import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Status;
import dev.tpm.model.Action;
import dev.tpm.model.Ask;
import dev.tpm.model.Assumption;
import dev.tpm.model.Decision;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Issue;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Question;
import dev.tpm.model.Risk;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.part.State;
import dev.tpm.site.words.Wording;
import java.util.Optional;

/** How states look and what they are called. */
public record Signs(Facts facts, Wording wording) {

  /** The sign of a health. */
  public State health(Health health) {
    Shape shape =
        switch (health) {
          case ON_TRACK -> Shape.ON_TRACK;
          case AT_RISK -> Shape.AT_RISK;
          case OFF_TRACK -> Shape.OFF_TRACK;
        };
    return new State(shape, wording.say("common.health." + health.word()));
  }

  /** How a program stands: its life where that says more than health, else its health. */
  public State of(Program program) {
    return whole(program.entityId(), program.state());
  }

  /** How a project stands. */
  public State of(Project project) {
    return whole(project.entityId(), project.state());
  }

  private State whole(EntityId id, dev.tpm.model.State state) {
    return switch (state) {
      case PROPOSED -> life(Shape.NOT_STARTED, state);
      case PAUSED -> life(Shape.PAUSED, state);
      case CANCELLED -> life(Shape.CANCELLED, state);
      case PLANNED, ACTIVE, DONE ->
          facts.whole(id).done()
              ? life(Shape.DONE, dev.tpm.model.State.DONE)
              : facts
                  .standing(id)
                  .leading()
                  .map(this::health)
                  .orElseGet(() -> new State(Shape.NOT_STARTED, wording.say("common.health.none")));
    };
  }

  private State life(Shape shape, dev.tpm.model.State state) {
    return new State(shape, wording.say("common.state." + state.word()));
  }

  /** How an item stands: done or not, its health where it is promised, else how far it has come. */
  public State of(ItemFacts item) {
    Optional<Health> health = facts.standing(item.item().entityId()).computed();
    return item.status().isOpen() && health.isPresent() ? health(health.get()) : status(item);
  }

  /** How far an item has come, whatever its health. */
  public State status(ItemFacts item) {
    Shape shape =
        switch (item.status()) {
          case DONE -> Shape.DONE;
          case DROPPED -> Shape.CANCELLED;
          case BLOCKED -> Shape.PAUSED;
          case NOT_STARTED, IN_PROGRESS -> Shape.NOT_STARTED;
        };
    return new State(shape, statusWord(item.status()));
  }

  private String statusWord(Status status) {
    return wording.say("common.status." + status.word());
  }

  /** Where a hand-off is, with its lateness. */
  public State of(HandOff handOff) {
    String key = "common.hand-off." + handOff.state().word();
    int gap = handOff.gap().orElse(0);
    return switch (handOff.state()) {
      case DELIVERED -> new State(Shape.DONE, wording.say(key));
      case REFUSED -> new State(Shape.OFF_TRACK, wording.say(key));
      case LATE ->
          new State(
              Shape.OFF_TRACK,
              gap > 0 ? wording.say(key + ".days", wording.amounts().days(gap)) : wording.say(key));
      case COMMITTED -> new State(Shape.ON_TRACK, wording.say(key));
      case REQUESTED -> new State(Shape.AT_RISK, wording.say(key));
      case GIVEN -> new State(gap > 0 ? Shape.OFF_TRACK : Shape.ON_TRACK, wording.say(key));
    };
  }

  /** Done or open, for what has no health. */
  public State done(boolean done) {
    return done
        ? new State(Shape.DONE, statusWord(Status.DONE))
        : new State(Shape.NOT_STARTED, wording.say("common.open"));
  }

  /** The state of any entity in a word, as references to it show it; empty where it has none. */
  public Optional<String> word(Entity entity) {
    if (entity instanceof Item item) {
      return Optional.of(of(facts.item(item.itemId())).word());
    }
    if (entity instanceof Project project) {
      return Optional.of(of(project).word());
    }
    if (entity instanceof Program program) {
      return Optional.of(of(program).word());
    }
    if (entity instanceof Decision decision) {
      return Optional.of(wording.say("common.decision." + decision.status().word()));
    }
    if (entity instanceof Risk risk) {
      return Optional.of(wording.say("common.risk." + risk.status().word()));
    }
    return open(entity).map(open -> done(!open).word());
  }

  private static Optional<Boolean> open(Entity entity) {
    if (entity instanceof Action action) {
      return Optional.of(action.isOpen());
    }
    if (entity instanceof Ask ask) {
      return Optional.of(ask.isOpen());
    }
    if (entity instanceof Issue issue) {
      return Optional.of(issue.isOpen());
    }
    if (entity instanceof Question question) {
      return Optional.of(question.isOpen());
    }
    return entity instanceof Assumption assumption
        ? Optional.of(assumption.validated().isEmpty())
        : Optional.empty();
  }
}
