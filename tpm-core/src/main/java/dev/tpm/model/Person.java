package dev.tpm.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody.
 *
 * @param away days off, in the order written
 * @param declared whether {@code people} has them; else they were given in place
 */
public record Person(
    EntityId entityId,
    About about,
    Optional<String> email,
    Optional<String> role,
    Optional<String> url,
    List<DateRange> away,
    boolean declared)
    implements Entity {

  /** The same person as one of a program's own. */
  public Person in(String program) {
    EntityId own = new EntityId(Kind.PERSON, program, "", id());
    return new Person(own, about, email, role, url, away, declared);
  }
}
