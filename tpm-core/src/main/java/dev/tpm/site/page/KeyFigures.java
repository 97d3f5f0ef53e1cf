package dev.tpm.site.page;

import dev.tpm.insight.BudgetSum;
import dev.tpm.insight.HandOff;
import dev.tpm.insight.MilestoneCount;
import dev.tpm.insight.Variance;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.Budget.Figures;
import dev.tpm.model.Item;
import dev.tpm.schedule.Outlook;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.chart.Shape;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Fact;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Tone;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The four figures of a program, each beside what it is held against. */
record KeyFigures(Here here) {
  private static final int MOST = 4;

  /** The first four of those that the plan gives: finish, milestones, critical path, budget … */
  List<Fact> all() {
    Optional<Outlook> outlook = new Odds(here).of(here.subject().id());
    Stream<Optional<Fact>> dates =
        outlook.isPresent()
            ? Stream.of(
                Optional.of(likely(outlook.get())),
                Optional.of(safe(outlook.get())),
                milestones(),
                budget(),
                critical())
            : Stream.of(finish(), milestones(), critical(), budget());
    return Stream.concat(dates, Stream.of(handOffs(), work(), projects()))
        .flatMap(Optional::stream)
        .limit(MOST)
        .toList();
  }

  /** The date that is met as likely as not, beside the one that the durations as planned give. */
  private Fact likely(Outlook outlook) {
    Wording wording = here.wording();
    return new Fact(
        wording.say("forecast.fact.likely"),
        wording.dates().text(outlook.p50()),
        againstDue(outlook.p50()),
        here.subject()
            .whole()
            .extent()
            .map(extent -> wording.line("forecast.fact.plan", wording.day(extent.finish())))
            .orElseGet(List::of),
        Optional.empty());
  }

  /** The date that is met with four chances in five, beside the chance to meet the due. */
  private Fact safe(Outlook outlook) {
    Wording wording = here.wording();
    return new Fact(
        wording.say("forecast.fact.safe"),
        wording.dates().text(outlook.p80()),
        againstDue(outlook.p80()),
        outlook.onTime().isPresent()
            ? wording.line(
                "forecast.fact.chance.note",
                wording.amounts().chance(outlook.onTime().getAsDouble()))
            : wording.line("overview.fact.no-due"),
        Optional.empty());
  }

  /** How far a date is from the program's due; nothing where it has none. */
  String againstDue(LocalDate day) {
    return here.subject()
        .program()
        .due()
        .map(
            due ->
                againstDue(
                    new Variance(due, day, new Odds(here).late(here.subject().id(), due, day))))
        .orElse("");
  }

  private Optional<Fact> finish() {
    WholeFacts whole = here.subject().whole();
    Wording wording = here.wording();
    return whole
        .extent()
        .map(
            extent ->
                new Fact(
                    wording.say("overview.fact.finish"),
                    wording.dates().text(extent.finish()),
                    whole.variance().map(this::againstDue).orElse(""),
                    whole
                        .due()
                        .map(due -> wording.line("overview.fact.due", wording.day(due)))
                        .orElseGet(() -> wording.line("overview.fact.no-due")),
                    Optional.empty()));
  }

  /** How far a forecast is from its due, such as {@code 10 d before due}. */
  String againstDue(Variance variance) {
    Wording wording = here.wording();
    if (variance.days() == 0) {
      return wording.say(
          variance.late() ? "overview.fact.after-due.day-off" : "overview.fact.on-due");
    }
    String days = wording.amounts().days(Math.abs(variance.days()));
    return wording.say(
        variance.late() ? "overview.fact.after-due" : "overview.fact.before-due", days);
  }

  private Optional<Fact> milestones() {
    MilestoneCount count = here.subject().whole().milestones();
    if (count.of() == 0) {
      return Optional.empty();
    }
    Wording wording = here.wording();
    List<Piece> note =
        count.planned() > 0
            ? wording.countLine("overview.fact.planned", count.planned())
            : List.of();
    return Optional.of(
        new Fact(
            wording.say("overview.fact.milestones"),
            wording.amounts().number(count.done()),
            wording.say("overview.fact.of", wording.amounts().number(count.of())),
            note,
            Optional.empty()));
  }

