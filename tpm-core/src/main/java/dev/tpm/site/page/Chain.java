package dev.tpm.site.page;

import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.model.Project;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The chain that sets a date, step by step: each step starts when the one before it lets it. */
record Chain(Here here) {

  /**
   * The steps that set the finish of an item: of a group, of the one in it that finishes last. The
   * first step comes first.
   */
  List<ScheduledItem> of(Item item) {
    return here.facts().directory().leavesOf(item).stream()
        .flatMap(leaf -> here.facts().schedule().item(leaf.itemId()).stream())
        .max(Comparator.comparing(ScheduledItem::finish))
        .map(last -> here.facts().schedule().drivingPath(last.id()))
        .orElseGet(List::of);
  }

  /**
   * The steps with why each starts when it does.
   *
   * @param home the project that need not be named; empty to name all
   */
  Table table(String caption, List<ScheduledItem> steps, String home) {
    Wording wording = here.wording();
    List<Column> columns =
        List.of(
            new Column(wording.say("item.step"), Column.Kind.NAME, false),
            new Column(wording.say("lists.start"), Column.Kind.SHORT, true),
            new Column(wording.say("lists.finish"), Column.Kind.SHORT, false),
            new Column(wording.say("item.takes"), Column.Kind.NUMBER, true));
    List<Row> rows = new ArrayList<>();
    for (ScheduledItem step : steps) {
      rows.add(new Row("step-" + (rows.size() + 1), cells(step, home)));
    }
    return new Table(caption, columns, rows);
  }

  private List<Cell> cells(ScheduledItem step, String home) {
    Wording wording = here.wording();
    boolean isPoint = isMilestone(step.id());
    List<Piece> why = new Because(here).step(step);
    Optional<Project> project = here.facts().directory().projectOf(step.id());
    if (project.isPresent() && !home.equals(step.id().project())) {
      why = wording.line("item.step.in", here.link(project.get()), why);
    }
    return List.of(
        new Cell(List.of(here.link(EntityId.of(step.id()))), why),
        isPoint ? Cell.empty() : Cell.of(wording.day(step.start())),
        Cell.of(wording.day(step.finish())),
        isPoint ? Cell.empty() : Cell.of(wording.amounts().days(step.duration())));
  }

  private boolean isMilestone(ItemId id) {
    return here.facts().directory().item(id).filter(Item::isMilestone).isPresent();
  }
}
