package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.model.Item;
import dev.tpm.model.Project;
import java.util.stream.Stream;

/**
 * A milestone with a due waits for nothing, so nothing moves its date.
 *
 * <p>Where no work is planned around it there is nothing that it could wait for, and what is fixed,
 * starts no earlier than a day, or comes from outside has its date from there.
 */
final class NoPredecessor implements Check {
  @Override
  public Rule rule() {
    return Rules.NO_PREDECESSOR;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.directory().items().stream()
        .filter(item -> item.isMilestone() && item.dates().due().isPresent())
        .filter(item -> facts.item(item.itemId()).status().isOpen())
        .filter(item -> !isHeld(item, facts) && hasWorkAround(item, facts))
        .map(
            item ->
                Finding.at(
                        item,
                        "due",
                        Rules.NO_PREDECESSOR,
                        "'"
                            + item.name()
                            + "' is due "
                            + item.dates().due().orElseThrow()
                            + " and waits for nothing, so no work can move its forecast")
                    .withHelp(
                        "write 'after: ' and what must be done first, or 'fixed: ' for an event"));
  }

  private static boolean isHeld(Item item, Facts facts) {
    return Stream.concat(Stream.of(item), facts.directory().groupsOf(item).stream())
        .anyMatch(
            holder ->
                !holder.after().isEmpty()
                    || holder.dates().fixed().isPresent()
                    || holder.dates().notBefore().isPresent()
                    || holder.dates().slot().isPresent()
                    || holder.external().isPresent());
  }

  private static boolean hasWorkAround(Item item, Facts facts) {
    return facts
        .directory()
        .projectOf(item.itemId())
        .map(Project::items)
        .orElseGet(() -> facts.directory().itemsOf(facts.directory().programOf(item.itemId())))
        .stream()
        .anyMatch(other -> other.kind() == Item.ItemKind.TASK);
  }
}
