package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Status;
import dev.tpm.insight.Variance;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.schedule.Extent;
import dev.tpm.site.chart.DataTable;
import dev.tpm.site.chart.Figure;
import dev.tpm.site.chart.KeyDates;
import dev.tpm.site.chart.Look;
import dev.tpm.site.chart.Span;
import dev.tpm.site.edition.Here;
import dev.tpm.site.words.Phrases;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The few dates that a reader holds on to, each forecast against promised, the finish last. */
record HeroDates(Here here) {
  private static final int MOST = 7;

  /**
   * The chart of a program or a project.
   *
   * @param name what stands at its end
   * @param items what is in it
   * @return empty where nothing has a date
   */
  Optional<Figure> of(WholeFacts whole, String name, Collection<Item> items) {
    Optional<Extent> extent = whole.extent();
    if (extent.isEmpty()) {
      return Optional.empty();
    }
    Optional<ItemFacts> last = last(whole, extent.get(), items);
    List<KeyDates.Row> rows = new ArrayList<>();
    chosen(items, last).forEach(facts -> rows.add(row(facts)));
    rows.add(finish(whole, last.map(facts -> facts.item().name()).orElse(name)));
    Wording wording = here.wording();
    String title = wording.say("overview.dates.title");
    List<LocalDate> days = days(rows, here.statusDate());
    KeyDates chart =
        new KeyDates(
            "key-dates",
            title,
            description(rows),
            new Span(days.get(0), days.get(days.size() - 1)),
            here.statusDate(),
            rows);
    return Optional.of(new Figure(title, chart.draw(here.wording()::say), data(rows)));
  }

  /** The milestone that is the finish: what comes last, or what is reached and promised with it. */
  private Optional<ItemFacts> last(WholeFacts whole, Extent extent, Collection<Item> items) {
    ItemFacts end = here.facts().item(extent.last());
    if (end.item().isMilestone()) {
      return Optional.of(end);
    }
    return KeyMilestones.of(here, items).stream()
        .filter(facts -> day(facts).equals(extent.finish()))
        .filter(facts -> facts.item().commitment().equals(whole.due()))
        .findFirst();
  }

  /** What is open first, the worst of it; by date. */
  private List<ItemFacts> chosen(Collection<Item> items, Optional<ItemFacts> last) {
    List<ItemFacts> key =
        KeyMilestones.of(here, items).stream()
            .filter(facts -> last.isEmpty() || !facts.item().equals(last.get().item()))
            .filter(facts -> facts.item().commitment().isPresent())
            .toList();
    List<ItemFacts> open = key.stream().filter(f -> f.status().isOpen()).toList();
    List<ItemFacts> done = key.stream().filter(f -> f.status() == Status.DONE).toList();
    List<ItemFacts> chosen =
        new ArrayList<>(
            open.stream()
                .sorted(Comparator.comparing(HeroDates::days, Comparator.reverseOrder()))
                .limit(MOST - 1L)
                .toList());
    int room = MOST - 1 - chosen.size();
    chosen.addAll(done.subList(Math.max(0, done.size() - Math.min(2, room)), done.size()));
    chosen.sort(Comparator.comparing(facts -> day(facts)));
    return chosen;
  }

  private static int days(ItemFacts facts) {
    return facts.variance().map(Variance::days).orElse(Integer.MIN_VALUE);
  }

  private LocalDate day(ItemFacts facts) {
    return KeyMilestones.finish(here, facts.item()).orElseThrow();
  }

  private KeyDates.Row row(ItemFacts facts) {
    return new KeyDates.Row(
        here.fullName(facts.item().entityId()),
        label(day(facts), facts.variance()),
        day(facts),
        facts.item().commitment(),
        Strips.look(here, facts),
        false);
  }

  private KeyDates.Row finish(WholeFacts whole, String name) {
    EntityId id = whole.entity().entityId();
    LocalDate day = whole.extent().orElseThrow().finish();
    Look look =
        whole.done()
            ? Look.DONE
            : whole
                .variance()
                .flatMap(variance -> here.facts().standing(id).computed())
                .map(
                    health ->
                        switch (health) {
                          case ON_TRACK -> Look.PLANNED;
                          case AT_RISK -> Look.AT_RISK;
                          case OFF_TRACK -> Look.OFF_TRACK;
                        })
                .orElse(Look.PLANNED);
    return new KeyDates.Row(name, label(day, whole.variance()), day, whole.due(), look, true);
  }

  private String label(LocalDate day, Optional<Variance> variance) {
    Wording wording = here.wording();
    return variance.isEmpty()
        ? wording.dates().onAxis(day)
        : wording.say(
            "common.list.next",
            wording.dates().onAxis(day),
            Phrases.text(wording.delta(variance.get().days())));
  }

  private static List<LocalDate> days(List<KeyDates.Row> rows, LocalDate now) {
    return rows.stream()
        .flatMap(row -> Stream.concat(Stream.of(row.day(), now), row.due().stream()))
        .sorted()
        .toList();
  }

  private String description(List<KeyDates.Row> rows) {
    KeyDates.Row finish = rows.get(rows.size() - 1);
    return finish
        .due()
        .map(
            due ->
                here.wording()
                    .say("overview.dates.words.due", finish.name(), finish.label(), day(due)))
        .orElseGet(() -> here.wording().say("overview.dates.words", finish.name(), finish.label()));
  }

  private DataTable data(List<KeyDates.Row> rows) {
    Wording wording = here.wording();
    return new DataTable(
        List.of(
            wording.say("overview.column.milestone"),
            wording.say("overview.column.forecast"),
            wording.say("overview.column.due-date")),
        rows.stream()
            .map(row -> List.of(row.name(), day(row.day()), row.due().map(this::day).orElse("")))
            .toList());
  }

  private String day(LocalDate day) {
    return here.wording().dates().text(day);
  }
}
