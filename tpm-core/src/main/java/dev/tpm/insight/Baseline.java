package dev.tpm.insight;

import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Kind;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.schedule.Extent;
import dev.tpm.schedule.Schedule;
import dev.tpm.schedule.ScheduledItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The dates of the version of a plan that its program is held against, under the ids of today.
 *
 * @param name as the program names it: a tag, a branch, a commit or a date
 * @param day the day that it is true of
 * @param items the dates of the items that were in it
 * @param wholes the extents of the program and of the projects that were in it
 */
public record Baseline(
    String name, LocalDate day, Map<ItemId, ScheduledItem> items, Map<EntityId, Extent> wholes) {
  public Baseline {
    items = Map.copyOf(items);
    wholes = Map.copyOf(wholes);
  }

  /**
   * Finds what a program has in common with an older version of itself; what was renamed since is
   * found where it says so ({@code moved-from}).
   *
   * @param program the program as it is
   * @param then the schedule of the older version
   */
  public static Baseline of(String name, Program program, Schedule then) {
    Map<ItemId, ScheduledItem> items = new HashMap<>();
    Map<EntityId, Extent> wholes = new HashMap<>();
    EntityId whole = program.entityId();
    then.extent(whole).ifPresent(extent -> wholes.put(whole, extent));
    List<Item> all = new ArrayList<>(program.milestones());
    Map<String, List<String>> projects = new HashMap<>();
    for (Project project : program.projects()) {
      all.addAll(project.items());
      List<String> ids = newestFirst(project.id(), project.about().movedFrom());
      projects.put(project.id(), ids);
      first(ids, id -> then.extent(new EntityId(Kind.PROJECT, whole.id(), "", id)))
          .ifPresent(extent -> wholes.put(project.entityId(), extent));
    }
    for (Item item : all) {
      ItemId id = item.itemId();
      List<String> homes = projects.getOrDefault(id.project(), List.of(id.project()));
      first(paths(id, homes, item), path -> then.item(at(id.program(), path)))
          .ifPresent(dates -> items.put(id, dates));
    }
    return new Baseline(name, then.statusDate(whole.id()), items, wholes);
  }

  /** Where an item may have been, as {@code project/id}, the likeliest first. */
  private static List<String> paths(ItemId id, List<String> homes, Item item) {
    List<String> paths = new ArrayList<>();
    for (String former : newestFirst(id.id(), item.about().movedFrom())) {
      if (former.indexOf('/') >= 0) {
        paths.add(former);
      } else {
        homes.forEach(home -> paths.add(home + "/" + former));
      }
    }
    return paths;
  }

  private static List<String> newestFirst(String now, List<String> formers) {
    List<String> ids = new ArrayList<>(List.of(now));
    for (int i = formers.size() - 1; i >= 0; i--) {
      ids.add(formers.get(i));
    }
    return ids;
  }

  private static ItemId at(String program, String path) {
    int slash = path.lastIndexOf('/');
    return new ItemId(program, path.substring(0, slash), path.substring(slash + 1));
  }

  private static <T> Optional<T> first(List<String> ids, Function<String, Optional<T>> find) {
    return ids.stream().flatMap(id -> find.apply(id).stream()).findFirst();
  }

  /** When an item was then; absent where it was not in the plan. */
  public Optional<ScheduledItem> item(ItemId id) {
    return Optional.ofNullable(items.get(id));
  }

  /** When a project or the program was then; absent where it was not in the plan. */
  public Optional<Extent> extent(EntityId id) {
    return Optional.ofNullable(wholes.get(id));
  }
}
