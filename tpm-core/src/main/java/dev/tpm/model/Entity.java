package dev.tpm.model;

/** Anything in a plan that has a key, a name and a place. */
public interface Entity {
  EntityId entityId();

  About about();

  default String id() {
    return about().id();
  }

  /** What people read. */
  default String name() {
    return about().name();
  }
}
