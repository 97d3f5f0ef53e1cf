package dev.tpm.trend;

/** Why there is no past to tell of. */
public enum Silence {
  /** It was not asked for. */
  SWITCHED_OFF,
  /** The plan is in no git repository. */
  NOT_IN_GIT,
  /** The repository has no commit of the plan. */
  NO_COMMIT,
  /** The repository is there and cannot be read. */
  UNREADABLE
}
