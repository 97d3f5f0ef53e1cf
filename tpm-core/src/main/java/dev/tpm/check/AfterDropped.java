package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.model.Dependency;
import dev.tpm.model.Entity;
import dev.tpm.model.Item;
import dev.tpm.model.Project;
import dev.tpm.model.State;
import dev.tpm.schedule.Mismatch;
import java.util.Optional;
import java.util.stream.Stream;

/** An open item waits for a dropped one, which holds nothing any more. */
final class AfterDropped implements Check {
  @Override
  public Rule rule() {
    return Rules.AFTER_DROPPED;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.schedule().mismatches().stream()
        .filter(Mismatch.WaitsForDropped.class::isInstance)
        .map(Mismatch.WaitsForDropped.class::cast)
        .flatMap(
            mismatch ->
                facts.directory().item(mismatch.item()).stream()
                    .map(item -> finding(item, mismatch.dependency(), facts)));
  }

  private static Finding finding(Item item, Dependency dependency, Facts facts) {
    Optional<Item> dropped = facts.directory().item(dependency.predecessor());
    String name = dropped.map(Item::name).orElse(dependency.predecessor().toString());
    Finding finding =
        Finding.at(
                item,
                dependency.span(),
                Rules.AFTER_DROPPED,
                "'" + item.name() + "' waits for '" + name + "', which is dropped")
            .withHelp("take the dependency away, or wait for what takes its place");
    return dropped
        .flatMap(d -> whatDropped(d, facts))
        .map(by -> finding.withRelated("dropped here", by.about().at(field(by))))
        .orElse(finding);
  }

  /** The item itself, a group around it, or the project that was cancelled. */
  private static Optional<Entity> whatDropped(Item item, Facts facts) {
    Stream<Item> chain = Stream.concat(Stream.of(item), facts.directory().groupsOf(item).stream());
    return chain
        .filter(Item::isDropped)
        .<Entity>map(i -> i)
        .findFirst()
        .or(
            () ->
                facts
                    .directory()
                    .projectOf(item.itemId())
                    .filter(p -> p.state() == State.CANCELLED)
                    .map(p -> p));
  }

  private static String field(Entity entity) {
    return entity instanceof Project ? "state" : "dropped";
  }
}
