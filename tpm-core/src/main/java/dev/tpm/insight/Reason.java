package dev.tpm.insight;

import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Issue;
import java.util.Optional;

/** Why something has the health it has: what kind of reason, its figures, and what it is about. */
public sealed interface Reason {

  /** The health that this alone would give. */
  Health health();

  /** What is the cause, where that is something other than the thing itself. */
  default Optional<EntityId> cause() {
    return Optional.empty();
  }

  /** The forecast is after due. */
  record Late(Health health, Variance variance) implements Reason {}

  /** The forecast is on or before due; why something is on track. */
  record InTime(Variance variance) implements Reason {
    @Override
    public Health health() {
      return Health.ON_TRACK;
    }
  }

  /** Something with a promise in it, where no promise is missed; why something is on track. */
  record NothingMissed(int promises) implements Reason {
    @Override
    public Health health() {
      return Health.ON_TRACK;
    }
  }

  /**
   * The chance to meet due is under the limit.
   *
   * @param chance 0 to 1
   * @param limit the limit of the program's policy, 0 to 1
   */
  record LowChance(Health health, double chance, double limit) implements Reason {}

  /** An open issue blocks it. */
  record Blocked(Health health, EntityId issue, Issue.Severity severity) implements Reason {
    @Override
    public Optional<EntityId> cause() {
      return Optional.of(issue);
    }
  }

  /**
   * An open risk in the red of the matrix has no mitigation.
   *
   * @param score rank of probability × rank of impact
   */
  record UntreatedRisk(EntityId risk, int score) implements Reason {
    @Override
    public Health health() {
      return Health.AT_RISK;
    }

    @Override
    public Optional<EntityId> cause() {
      return Optional.of(risk);
    }
  }

  /** A hand-off that it consumes is late or refused. */
  record BadHandOff(HandOff handOff) implements Reason {
    @Override
    public Health health() {
      return Health.AT_RISK;
    }

    @Override
    public Optional<EntityId> cause() {
      return Optional.of(EntityId.of(handOff.provider()));
    }
  }

  /**
   * A part of it is off track: a milestone of a project, a project of a program, a program of a
   * portfolio.
   */
  record PartOffTrack(EntityId part) implements Reason {
    @Override
    public Health health() {
      return Health.AT_RISK;
    }

    @Override
    public Optional<EntityId> cause() {
      return Optional.of(part);
    }
  }

  /** What serves an objective stands no better. */
  record Servant(Health health, EntityId servant) implements Reason {
    @Override
    public Optional<EntityId> cause() {
      return Optional.of(servant);
    }
  }
}