  /** What the finish hangs on, and what of it is being done now. */
  private Optional<Fact> critical() {
    List<ScheduledItem> open = new ArrayList<>();
    for (Item item : here.subject().items()) {
      here.facts()
          .schedule()
          .item(item.itemId())
          .filter(s -> !item.isGroup() && s.isOpen() && s.critical())
          .ifPresent(open::add);
    }
    Optional<ScheduledItem> next =
        open.stream()
            .filter(s -> s.remaining() > 0)
            .min(Comparator.comparing(ScheduledItem::start).thenComparing(ScheduledItem::finish));
    if (next.isEmpty()) {
      return Optional.empty();
    }
    Wording wording = here.wording();
    Item first = here.facts().item(next.get().id()).item();
    return Optional.of(
        new Fact(
            wording.say("overview.fact.critical"),
            wording.amounts().number(open.size()),
            wording.count("overview.fact.critical.unit", open.size()),
            wording.line(
                "overview.fact.critical.next", here.link(first), wording.day(next.get().finish())),
            Optional.empty()));
  }

  private Optional<Fact> budget() {
    Optional<Figures> figures = BudgetSum.of(here.subject().program()).map(BudgetSum::total);
    Optional<BigDecimal> shown = figures.flatMap(f -> f.forecast().or(f::spent));
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Wording wording = here.wording();
    boolean forecast = figures.flatMap(Figures::forecast).isPresent();
    Optional<BigDecimal> planned = figures.flatMap(Figures::planned);
    return Optional.of(
        new Fact(
            wording.say(forecast ? "overview.fact.budget" : "overview.fact.spent"),
            wording.amounts().money(shown.get()),
            planned
                .map(p -> wording.say("overview.fact.of", wording.amounts().money(p)))
                .orElse(""),
            forecast ? overPlan(shown.get(), planned) : List.of(),
            Optional.empty()));
  }

  private List<Piece> overPlan(BigDecimal forecast, Optional<BigDecimal> planned) {
    if (planned.filter(p -> p.signum() > 0).isEmpty()) {
      return List.of();
    }
    Wording wording = here.wording();
    BigDecimal over = forecast.subtract(planned.get());
    if (over.signum() == 0) {
      return wording.line("overview.fact.as-planned");
    }
    String amount = wording.amounts().money(over.abs());
    return over.signum() > 0
        ? wording.line("overview.fact.over", new Words(amount, Tone.LATE))
        : wording.line("overview.fact.under", amount);
  }

  private Optional<Fact> handOffs() {
    List<HandOff> open =
        here.subject().handOffs().stream().filter(h -> h.isOpen() && h.to().isPresent()).toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Wording wording = here.wording();
    long bad = open.stream().filter(HandOff::isBad).count();
    return Optional.of(
        new Fact(
            wording.say("overview.fact.hand-offs"),
            wording.amounts().number(open.size()),
            wording.say("overview.fact.hand-offs.unit"),
            bad > 0
                ? wording.countLine("reason.hand-offs.late", bad)
                : wording.line("overview.fact.hand-offs.none"),
            Optional.empty()));
  }

  private Optional<Fact> work() {
    var progress = here.subject().whole().progress();
    if (progress.days() <= 0) {
      return Optional.empty();
    }
    Wording wording = here.wording();
    return Optional.of(
        new Fact(
            wording.say("overview.fact.work"),
            wording.amounts().percent(progress.share()),
            "",
            wording.line(
                "overview.fact.work.of",
                wording.amounts().number(Math.round(progress.doneDays())),
                wording.amounts().number(Math.round(progress.days()))),
            Optional.empty()));
  }

  private Optional<Fact> projects() {
    List<Shape> shapes =
        here.subject().projects().stream()
            .map(project -> here.signs().of(project).shape())
            .toList();
    if (shapes.isEmpty()) {
      return Optional.empty();
    }
    Wording wording = here.wording();
    long off = shapes.stream().filter(Shape.OFF_TRACK::equals).count();
    long risk = shapes.stream().filter(Shape.AT_RISK::equals).count();
    return Optional.of(
        new Fact(
            wording.say("overview.fact.projects"),
            wording.amounts().number(off + risk),
            wording.say("overview.fact.of", wording.amounts().number(shapes.size())),
            wording.line(
                "overview.fact.projects.off-track",
                wording.amounts().number(off),
                wording.amounts().number(risk)),
            Optional.empty()));
  }
}
