package dev.tpm.site.page;

import dev.tpm.pace.ImpliedFinish;
import dev.tpm.site.chart.BurnUp;
import dev.tpm.site.chart.DataTable;
import dev.tpm.site.chart.Span;
import dev.tpm.site.edition.Here;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many things were done, were planned to be, and were there, day by day.
 *
 * @param size how many there are today
 * @param done day → how many were done on it
 * @param planned day → how many are planned for it
 * @param ahead whether what is planned is the schedule's, from today on
 * @param dropped day → how many left the plan on it
 */
record StepCounts(
    int size,
    SortedMap<LocalDate, Integer> done,
    SortedMap<LocalDate, Integer> planned,
    boolean ahead,
    SortedMap<LocalDate, Integer> dropped) {
  private static final int MOST_ROWS = 12;

  /** Days with how often each is among some. */
  static SortedMap<LocalDate, Integer> count(Collection<LocalDate> days) {
    SortedMap<LocalDate, Integer> counts = new TreeMap<>();
    days.forEach(day -> counts.merge(day, 1, Integer::sum));
    return counts;
  }

  /** The chart, with the finish that a pace implies where that is on or near its axis. */
  BurnUp chart(Here here, String id, String title, String words, Optional<ImpliedFinish> implied) {
    Span days = days(here.statusDate());
    long length = days.last().toEpochDay() - days.first().toEpochDay();
    LocalDate limit = days.last().plusDays(length / 2);
    Optional<ImpliedFinish> shown = implied.filter(end -> !end.finish().isAfter(limit));
    LocalDate last =
        shown
            .map(end -> end.latest().filter(day -> !day.isAfter(limit)).orElse(end.finish()))
            .filter(day -> day.isAfter(days.last()))
            .orElse(days.last());
    return new BurnUp(
        id,
        title,
        words,
        new Span(days.first(), last),
        here.statusDate(),
        steps(done, days.first(), 0),
        plannedSteps(here.statusDate(), days.first()),
        here.wording().say(ahead ? "flow.burn-up.scheduled" : "flow.burn-up.planned"),
        scopeSteps(days.first()),
        shown.map(
            end ->
                new BurnUp.Pace(
                    end.finish(),
                    here.wording()
                        .say("flow.burn-up.pace", here.wording().dates().onAxis(end.finish())),
                    end.earliest(),
                    end.latest().orElse(last))));
  }

  private Span days(LocalDate statusDate) {
    TreeSet<LocalDate> days = new TreeSet<>(List.of(statusDate));
    days.addAll(done.keySet());
    days.addAll(planned.keySet());
    days.addAll(dropped.keySet());
    return new Span(days.first(), days.last());
  }

  private List<BurnUp.Count> plannedSteps(LocalDate statusDate, LocalDate first) {
    if (planned.isEmpty()) {
      return List.of();
    }
    return ahead ? steps(planned, statusDate, sum(done, statusDate)) : steps(planned, first, 0);
  }

  private List<BurnUp.Count> scopeSteps(LocalDate first) {
    List<BurnUp.Count> counts = new ArrayList<>();
    int left = size + sum(dropped, LocalDate.MAX);
    counts.add(new BurnUp.Count(first, left));
    for (var step : dropped.entrySet()) {
      left -= step.getValue();
      counts.add(new BurnUp.Count(step.getKey(), left));
    }
    return counts;
  }

  private static List<BurnUp.Count> steps(
      SortedMap<LocalDate, Integer> steps, LocalDate first, int before) {
    List<BurnUp.Count> counts = new ArrayList<>();
    int sum = before;
    if (!steps.containsKey(first)) {
      counts.add(new BurnUp.Count(first, sum));
    }
    for (var step : steps.entrySet()) {
      sum += step.getValue();
      counts.add(new BurnUp.Count(step.getKey(), sum));
    }
    return counts;
  }

  /** The ends of the months in which anything changed, about a dozen at most, and today. */
  DataTable data(Here here) {
    LocalDate now = here.statusDate();
    TreeSet<LocalDate> ends = new TreeSet<>(List.of(now));
    for (var days : List.of(done, planned, dropped)) {
      days.keySet().forEach(day -> ends.add(day.withDayOfMonth(day.lengthOfMonth())));
    }
    List<List<String>> rows = new ArrayList<>();
    int step = (ends.size() + MOST_ROWS - 1) / MOST_ROWS;
    int i = 0;
    for (LocalDate end : ends) {
      if (i++ % step == 0 || end.equals(now)) {
        rows.add(row(here, end));
      }
    }
    Wording wording = here.wording();
    return new DataTable(
        List.of(
            wording.say("overview.column.date"),
            wording.say("overview.column.done"),
            wording.say(ahead ? "flow.column.scheduled" : "overview.column.planned"),
            wording.say("flow.column.scope")),
        rows);
  }

  private List<String> row(Here here, LocalDate end) {
    LocalDate now = here.statusDate();
    int base = ahead ? sum(done, now) : 0;
    boolean isPlanned = !planned.isEmpty() && (!ahead || !end.isBefore(now));
    int left = size + sum(dropped, LocalDate.MAX) - sum(dropped, end);
    return List.of(
        here.wording().dates().text(end),
        end.isAfter(now) ? "" : String.valueOf(sum(done, end)),
        isPlanned ? String.valueOf(base + sum(planned, end)) : "",
        String.valueOf(left));
  }

  private static int sum(SortedMap<LocalDate, Integer> steps, LocalDate until) {
    return steps.entrySet().stream()
        .filter(step -> !step.getKey().isAfter(until))
        .mapToInt(step -> step.getValue())
        .sum();
  }
}
