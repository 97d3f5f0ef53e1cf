package dev.tpm.compare;

import dev.tpm.insight.Directory;
import dev.tpm.insight.Facts;
import dev.tpm.insight.Interest;
import dev.tpm.model.Decision;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Stakeholder;
import dev.tpm.model.Team;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out whom a change concerns. */
final class Reviewers {
  private static final String EDITED = "edited";
  private static final String LATER = "later";
  private static final String EARLIER = "earlier";
  private static final String PROMISED_LATER = "promised later";
  private static final String PROMISED_EARLIER = "promised earlier";

  private final Facts facts;
  private final Directory directory;
  private final Directory before;
  private final Map<EntityId, Tally> tallies = new LinkedHashMap<>();

  /** What a change has to do with somebody: how often, by what. */
  private static final class Tally {
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private boolean must;
  }

  private Reviewers(Side base, Side head) {
    this.facts = head.facts();
    this.directory = facts.directory();
    this.before = base.facts().directory();
  }

  /** Those who must be asked first; then by how much it is that concerns them. */
  static List<Reviewer> of(Side base, Side head, List<PlanChange> edits, List<DateMove> moves) {
    Reviewers reviewers = new Reviewers(base, head);
    Set<EntityId> counted = new HashSet<>();
    for (PlanChange edit : edits) {
      if (counted.add(edit.entity())) {
        reviewers.edited(edit.entity());
      }
    }
    moves.forEach(reviewers::moved);
    reviewers.stakeholders(moves);
    return reviewers.sorted();
  }

  private void edited(EntityId id) {
    // Who had what is taken away is asked, too.
    Optional<Entity> entity = directory.find(id).or(() -> before.find(id));
    if (entity.isPresent()) {
      if (entity.get() instanceof Decision decision) {
        decision.deciders().forEach(who -> note(person(id, who), "decides " + name(id), true));
      }
      boolean work = id.kind() == Kind.ITEM || id.kind() == Kind.PROJECT;
      entity.get().about().owner().ifPresent(who -> note(person(id, who), EDITED, work));
      team(entity.get()).ifPresent(team -> note(team, EDITED, false));
    }
  }

  private void moved(DateMove move) {
    if (move.days() == 0 || move.id().kind() == Kind.PROGRAM) {
      return;
    }
    String what = move.days() > 0 ? LATER : EARLIER;
    directory
        .find(move.id())
        .ifPresent(
            entity -> {
              entity
                  .about()
                  .owner()
                  .filter(who -> move.commitment())
                  .ifPresent(
                      who ->
                          note(
                              person(move.id(), who),
                              (move.days() > 0 ? PROMISED_LATER : PROMISED_EARLIER),
                              move.slips()));
              team(entity).ifPresent(team -> note(team, what, false));
            });
  }

  private void stakeholders(List<DateMove> moves) {
    Map<EntityId, DateMove> later = new HashMap<>();
    moves.stream().filter(m -> m.days() != 0).forEach(move -> later.put(move.id(), move));
    if (later.isEmpty()) {
      return;
    }
    for (Program program : facts.plan().programs()) {
      for (Stakeholder stakeholder : program.stakeholders()) {
        Interest interest = facts.interest(stakeholder, program);
        List<EntityId> cares = new ArrayList<>();
        interest.items().forEach(item -> cares.add(item.entityId()));
        interest.projects().forEach(project -> cares.add(project.entityId()));
        for (EntityId id : cares) {
          DateMove move = later.get(id);
          if (move != null) {
            note(themselves(stakeholder), move.days() > 0 ? LATER : EARLIER, false);
          }
        }
      }
    }
  }

  /** A stakeholder who is one person is that person. */
  private EntityId themselves(Stakeholder stakeholder) {
    EntityId person = person(stakeholder.entityId(), stakeholder.entityId().id());
    return !stakeholder.about().has("name") && directory.find(person).isPresent()
        ? person
        : stakeholder.entityId();
  }

  private Optional<EntityId> team(Entity entity) {
    Optional<String> team =
        entity instanceof Item item
            ? item.team()
            : entity instanceof Project project ? project.team() : Optional.empty();
    Optional<EntityId> known =
        team.map(id -> new EntityId(Kind.TEAM, entity.entityId().program(), "", id));
    return (entity instanceof Team own ? Optional.of(own.entityId()) : known)
        .filter(id -> directory.find(id).or(() -> before.find(id)).isPresent());
  }

  private static EntityId person(EntityId of, String who) {
    return new EntityId(Kind.PERSON, of.program(), "", who);
  }

  private String name(EntityId id) {
    return (directory.find(id).isPresent() ? directory : before).nameOf(id);
  }

  private void note(EntityId who, String why, boolean must) {
    Tally tally = tallies.computeIfAbsent(who, key -> new Tally());
    tally.counts.merge(why, 1, Integer::sum);
    tally.must |= must;
  }

  private static String words(String why, int count) {
    String dates = count == 1 ? "1 date " : count + " dates ";
    return switch (why) {
      case EDITED -> count == 1 ? "1 edit" : count + " edits";
      case PROMISED_LATER -> (count == 1 ? "1 promise " : count + " promises ") + LATER;
      case PROMISED_EARLIER -> (count == 1 ? "1 promise " : count + " promises ") + EARLIER;
      case LATER, EARLIER -> dates + why;
      default -> why;
    };
  }

  private List<Reviewer> sorted() {
    List<Map.Entry<EntityId, Tally>> all = new ArrayList<>(tallies.entrySet());
    all.sort(
        Comparator.comparing((Map.Entry<EntityId, Tally> e) -> !e.getValue().must)
            .thenComparing(
                e -> -e.getValue().counts.values().stream().mapToInt(Integer::intValue).sum())
            .thenComparing(Map.Entry::getKey));
    return all.stream()
        .map(
            e ->
                new Reviewer(
                    e.getKey(),
                    name(e.getKey()),
                    e.getValue().counts.entrySet().stream()
                        .map(why -> words(why.getKey(), why.getValue()))
                        .toList(),
                    e.getValue().must))
        .toList();
  }
}
