package dev.tpm.site.search;

import dev.tpm.model.Entity;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import dev.tpm.site.link.Address;
import dev.tpm.site.link.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A thing that has a place in the site.
 *
 * @param sort what kind of thing it is
 * @param name what people call it
 * @param address where it is
 * @param entity what it is; absent for a page that is about no single thing
 */
record Listed(Sort sort, String name, Address address, Optional<Entity> entity) {

  /** What kind of thing is found, in the order in which results are grouped. */
  enum Sort {
    PROGRAM,
    PROJECT,
    MILESTONE,
    ITEM,
    RISK,
    ISSUE,
    DECISION,
    QUESTION,
    ACTION,
    ASK,
    ASSUMPTION,
    OBJECTIVE,
    TEAM,
    PERSON,
    STAKEHOLDER,
    UPDATE,
    PAGE;

    private static final List<Sort> ALL = List.of(values());

    static List<Sort> all() {
      return ALL;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Sort of(Entity entity) {
      if (entity instanceof Item item) {
        return item.isMilestone() ? MILESTONE : ITEM;
      }
      return switch (entity.entityId().kind()) {
        case PROJECT -> PROJECT;
        case TEAM -> TEAM;
        case PERSON -> PERSON;
        case STAKEHOLDER -> STAKEHOLDER;
        case OBJECTIVE -> OBJECTIVE;
        case RISK -> RISK;
        case ISSUE -> ISSUE;
        case ASSUMPTION -> ASSUMPTION;
        case DECISION -> DECISION;
        case QUESTION -> QUESTION;
        case ACTION -> ACTION;
        case ASK -> ASK;
        case UPDATE -> UPDATE;
        case PROGRAM, ITEM, MILESTONE, TAG, BUDGET -> PROGRAM;
      };
    }
  }

  /** Whether it is an item or a milestone of a project, of which there may be very many. */
  boolean isWork() {
    return entity.filter(e -> e instanceof Item && !e.entityId().project().isEmpty()).isPresent();
  }

  /** Whether it is the overview, which is found as the program itself. */
  static boolean isOwnPage(Section section) {
    return section != Section.OVERVIEW && section != Section.SEARCH;
  }

  /** Whether an entity of this kind has a name that somebody gave it. */
  static boolean isNamed(Entity entity) {
    return entity.entityId().kind() != Kind.UPDATE;
  }
}
