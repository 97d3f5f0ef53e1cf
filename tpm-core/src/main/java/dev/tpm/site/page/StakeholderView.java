package dev.tpm.site.page;

import dev.tpm.insight.HandOff;
import dev.tpm.insight.Interest;
import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.OpenAsk;
import dev.tpm.insight.Status;
import dev.tpm.insight.Variance;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import dev.tpm.model.Stakeholder;
import dev.tpm.site.edition.Here;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a program is a stakeholder's.
 *
 * @param asks what is asked of them, or of somebody among them
 * @param interest what they care about
 * @param open the open milestones and items among that, soonest first
 * @param reached the milestones among it that are reached, latest first
 * @param handOffs the open hand-offs to them, and of those items
 */
record StakeholderView(
    List<OpenAsk> asks,
    Interest interest,
    List<ItemFacts> open,
    List<ItemFacts> reached,
    List<HandOff> handOffs) {

  static StakeholderView of(Here here, Stakeholder stakeholder) {
    Set<EntityId> them = new LinkedHashSet<>();
    them.add(stakeholder.entityId());
    them.add(here.subject().own(Kind.PERSON, stakeholder.id()));
    stakeholder.people().forEach(id -> them.add(here.subject().own(Kind.PERSON, id)));
    Interest interest = here.facts().interest(stakeholder, here.subject().program());
    Outlook outlook = new Outlook(here);
    List<ItemFacts> items =
        interest.items().stream()
            .map(item -> here.facts().item(item.itemId()))
            .sorted(outlook.byDay())
            .toList();
    return new StakeholderView(
        OpenAsk.in(here.subject().register()).stream()
            .filter(ask -> them.stream().anyMatch(ask::asks))
            .toList(),
        interest,
        items.stream().filter(f -> f.status().isOpen()).toList(),
        items.stream()
            .filter(f -> f.status() == Status.DONE && f.item().isMilestone())
            .sorted(outlook.byDay().reversed())
            .toList(),
        handOffs(here, them, interest));
  }

  private static List<HandOff> handOffs(Here here, Set<EntityId> them, Interest interest) {
    Set<EntityId> items =
        interest.items().stream().map(Item::entityId).collect(Collectors.toUnmodifiableSet());
    return here.subject().handOffs().stream()
        .filter(HandOff::isOpen)
        .filter(
            h ->
                h.consumer().filter(c -> them.contains(c) || items.contains(c)).isPresent()
                    || items.contains(EntityId.of(h.provider())))
        .sorted(HandOffRows.WORST)
        .toList();
  }

  /** How many of the open dates are promised. */
  long promised() {
    return open.stream().filter(f -> f.variance().isPresent()).count();
  }

  /** How many of the open dates are late. */
  long late() {
    return open.stream().filter(f -> f.variance().filter(Variance::late).isPresent()).count();
  }
}
