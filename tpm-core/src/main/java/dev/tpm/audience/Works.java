package dev.tpm.audience;

import dev.tpm.model.Commitments;
import dev.tpm.model.Dependency;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is shown of items, groups and milestones. */
record Works(Veil veil) {
  List<Item> of(List<Item> items) {
    return veil.shown(items).stream().map(this::item).toList();
  }

  private Item item(Item item) {
    return new Item(
        item.itemId(),
        veil.about(item),
        item.kind(),
        item.parent(),
        item.children().stream().filter(veil::shows).toList(),
        veil.key(item, Kind.TEAM, "team", item.team()),
        work(item),
        item.after().stream()
            .filter(dependency -> veil.shows(dependency.predecessor()))
            .map(dependency -> dependency(item, dependency))
            .toList(),
        item.dates(),
        item.progress(),
        veil.text(item, "external", item.external()),
        veil.field(item, "promised", item.promised()),
        veil.shows(item, "commits") ? commitments(item.commits()) : Commitments.NONE,
        veil.field(item, "ticket", item.ticket()),
        veil.key(item, Kind.OBJECTIVE, "objective", item.objective()),
        item.key(),
        veil.field(item, "criteria", item.criteria()).stream()
            .map(criterion -> criterion(item, criterion))
            .toList());
  }

  private Item.Work work(Item item) {
    Item.Work work = item.work();
    Map<String, BigDecimal> needs = new LinkedHashMap<>();
    if (veil.shows(item, "needs")) {
      work.needs().entrySet().stream()
          .filter(entry -> veil.shows(veil.id(item, Kind.TEAM, entry.getKey())))
          .forEach(entry -> needs.put(entry.getKey(), entry.getValue()));
    }
    return new Item.Work(
        work.duration(),
        veil.field(item, "estimate", work.estimate()),
        needs,
        veil.field(item, "effort", work.effort()));
  }

  /**
   * The schedule knows a dependency by all that it says, so a note is left where none is hidden.
   */
  private Dependency dependency(Item item, Dependency dependency) {
    return new Dependency(
        dependency.predecessor(),
        dependency.type(),
        dependency.lag(),
        dependency.neededBy(),
        veil.text(item, "notes", dependency.note()),
        dependency.span());
  }

  private Commitments commitments(Commitments commitments) {
    Map<EntityId, Optional<LocalDate>> each = new LinkedHashMap<>();
    commitments.each().entrySet().stream()
        .filter(entry -> veil.shows(entry.getKey()))
        .forEach(entry -> each.put(entry.getKey(), entry.getValue()));
    return new Commitments(commitments.toAll(), each);
  }

  private Item.Criterion criterion(Item item, Item.Criterion criterion) {
    return new Item.Criterion(
        veil.prose(item, criterion.text()),
        veil.key(item, Kind.PERSON, "criteria", criterion.owner()),
        criterion.due(),
        criterion.done());
  }
}
