package dev.tpm.site.edition;

import dev.tpm.insight.Facts;
import dev.tpm.insight.HandOff;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import dev.tpm.model.Person;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Register;
import dev.tpm.trend.Past;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a site is about: a program, and all that is known of its plan.
 *
 * @param facts the facts of the whole plan, of which the program may be a part
 * @param problems what was said of the program's files
 * @param past what is known of how it came to be
 */
public record Subject(Facts facts, Program program, Problems problems, Past past) {

  /**
   * A program of a plan.
   *
   * @param said what was said of the whole plan's files
   */
  public static Subject of(Facts facts, Program program, Problems said, Past past) {
    boolean alone = facts.plan().portfolio().isEmpty();
    return new Subject(facts, program, alone ? said : said.ofProgram(program.id()), past);
  }

  /** What the ids of the program's entities carry: empty where it stands alone. */
  public String key() {
    return facts.directory().keyOf(program);
  }

  public EntityId id() {
    return program.entityId();
  }

  public LocalDate statusDate() {
    return facts.statusDate(program.entityId());
  }

  public WholeFacts whole() {
    return facts.whole(program.entityId());
  }

  public List<Project> projects() {
    return program.projects();
  }

  /** All that is in it: its own milestones, then the items of its projects. */
  public List<Item> items() {
    return facts.directory().itemsOf(program);
  }

  /** What counts in its finish and its health: all but what is proposed, paused or cancelled. */
  public List<Item> countingItems() {
    return Stream.concat(
            program.milestones().stream(),
            program.projects().stream()
                .filter(project -> project.state().counts())
                .flatMap(project -> project.items().stream()))
        .toList();
  }

  /** Its own register with those of its projects after it. */
  public Register register() {
    return facts.register(program);
  }

  public List<HandOff> handOffs() {
    return facts.handOffs(program);
  }

  /** The id of something that the program itself holds. */
  public EntityId own(Kind kind, String id) {
    return new EntityId(kind, key(), "", id);
  }

  /** A person of the program. */
  public Optional<Person> person(String id) {
    return facts
        .directory()
        .find(own(Kind.PERSON, id))
        .filter(Person.class::isInstance)
        .map(Person.class::cast);
  }
}
