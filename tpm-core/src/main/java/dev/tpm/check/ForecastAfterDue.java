package dev.tpm.check;

import dev.tpm.diagnostic.Rule;
import dev.tpm.diagnostic.Rules;
import dev.tpm.insight.Facts;
import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Sentences;
import dev.tpm.insight.Variance;
import dev.tpm.insight.WholeFacts;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.State;
import dev.tpm.schedule.Driver;
import dev.tpm.schedule.ScheduledItem;
import java.util.Optional;
import java.util.stream.Stream;

/** The forecast misses what was promised. */
final class ForecastAfterDue implements Check {
  @Override
  public Rule rule() {
    return Rules.FORECAST_AFTER_DUE;
  }

  @Override
  public Stream<Finding> find(Facts facts) {
    return facts.plan().programs().stream()
        .filter(program -> live(program.state()))
        .flatMap(program -> ofProgram(program, facts));
  }

  private static Stream<Finding> ofProgram(Program program, Facts facts) {
    Stream<Finding> own =
        DueBeforeStart.ofProgram(program).isPresent() ? Stream.empty() : whole(program, facts);
    Stream<Finding> parts =
        program.projects().stream()
            .filter(project -> live(project.state()))
            .flatMap(project -> ofProject(project, program, facts));
    return Stream.of(own, program.milestones().stream().flatMap(m -> ofItem(m, facts)), parts)
        .flatMap(findings -> findings);
  }

  private static Stream<Finding> ofProject(Project project, Program program, Facts facts) {
    Stream<Finding> own =
        DueBeforeStart.ofProject(project, program).isPresent()
            ? Stream.empty()
            : whole(project, facts);
    return Stream.concat(own, project.items().stream().flatMap(item -> ofItem(item, facts)));
  }

  private static boolean live(State state) {
    return state == State.ACTIVE || state == State.PLANNED;
  }

  private static Stream<Finding> whole(Entity entity, Facts facts) {
    WholeFacts whole = facts.whole(entity.entityId());
    return whole.variance().filter(v -> v.late() && !whole.done()).stream()
        .map(variance -> finding(entity, variance))
        .map(
            finding ->
                whole.extent().map(e -> finding.withHelp(last(e.last(), facts))).orElse(finding));
  }

  private static String last(ItemId last, Facts facts) {
    return "the last thing in it is " + named(last, facts);
  }

  private static Stream<Finding> ofItem(Item item, Facts facts) {
    ItemFacts known = facts.item(item.itemId());
    boolean contradicts = DueBeforeStart.of(item, facts).isPresent();
    return known.variance().stream()
        .filter(v -> v.late() && known.status().isOpen() && !contradicts)
        // What is fixed and comes late is another rule's finding.
        .filter(v -> item.dates().due().isPresent())
        .map(variance -> finding(item, variance))
        .map(finding -> cause(item, facts).map(finding::withHelp).orElse(finding));
  }

  private static Finding finding(Entity entity, Variance variance) {
    return Finding.at(
        entity,
        "due",
        Rules.FORECAST_AFTER_DUE,
        "'"
            + entity.name()
            + "' is due "
            + variance.due()
            + ", forecast "
            + variance.forecast()
            + ": "
            + Sentences.days(variance.days())
            + " late");
  }

  /** What sets the date, where one step back says it. */
  private static Optional<String> cause(Item item, Facts facts) {
    return facts.schedule().item(item.itemId()).flatMap(scheduled -> cause(item, scheduled, facts));
  }

  private static Optional<String> cause(Item item, ScheduledItem scheduled, Facts facts) {
    Driver driver = scheduled.driver();
    if (item.isGroup()) {
      return Optional.empty();
    }
    if (driver instanceof Driver.Predecessor predecessor) {
      return Optional.of("it waits for " + named(predecessor.item(), facts));
    }
    if (driver instanceof Driver.StatusDate now) {
      return Optional.of(
          item.isMilestone()
              ? "it is not reached by the status date " + now.day()
              : "it has not begun by the status date " + now.day());
    }
    if (driver instanceof Driver.Train train) {
      return Optional.of("it starts with '" + train.slot() + "' on " + train.day());
    }
    if (driver instanceof Driver.Hands hands) {
      return Optional.of("it waits for the hands of '" + hands.team() + "' until " + hands.day());
    }
    if (driver instanceof Driver.Promised promised) {
      return Optional.of("it is promised for " + promised.day());
    }
    int days = driver instanceof Driver.Actual ? scheduled.remaining() : scheduled.duration();
    String length = scheduled.elapsed() ? days + " calendar days" : Sentences.days(days);
    return Optional.of(
        driver instanceof Driver.Actual
            ? length + " of it remain"
            : "it starts on " + scheduled.start() + " and takes " + length);
  }

  private static String named(ItemId id, Facts facts) {
    String name = facts.directory().nameOf(EntityId.of(id));
    return facts
        .schedule()
        .item(id)
        .map(item -> "'" + name + "', forecast " + item.finish())
        .orElse("'" + name + "'");
  }
}
