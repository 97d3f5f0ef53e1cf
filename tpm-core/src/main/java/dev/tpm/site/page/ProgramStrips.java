package dev.tpm.site.page;

import dev.tpm.insight.WholeFacts;
import dev.tpm.model.EntityId;
import dev.tpm.model.State;
import dev.tpm.schedule.Extent;
import dev.tpm.site.chart.Drawing;
import dev.tpm.site.chart.Span;
import dev.tpm.site.chart.Strip;
import dev.tpm.site.chart.TimeAxis;
import dev.tpm.site.edition.Here;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The strips of the programs of a portfolio, on one axis.
 *
 * @param today the day that the portfolio's page speaks of
 */
record ProgramStrips(TimeAxis axis, LocalDate today) {

  /** The axis around the programs that are not cancelled; empty where none has a date. */
  static Optional<ProgramStrips> of(List<Here> programs, LocalDate today) {
    List<LocalDate> days =
        programs.stream()
            .filter(here -> here.subject().program().state() != State.CANCELLED)
            .flatMap(ProgramStrips::days)
            .sorted()
            .toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ProgramStrips(
                Strip.axis(
                    new Span(days.get(0), days.get(days.size() - 1)),
                    programs.get(0).wording()::say),
                today));
  }

  private static Stream<LocalDate> days(Here here) {
    WholeFacts whole = here.subject().whole();
    return Stream.of(
            whole.extent().stream().flatMap(e -> Stream.of(e.start(), e.finish())),
            whole.due().stream(),
            new Odds(here).safe(here.subject().id()).stream())
        .flatMap(days -> days);
  }

  /** The head of the column. */
  Drawing head() {
    return Strip.head(axis, today);
  }

  /** What the axis shows, in words. */
  String words(Here here) {
    return here.wording()
        .say(
            "overview.strip.axis",
            here.wording().dates().month(axis.first()),
            here.wording().dates().month(axis.last()));
  }

  /** The strip of a program. */
  Drawing of(Here here) {
    WholeFacts whole = here.subject().whole();
    boolean off = here.subject().program().state() == State.CANCELLED;
    Optional<Extent> extent = whole.extent().filter(e -> !off);
    Optional<LocalDate> elapsed =
        extent
            .filter(e -> !e.start().isAfter(today))
            .map(e -> whole.done() || e.finish().isBefore(today) ? e.finish() : today);
    EntityId id = here.subject().id();
    Odds odds = new Odds(here);
    return new Strip(
            "strip-" + here.subject().key().toLowerCase(Locale.ROOT),
            Strips.title(here, here.subject().program().name(), whole),
            extent.map(e -> odds.bar(id, e)),
            elapsed,
            odds.critical(id, extent, Strips.critical(here, here.subject().items())),
            odds.safe(id),
            whole.due(),
            Strips.diamonds(here, here.subject().items()))
        .draw(axis, today, List.of());
  }
}
