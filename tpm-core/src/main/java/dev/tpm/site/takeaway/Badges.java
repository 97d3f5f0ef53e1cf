package dev.tpm.site.takeaway;

import dev.tpm.insight.ItemFacts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Project;
import dev.tpm.schedule.Outlook;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.chart.TextWidth;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.State;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes the badges of a program. */
record Badges(Here here) {
  private static final double LONGEST = 360;
  private static final double LONGEST_NAME = 200;

  /** Texts are measured at 12 pixels and drawn at 11. */
  private static final double DRAWN = 11.0 / 12;

  /** How the program stands. */
  Badge health() {
    return badge(
        here.wording().say("takeaway.badge.health"), here.signs().of(here.subject().program()));
  }

  /** How a project stands. */
  Badge project(Project project) {
    return badge(project.name(), here.signs().of(project));
  }

  /** The open milestone that is expected first; a key one where there is one. */
  Optional<Badge> next() {
    Comparator<Item> soonest = Comparator.comparing(item -> finish(item).orElse(LocalDate.MAX));
    Optional<Item> next =
        here.subject().countingItems().stream()
            .filter(item -> item.isMilestone() && facts(item).status().isOpen())
            .filter(item -> finish(item).isPresent())
            .min(Comparator.comparing((Item item) -> !item.key()).thenComparing(soonest));
    return next.map(
        item ->
            badge(
                here.wording().say("takeaway.badge.next"),
                new State(
                    here.signs().of(facts(item)).shape(),
                    here.wording()
                        .say(
                            "takeaway.badge.on",
                            TextWidth.cut(item.name(), LONGEST_NAME),
                            here.wording().dates().shortWithYear(finish(item).orElseThrow())))));
  }

  /** The chance to meet the program's due date; absent where nothing is promised or uncertain. */
  Optional<Badge> chance() {
    EntityId id = here.subject().id();
    OptionalDouble chance =
        here.facts().forecast().outlook(id).map(Outlook::onTime).orElseGet(OptionalDouble::empty);
    return here.subject()
        .whole()
        .due()
        .filter(due -> chance.isPresent())
        .map(
            due ->
                badge(
                    here.wording()
                        .say("takeaway.badge.by", here.wording().dates().shortWithYear(due)),
                    new State(
                        here.signs().of(here.subject().program()).shape(),
                        here.wording()
                            .say(
                                "takeaway.badge.chance",
                                here.wording().amounts().chance(chance.getAsDouble())))));
  }

  static Badge badge(String label, State state) {
    String name = TextWidth.cut(label, LONGEST_NAME);
    String value = TextWidth.cut(state.word(), LONGEST);
    Shape shape = state.shape();
    return new Badge(name, value, shape, TextWidth.of(name) * DRAWN, TextWidth.of(value) * DRAWN);
  }

  private ItemFacts facts(Item item) {
    return here.facts().item(item.itemId());
  }

  private Optional<LocalDate> finish(Item item) {
    return here.facts().schedule().item(item.itemId()).map(ScheduledItem::finish);
  }
}
