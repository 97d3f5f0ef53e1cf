package dev.tpm.compare;

import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.schedule.Driver;
import dev.tpm.schedule.Schedule;
import dev.tpm.schedule.ScheduledItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the edit that a moved date follows from: up the chain of what drives it now, else of what
 * drove it before.
 */
final class Causes {
  /** What may be edited of work without moving any. */
  private static final Set<String> QUIET =
      Set.of(
          "name",
          "summary",
          "description",
          "owner",
          "consulted",
          "informed",
          "tags",
          "links",
          "moved-because",
          "due",
          "target",
          "ticket",
          "objective",
          "key",
          "criteria");

  /** What of a program, a project or a team moves work. */
  private static final Set<String> MOVING =
      Set.of("calendar", "start", "level", "capacity", "members", "not-before", "away", "state");

  private final Side base;
  private final Side head;
  private final Renames renames;
  private final Set<EntityId> edited = new HashSet<>();
  private final List<EntityId> around = new ArrayList<>();
  private final Map<ItemId, Optional<EntityId>> roots = new HashMap<>();

  Causes(Side base, Side head, Renames renames, List<PlanChange> edits) {
    this.base = base;
    this.head = head;
    this.renames = renames;
    for (PlanChange edit : edits) {
      if (edit.entity().kind() == Kind.ITEM) {
        if (moves(edit)) {
          edited.add(edit.entity());
        }
      } else if (MOVING.contains(edit.field().replaceFirst("\\..*", ""))) {
        around.add(edit.entity());
      }
    }
  }

  private static boolean moves(PlanChange edit) {
    return edit.kind() != PlanChange.Kind.MOVED
        && !QUIET.contains(edit.field())
        && !edit.field().startsWith("x-")
        && !edit.field().startsWith("links.");
  }

  /** Whether an item, or a group around it, was edited in a way that may move it. */
  boolean isEdited(EntityId id) {
    if (edited.contains(id)) {
      return true;
    }
    return id.kind() == Kind.ITEM
        && head.facts()
            .directory()
            .item(id.asItem())
            .flatMap(Item::parent)
            .map(EntityId::of)
            .filter(this::isEdited)
            .isPresent();
  }

  /** The edited entity that an item's date follows from, itself included. */
  Optional<EntityId> of(ItemId id) {
    Optional<EntityId> now = climb(id, head.facts().schedule(), true);
    if (now.isPresent()) {
      return now;
    }
    Optional<EntityId> before =
        renames.inBase(EntityId.of(id)).flatMap(old -> beforehand(old.asItem()));
    return before.or(() -> around.stream().filter(by -> concerns(by, id)).findFirst());
  }

  private Optional<EntityId> beforehand(ItemId old) {
    return climb(old, base.facts().schedule(), false);
  }

  /** Each item is looked at once for the head; chains of the base are followed to their end. */
  private Optional<EntityId> climb(ItemId from, Schedule schedule, boolean known) {
    List<ItemId> path = new ArrayList<>();
    Set<ItemId> seen = new HashSet<>();
    Optional<EntityId> root = Optional.empty();
    Optional<ItemId> at = Optional.of(from);
    while (at.isPresent() && seen.add(at.get())) {
      if (known && roots.containsKey(at.get())) {
        root = roots.get(at.get());
        break;
      }
      path.add(at.get());
      root = here(at.get(), known);
      if (root.isPresent()) {
        break;
      }
      at = schedule.item(at.get()).map(ScheduledItem::driver).flatMap(Driver::waitsFor);
    }
    if (known) {
      for (ItemId each : path) {
        roots.put(each, root);
      }
    }
    return root;
  }

  private Optional<EntityId> here(ItemId id, boolean inHead) {
    EntityId entity = EntityId.of(id);
    if (inHead) {
      return Optional.of(entity).filter(this::isEdited);
    }
    Optional<EntityId> now = renames.inHead(entity);
    return now.isEmpty() ? Optional.of(entity) : now.filter(this::isEdited);
  }

  private boolean concerns(EntityId by, ItemId id) {
    Optional<Item> item = head.facts().directory().item(id);
    return switch (by.kind()) {
      case TEAM -> item.flatMap(Item::team).filter(by.id()::equals).isPresent();
      case PROJECT -> by.id().equals(id.project());
      case PROGRAM -> by.id().equals(id.program());
      default -> false;
    };
  }
}
