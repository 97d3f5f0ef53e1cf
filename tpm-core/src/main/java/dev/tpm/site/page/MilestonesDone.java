package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.MilestoneCount;
import dev.tpm.insight.Status;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.Item;
import dev.tpm.site.chart.BurnUp;
import dev.tpm.site.chart.DataTable;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.chart.Span;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Head;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Milestones done against planned and scope.
 *
 * @param figure the chart with its data
 */
public record MilestonesDone(Head head, Figure figure) {
  private static final int WIDTH = 440;
  private static final int FEWEST = 5;
  private static final int MOST_ROWS = 12;

  /** The chart; empty for fewer than five milestones, of which a sentence says as much. */
  static Optional<MilestonesDone> of(Here here, WholeFacts whole, Collection<Item> items) {
    List<ItemFacts> milestones =
        items.stream()
            .filter(Item::isMilestone)
            .map(item -> here.facts().item(item.itemId()))
            .filter(facts -> facts.status() != Status.DROPPED)
            .toList();
    if (milestones.size() < FEWEST) {
      return Optional.empty();
    }
    Counts counts = Counts.of(here, milestones);
    MilestoneCount count = whole.milestones();
    Wording wording = here.wording();
    String title = wording.say("overview.burn-up.title");
    return Optional.of(
        new MilestonesDone(
            Head.of("milestones-done", wording.say("overview.burn-up"), note(wording, count)),
            new Figure(title, counts.chart(here, title, count).draw(WIDTH), counts.data(here))));
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

  /** On which days how many were done, and how many were planned to be. */
  private record Counts(
      int scope, TreeMap<LocalDate, Integer> done, TreeMap<LocalDate, Integer> planned, Span days) {

    static Counts of(Here here, List<ItemFacts> milestones) {
      TreeMap<LocalDate, Integer> done = new TreeMap<>();
      TreeMap<LocalDate, Integer> planned = new TreeMap<>();
      TreeSet<LocalDate> days = new TreeSet<>(List.of(here.statusDate()));
      for (ItemFacts facts : milestones) {
        Optional<LocalDate> finish = KeyMilestones.finish(here, facts.item());
        finish.ifPresent(days::add);
        if (facts.status() == Status.DONE) {
          finish.ifPresent(day -> done.merge(day, 1, Integer::sum));
        }
        facts.item().commitment().ifPresent(day -> planned.merge(day, 1, Integer::sum));
      }
      days.addAll(planned.keySet());
      return new Counts(milestones.size(), done, planned, new Span(days.first(), days.last()));
    }

    BurnUp chart(Here here, String title, MilestoneCount count) {
      return new BurnUp(
          "burn-up",
          title,
          here.wording().say("overview.burn-up.words", count.done(), count.planned(), count.of()),
          days,
          here.statusDate(),
          steps(done),
          planned.isEmpty() ? List.of() : steps(planned),
          List.of(new BurnUp.Count(days.first(), scope)));
    }

    private List<BurnUp.Count> steps(Map<LocalDate, Integer> steps) {
      List<BurnUp.Count> counts = new ArrayList<>();
      int sum = 0;
      if (!steps.containsKey(days.first())) {
        counts.add(new BurnUp.Count(days.first(), 0));
      }
      for (Map.Entry<LocalDate, Integer> step : steps.entrySet()) {
        sum += step.getValue();
        counts.add(new BurnUp.Count(step.getKey(), sum));
      }
      return counts;
    }

    /** The ends of the months in which anything changed, about a dozen at most, and today. */
    DataTable data(Here here) {
      LocalDate now = here.statusDate();
      TreeSet<LocalDate> ends = new TreeSet<>(List.of(now));
      done.keySet().forEach(day -> ends.add(day.withDayOfMonth(day.lengthOfMonth())));
      planned.keySet().forEach(day -> ends.add(day.withDayOfMonth(day.lengthOfMonth())));
      List<List<String>> rows = new ArrayList<>();
      int step = (ends.size() + MOST_ROWS - 1) / MOST_ROWS;
      int i = 0;
      for (LocalDate end : ends) {
        if (i++ % step == 0 || end.equals(now)) {
          rows.add(
              List.of(
                  here.wording().dates().text(end),
                  end.isAfter(now) ? "" : String.valueOf(sum(done, end)),
                  planned.isEmpty() ? "" : String.valueOf(sum(planned, end))));
        }
      }
      return new DataTable(
          List.of(
              here.wording().say("overview.column.date"),
              here.wording().say("overview.column.done"),
              here.wording().say("overview.column.planned")),
          rows);
    }

    private static int sum(TreeMap<LocalDate, Integer> steps, LocalDate until) {
      return steps.headMap(until, true).values().stream().mapToInt(Integer::intValue).sum();
    }
  }
}
