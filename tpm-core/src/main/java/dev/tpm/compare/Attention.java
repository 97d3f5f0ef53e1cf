package dev.tpm.compare;

import dev.tpm.compare.PlanChange.Cause;
import dev.tpm.compare.PlanChange.Kind;
import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Severity;
import dev.tpm.insight.Facts;
import dev.tpm.model.EntityId;
import dev.tpm.model.Program;
import dev.tpm.model.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Picks what somebody should look at before a change is merged. */
final class Attention {
  /** A chance that falls by as many points of a hundred is worth a word. */
  private static final int POINTS = 10;

  private final Side head;
  private final List<DateMove> moves;
  private final List<PlanChange> standings;
  private final Set<EntityId> explained = new HashSet<>();
  private final List<PlanChange> found = new ArrayList<>();

  Attention(Side head, List<PlanChange> edits, List<DateMove> moves, List<PlanChange> standings) {
    this.head = head;
    this.moves = moves;
    this.standings = standings;
    for (PlanChange edit : edits) {
      if (edit.field().equals("moved-because") && edit.after().isPresent()) {
        explained.add(edit.entity());
      }
    }
  }

  /**
   * All of it, errors first.
   *
   * @param findings what checks find in the head and did not in the base
   */
  List<PlanChange> all(List<Diagnostic> findings) {
    FindingPlaces places = new FindingPlaces(head);
    findings.stream()
        .filter(each -> each.severity() != Severity.INFO)
        .forEach(each -> finding(each, places));
    moves.forEach(this::move);
    standings.stream().filter(each -> each.level() == Severity.WARNING).forEach(found::add);
    found.sort(Comparator.comparing(PlanChange::level));
    return List.copyOf(found);
  }

  private void finding(Diagnostic finding, FindingPlaces places) {
    found.add(
        new PlanChange(
            finding.rule().name(),
            Kind.ADDED,
            finding.span().flatMap(places::at).orElseGet(this::first),
            "diagnostics",
            Optional.empty(),
            Optional.of(finding.message()),
            OptionalInt.empty(),
            Cause.COMPUTED,
            Optional.empty(),
            finding.severity(),
            finding.message(),
            Optional.empty(),
            finding.span(),
            List.of()));
  }

  /** Where no better is known, a finding is the first program's. */
  private EntityId first() {
    return head.facts().plan().programs().stream()
        .findFirst()
        .map(Program::entityId)
        .orElse(new EntityId(dev.tpm.model.Kind.PROGRAM, "", "", ""));
  }

  private void move(DateMove move) {
    if (move.promiseMoves()) {
      promise(move);
    }
    int allowed = allowed(move.id());
    if (move.slips() && move.days() > allowed && !explained.contains(move.id())) {
      add(
          move,
          "unexplained-slip",
          Severity.ERROR,
          move.name()
              + " comes "
              + later(move)
              + ", and nobody says why: add a 'moved-because' to it (policy.slip lets "
              + allowed
              + " pass without)");
    } else if (move.breaks()) {
      add(
          move,
          "commitment-breaks",
          Severity.WARNING,
          move.name()
              + " no longer holds its promise: "
              + text(move.now().finish())
              + " for "
              + text(move.now().due()));
    } else if (move.slips()) {
      add(move, "commitment-slips", Severity.WARNING, move.name() + " comes " + later(move));
    } else if (move.points() <= -POINTS) {
      add(
          move,
          "chance-falls",
          Severity.WARNING,
          move.name() + " is " + -move.points() + " points less likely to be in time");
    }
  }

  /** Who moves the promise instead of the date has not kept it. */
  private void promise(DateMove move) {
    Optional<LocalDate> due = move.now().due();
    int days =
        due.map(day -> head.facts().calendar(move.id()).workingDays(move.was().due().get(), day))
            .orElse(0);
    if (due.isEmpty()) {
      add(
          move,
          "promise-goes",
          Severity.WARNING,
          move.name() + " is no longer promised: it was for " + text(move.was().due()));
    } else if (days > 0) {
      add(
          move,
          "promise-moves",
          Severity.WARNING,
          move.name()
              + " is promised "
              + days
              + (days == 1 ? " working day later: for " : " working days later: for ")
              + text(due)
              + " instead of "
              + text(move.was().due()));
    }
  }

  private static String later(DateMove move) {
    return move.days() + (move.days() == 1 ? " working day later" : " working days later");
  }

  private static String text(Optional<?> value) {
    return value.map(String::valueOf).orElse("nothing");
  }

  /** The working days that a commitment may slip without a reason. */
  private int allowed(EntityId id) {
    Facts facts = head.facts();
    return facts
        .directory()
        .programOf(id)
        .flatMap(program -> program.policy().slip())
        .map(slip -> slip.days(facts.calendar(id).daysPerWeek()))
        .orElse(Integer.MAX_VALUE);
  }

  private void add(DateMove move, String rule, Severity level, String message) {
    found.add(
        new PlanChange(
            rule,
            Kind.CHANGED,
            move.id(),
            "finish",
            move.was().finish().map(String::valueOf),
            move.now().finish().map(String::valueOf),
            OptionalInt.of(move.days()),
            move.edited() ? Cause.AUTHORED : Cause.COMPUTED,
            move.driver(),
            level,
            message,
            Optional.empty(),
            Optional.ofNullable(head.written().get(move.id())).map(Written::span),
            List.of()));
  }
}
