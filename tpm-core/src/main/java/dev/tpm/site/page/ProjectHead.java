package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Status;
import dev.tpm.insight.Variance;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.Health;
import dev.tpm.model.Project;
import dev.tpm.schedule.Extent;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.chart.Look;
import dev.tpm.site.chart.Span;
import dev.tpm.site.chart.Strip;
import dev.tpm.site.chart.TimelineRow;
import dev.tpm.site.edition.Here;
import dev.tpm.site.words.Phrases;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The row of a whole project, which stays while its items are folded: from its first to its last
 * day, with its milestones on it.
 *
 * @param days the days that are shown
 */
record ProjectHead(Here here, Span days) {
  private static final int MOST_DIAMONDS = 24;

  TimelineRow of(Project project, int depth) {
    WholeFacts whole = here.facts().whole(project.entityId());
    Optional<Extent> extent = whole.extent();
    boolean critical =
        project.items().stream()
            .flatMap(item -> here.facts().schedule().item(item.itemId()).stream())
            .anyMatch(item -> item.isOpen() && item.critical());
    return TimelineRow.of("project:" + project.id(), TimelineRow.Kind.GROUP, project.name())
        .withName(here.href(project.entityId()), note(whole), depth)
        .withDays(extent.map(this::span), Optional.empty(), Optional.empty())
        .withPromise(
            whole.done() ? Optional.empty() : whole.due(),
            new Odds(here)
                .safe(project.entityId())
                .filter(day -> whole.due().isPresent() && !whole.done()),
            look(project),
            label(whole))
        .withFlags(critical, false)
        .withMilestones(milestones(project));
  }

  private Span span(Extent extent) {
    LocalDate last = extent.finish().isBefore(extent.start()) ? extent.start() : extent.finish();
    return new Span(extent.start(), last);
  }

  private String note(WholeFacts whole) {
    if (whole.done()) {
      return here.wording().say("project.timeline.done");
    }
    return whole.extent().map(e -> here.wording().dates().onAxis(e.finish())).orElse("");
  }

  private Look look(Project project) {
    Health health = here.facts().standing(project.entityId()).computed().orElse(Health.ON_TRACK);
    return switch (health) {
      case ON_TRACK -> Look.PLANNED;
      case AT_RISK -> Look.AT_RISK;
      case OFF_TRACK -> Look.OFF_TRACK;
    };
  }

  /** By how much it misses its due. */
  private String label(WholeFacts whole) {
    Wording wording = here.wording();
    return whole
        .variance()
        .map(Variance::days)
        .filter(late -> late > 0 && !whole.done())
        .map(late -> Phrases.text(wording.delta(late)))
        .orElse("");
  }

  private List<Strip.Diamond> milestones(Project project) {
    return project.items().stream()
        .filter(item -> item.isMilestone())
        .map(item -> here.facts().item(item.itemId()))
        .filter(facts -> facts.status() != Status.DROPPED)
        .flatMap(facts -> diamond(facts).stream())
        .limit(MOST_DIAMONDS)
        .toList();
  }

  private Optional<Strip.Diamond> diamond(ItemFacts facts) {
    return here.facts()
        .schedule()
        .item(facts.item().itemId())
        .map(ScheduledItem::finish)
        .filter(day -> !day.isBefore(days.first()))
        .map(day -> new Strip.Diamond(day, Strips.look(here, facts)));
  }
}
