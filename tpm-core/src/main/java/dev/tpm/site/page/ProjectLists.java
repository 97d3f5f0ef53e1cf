package dev.tpm.site.page;

import dev.tpm.insight.HandOff;
import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.RankedRisk;
import dev.tpm.insight.Status;
import dev.tpm.insight.Variance;
import dev.tpm.model.Decision;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Issue;
import dev.tpm.model.Item;
import dev.tpm.model.Kind;
import dev.tpm.model.Project;
import dev.tpm.model.Risk;
import dev.tpm.site.edition.Here;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What of the program's lists is about one project. */
record ProjectLists(Here here, Project project) {

  /** The hand-offs that it waits for, the worst first. */
  List<HandOff> incoming() {
    return handOffs(
        h ->
            h.dependency().isPresent()
                && h.consumer().filter(this::isOwn).isPresent()
                && (!isOwn(EntityId.of(h.provider())) || isBetweenTeams(h)));
  }

  /** The hand-offs that others wait for, the worst first. */
  List<HandOff> outgoing() {
    return handOffs(
        h ->
            isOwn(EntityId.of(h.provider()))
                && h.to().isPresent()
                && h.consumer().filter(this::isOwn).isEmpty());
  }

  private List<HandOff> handOffs(Predicate<HandOff> wanted) {
    return here.subject().handOffs().stream()
        .filter(wanted)
        .sorted(HandOffEvents.WORST_FIRST)
        .toList();
  }

  private static boolean isBetweenTeams(HandOff handOff) {
    return !handOff.from().id().equals(handOff.to().flatMap(HandOff.Party::id));
  }

  private boolean isOwn(EntityId id) {
    return id.equals(project.entityId())
        || (id.project().equals(project.id()) && id.program().equals(project.entityId().program()));
  }

  private boolean touches(EntityId entry, Collection<EntityId> named) {
    return isOwn(entry) || named.stream().anyMatch(id -> id.kind() != Kind.TEAM && isOwn(id));
  }

  /** Its open risks, and those of others that would hurt it; the worst first. */
  List<RankedRisk> risks() {
    List<Risk> risks =
        here.subject().register().risks().stream()
            .filter(risk -> touches(risk.entityId(), risk.affects()))
            .toList();
    return RankedRisk.openOf(risks, here.subject().program().policy());
  }

  /** Its open issues, and those of others that block it; the most severe first. */
  List<Issue> issues() {
    return here.subject().register().issues().stream()
        .filter(issue -> issue.isOpen() && touches(issue.entityId(), issue.blocks()))
        .sorted(
            Comparator.comparing(
                (Issue issue) -> issue.severity().orElse(Issue.Severity.LOW),
                Comparator.reverseOrder()))
        .toList();
  }

  /** Its decisions: those to be taken first, then the latest. */
  List<Decision> decisions() {
    return here.subject().register().decisions().stream()
        .filter(
            decision ->
                isOwn(decision.entityId())
                    || (decision.isOpen() && touches(decision.entityId(), decision.blocks())))
        .sorted(
            Comparator.comparing((Decision decision) -> !decision.isOpen())
                .thenComparing(
                    decision -> decision.date().map(day -> -day.toEpochDay()).orElse(0L)))
        .toList();
  }

  /** Its milestones still to come, and other work with a promise; the worst first. */
  List<ItemFacts> promises() {
    return facts(f -> f.status().isOpen()).stream()
        .sorted(
            Comparator.comparing((ItemFacts f) -> health(f).isEmpty())
                .thenComparing(f -> health(f).orElse(Health.ON_TRACK), Comparator.reverseOrder())
                .thenComparing(
                    f -> f.variance().map(Variance::days).orElse(Integer.MIN_VALUE),
                    Comparator.reverseOrder())
                .thenComparing(f -> day(f.item())))
        .toList();
  }

  /** Its milestones that were reached, the latest first. */
  List<ItemFacts> reached() {
    return facts(f -> f.status() == Status.DONE && f.item().isMilestone()).stream()
        .sorted(Comparator.comparing((ItemFacts f) -> day(f.item())).reversed())
        .toList();
  }

  private List<ItemFacts> facts(Predicate<ItemFacts> wanted) {
    return project.items().stream()
        .filter(item -> item.isMilestone() || item.commitment().isPresent())
        .map(item -> here.facts().item(item.itemId()))
        .filter(wanted)
        .toList();
  }

  private Optional<Health> health(ItemFacts facts) {
    return here.facts().standing(facts.item().entityId()).computed();
  }

  private String day(Item item) {
    return KeyMilestones.finish(here, item).map(Object::toString).orElse("");
  }
}
