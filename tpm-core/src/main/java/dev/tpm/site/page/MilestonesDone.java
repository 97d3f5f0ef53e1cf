package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.MilestoneCount;
import dev.tpm.insight.Status;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.Item;
import dev.tpm.pace.Pace;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.ChartPart;
import dev.tpm.site.part.Head;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Draws milestones done against planned and scope. */
final class MilestonesDone {
  private static final int WIDTH = 440;
  private static final int FEWEST = 5;

  private MilestonesDone() {}

  /**
   * The chart; empty for fewer than five milestones, of which a sentence says as much.
   *
   * @param pace how fast the work goes that leads to them
   */
  static Optional<ChartPart> of(Here here, WholeFacts whole, Collection<Item> items, Pace pace) {
    List<ItemFacts> all =
        items.stream()
            .filter(Item::isMilestone)
            .map(item -> here.facts().item(item.itemId()))
            .toList();
    List<ItemFacts> milestones =
        all.stream().filter(facts -> facts.status() != Status.DROPPED).toList();
    if (milestones.size() < FEWEST) {
      return Optional.empty();
    }
    MilestoneCount count = whole.milestones();
    StepCounts steps = steps(here, all, milestones);
    Wording wording = here.wording();
    String title = wording.say("overview.burn-up.title");
    String words = wording.say("overview.burn-up.words", count.done(), count.planned(), count.of());
    return Optional.of(
        new ChartPart(
            Head.of("milestones-done", wording.say("overview.burn-up"), note(wording, count))
                .with(here.more(Section.FLOW, wording.say("flow.more"))),
            new Figure(
                title,
                steps
                    .chart(here, "burn-up", title, words, Optional.empty())
                    .draw(WIDTH, here.wording()::say),
                steps.data(here)),
            pace.binding().isPresent() ? new PaceWords(here).implied(pace) : List.of()));
  }

  private static StepCounts steps(Here here, List<ItemFacts> all, List<ItemFacts> milestones) {
    return new StepCounts(
        milestones.size(),
        StepCounts.count(
            milestones.stream()
                .filter(facts -> facts.status() == Status.DONE)
                .flatMap(facts -> KeyMilestones.finish(here, facts.item()).stream())
                .toList()),
        StepCounts.count(
            milestones.stream().flatMap(facts -> planned(here, facts.item()).stream()).toList()),
        false,
        StepCounts.count(
            all.stream().flatMap(facts -> facts.item().progress().dropped().stream()).toList()));
  }

  /** When an item was to be finished: its due, else the baseline's date. */
  static Optional<LocalDate> planned(Here here, Item item) {
    return item.commitment()
        .or(
            () ->
                here.facts()
                    .baseline(item.itemId().program())
                    .flatMap(then -> then.item(item.itemId()))
                    .map(ScheduledItem::finish));
  }

  private static String note(Wording wording, MilestoneCount count) {
    int behind = count.planned() - count.done();
    if (count.planned() == 0) {
      return wording.say("overview.burn-up.plain", count.done(), count.of());
    }
    if (behind == 0) {
      return wording.say("overview.burn-up.as-planned");
    }
    return behind > 0
        ? wording.count("overview.burn-up.behind", behind)
        : wording.count("overview.burn-up.ahead", -behind);
  }
}
