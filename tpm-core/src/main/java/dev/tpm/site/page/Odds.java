package dev.tpm.site.page;

import dev.tpm.insight.WholeFacts;
import dev.tpm.model.EntityId;
import dev.tpm.schedule.Extent;
import dev.tpm.schedule.Forecast;
import dev.tpm.schedule.Outlook;
import dev.tpm.site.chart.Span;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a program's forecast says of a thing, ready to stand beside its dates. */
record Odds(Here here) {
  private static final double LEAST = 1e-6;

  /** Whether anything in a program is uncertain, so that it has a forecast. */
  static boolean has(Subject subject) {
    Forecast forecast = subject.facts().forecast();
    boolean open = forecast.outlook(subject.id()).isPresent() && !subject.whole().done();
    return open
        && (!forecast.influences(subject.id().id()).isEmpty()
            || !isCertain(forecast.outlook(subject.id()).get()));
  }

  /** Whether it finishes on the same day in all that was played. */
  static boolean isCertain(Outlook outlook) {
    return outlook.finish().chanceBy(outlook.finish().quantile(LEAST)) == 1;
  }

  /** When something finishes; absent where the program has no forecast, or it has finished. */
  Optional<Outlook> of(EntityId id) {
    return has(here.subject()) ? here.facts().forecast().outlook(id) : Optional.empty();
  }

  /** The date that it meets as likely as not. */
  Optional<LocalDate> likely(EntityId id) {
    return of(id).map(Outlook::p50);
  }

  /** The date that it meets with four chances in five. */
  Optional<LocalDate> safe(EntityId id) {
    return of(id).map(Outlook::p80);
  }

  /** From its start to its P50, or where there is none to the end that the schedule gives. */
  Span bar(EntityId id, Extent extent) {
    LocalDate end = likely(id).orElse(extent.finish());
    return new Span(extent.start(), end.isBefore(extent.start()) ? extent.start() : end);
  }

  /** The critical days of a bar; what ends with the schedule ends with the bar. */
  List<Span> critical(EntityId id, Optional<Extent> extent, List<Span> spans) {
    if (spans.isEmpty() || extent.isEmpty() || likely(id).isEmpty()) {
      return spans;
    }
    Span last = spans.get(spans.size() - 1);
    LocalDate end = bar(id, extent.get()).last();
    if (last.last().isBefore(extent.get().finish()) || !end.isAfter(last.last())) {
      return spans;
    }
    List<Span> longer = new ArrayList<>(spans);
    longer.set(spans.size() - 1, new Span(last.first(), end));
    return longer;
  }

  /** A share as so many of a hundred; only what is certain is all of them. */
  static long of100(double share) {
    return share < 1 ? Math.min(99, Math.round(share * 100)) : 100;
  }

  /** The working days from a due to a day, on the calendar of what is promised. */
  int late(EntityId id, LocalDate due, LocalDate day) {
    return here.facts().calendar(id).workingDays(due, day);
  }

  /** When a project or program that has dates ends, its P50 where there is one, against its due. */
  Cell finish(WholeFacts whole) {
    if (whole.extent().isEmpty()) {
      return Cell.empty();
    }
    EntityId id = whole.entity().entityId();
    Optional<LocalDate> likely = whole.done() ? Optional.empty() : likely(id);
    Cell day = Cell.of(wording().day(likely.orElse(whole.extent().get().finish())));
    return whole
        .variance()
        .map(v -> likely.map(date -> late(id, v.due(), date)).orElse(v.days()))
        .map(days -> day.under(wording().delta(days)))
        .orElse(day);
  }

  /** The chance to meet its due as text; empty text where nothing is promised. */
  String chance(EntityId id) {
    OptionalDouble chance = of(id).map(Outlook::onTime).orElseGet(OptionalDouble::empty);
    return chance.isPresent() ? wording().amounts().chance(chance.getAsDouble()) : "";
  }

  /** The chance to meet its due; an empty cell where nothing is promised. */
  Cell chanceCell(EntityId id) {
    String chance = chance(id);
    return chance.isEmpty() ? Cell.empty() : Cell.of(chance);
  }

  /**
   * From P50 to P80 under a date that says its year: {@code 6 Apr to 9 Apr}; nothing where that
   * says no more than the date.
   */
  List<Piece> range(EntityId id, LocalDate date) {
    return of(id)
        .filter(outlook -> !outlook.p50().equals(date) || !outlook.p80().equals(date))
        .<List<Piece>>map(outlook -> List.of(Words.of(range(outlook))))
        .orElseGet(List::of);
  }

  private String range(Outlook outlook) {
    String likely = wording().dates().onAxis(outlook.p50());
    return outlook.p80().equals(outlook.p50())
        ? likely
        : wording().say("item.dates", likely, wording().dates().onAxis(outlook.p80()));
  }

  private Wording wording() {
    return here.wording();
  }
}
