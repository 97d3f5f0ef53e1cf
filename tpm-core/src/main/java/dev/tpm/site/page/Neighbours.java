package dev.tpm.site.page;

import dev.tpm.insight.Followers.Follower;
import dev.tpm.insight.ItemFacts;
import dev.tpm.model.Dependency;
import dev.tpm.model.Duration;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.schedule.Driver;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Cell;
import dev.tpm.site.part.Column;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Row;
import dev.tpm.site.part.Table;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands right before an item and right after it, with the slack of each. */
record Neighbours(Here here, Item item) {

  /** One neighbour: the other item, and what ties the two. */
  private record Tie(Item other, Item waiting, Dependency dependency) {}

  /** What the item waits for, itself and by the groups around it; empty where nothing. */
  Optional<Table> before(String caption) {
    List<Tie> ties = new ArrayList<>();
    List<Item> waiting = new ArrayList<>(List.of(item));
    waiting.addAll(here.facts().directory().groupsOf(item));
    for (Item each : waiting) {
      for (Dependency dependency : each.after()) {
        here.facts()
            .directory()
            .item(dependency.predecessor())
            .ifPresent(other -> ties.add(new Tie(other, each, dependency)));
      }
    }
    return table(caption, ties, true);
  }

  /** What waits for the item, or for a group around it; empty where nothing does. */
  Optional<Table> after(String caption) {
    List<Tie> ties = new ArrayList<>();
    for (Follower follower : here.facts().followers().of(item)) {
      ties.add(new Tie(follower.item(), follower.item(), follower.dependency()));
    }
    return table(caption, ties, false);
  }

  /** What a group holds; empty for what is no group. */
  Optional<Table> inside(String caption) {
    List<Item> members =
        item.children().stream().flatMap(id -> here.facts().directory().item(id).stream()).toList();
    if (members.isEmpty()) {
      return Optional.empty();
    }
    Wording wording = here.wording();
    List<Column> columns =
        List.of(
            new Column(wording.say("lists.state"), Column.Kind.SHORT, false),
            new Column(wording.say("lists.item"), Column.Kind.NAME, false),
            new Column(wording.say("lists.start"), Column.Kind.SHORT, true),
            new Column(wording.say("lists.finish"), Column.Kind.SHORT, false),
            new Column(wording.say("lists.slack"), Column.Kind.NUMBER, true));
    return Optional.of(new Table(caption, columns, members.stream().map(this::member).toList()));
  }

  private Row member(Item member) {
    Wording wording = here.wording();
    Optional<ScheduledItem> scheduled = here.facts().schedule().item(member.itemId());
    return new Row(
        "",
        List.of(
            Cell.of(here.signs().of(here.facts().item(member.itemId()))),
            Cell.of(here.link(member)),
            scheduled.map(s -> Cell.of(wording.day(s.start()))).orElseGet(Cell::empty),
            scheduled.map(s -> Cell.of(wording.day(s.finish()))).orElseGet(Cell::empty),
            slack(scheduled)));
  }

  private Cell slack(Optional<ScheduledItem> scheduled) {
    return scheduled
        .filter(ScheduledItem::isOpen)
        .map(s -> Cell.of(here.wording().amounts().days(s.totalSlack())))
        .orElseGet(Cell::empty);
  }

  private Optional<Table> table(String caption, List<Tie> ties, boolean isBefore) {
    if (ties.isEmpty()) {
      return Optional.empty();
    }
    Wording wording = here.wording();
    List<Column> columns =
        List.of(
            new Column(wording.say("lists.state"), Column.Kind.SHORT, false),
            new Column(wording.say("lists.item"), Column.Kind.NAME, false),
            new Column(
                wording.say(isBefore ? "lists.finish" : "lists.start"), Column.Kind.SHORT, false),
            new Column(wording.say("lists.slack"), Column.Kind.NUMBER, true));
    return Optional.of(
        new Table(caption, columns, ties.stream().map(tie -> row(tie, isBefore)).toList()));
  }

  private Row row(Tie tie, boolean isBefore) {
    Wording wording = here.wording();
    ItemFacts facts = here.facts().item(tie.other().itemId());
    Optional<ScheduledItem> scheduled = here.facts().schedule().item(tie.other().itemId());
    List<Piece> sub = how(tie, isBefore);
    if (isBefore && sets(tie)) {
      sub = wording.line("item.sets", sub);
    }
    return new Row(
        "",
        List.of(
            Cell.of(here.signs().of(facts)),
            new Cell(List.of(here.link(tie.other())), sub),
            scheduled
                .map(s -> Cell.of(wording.day(isBefore ? s.finish() : s.start())))
                .orElseGet(Cell::empty),
            slack(scheduled)));
  }

  /** Whether this dependency is the one that sets the item's date. */
  private boolean sets(Tie tie) {
    return here.facts()
        .schedule()
        .item(item.itemId())
        .map(ScheduledItem::driver)
        .filter(
            driver ->
                driver instanceof Driver.Predecessor predecessor
                    && predecessor.dependency().equals(tie.dependency()))
        .isPresent();
  }

  /** How the two are tied, where, and through which group: {@code must end first, in Fares}. */
  private List<Piece> how(Tie tie, boolean isBefore) {
    Wording wording = here.wording();
    Dependency dependency = tie.dependency();
    Duration lag = dependency.lag();
    List<Piece> how =
        wording.line("item.tie." + (isBefore ? "before." : "after.") + word(dependency.type()));
    if (lag.amount() != 0) {
      int perWeek = here.facts().calendar(EntityId.of(tie.waiting().itemId())).daysPerWeek();
      how =
          wording.line(
              lag.amount() > 0 ? "item.tie.lag" : "item.tie.lead",
              how,
              Because.length(here, lag, perWeek));
    }
    if (!tie.waiting().equals(item) && !tie.waiting().equals(tie.other())) {
      how = wording.line("item.tie.group", how, here.link(tie.waiting()));
    }
    if (!tie.dependency().predecessor().equals(item.itemId())
        && tie.waiting().equals(tie.other())) {
      how =
          wording.line("item.tie.of-group", how, here.link(EntityId.of(dependency.predecessor())));
    }
    String home = item.itemId().project();
    List<Piece> tied = how;
    return tie.other().itemId().project().equals(home)
        ? tied
        : here.facts()
            .directory()
            .projectOf(tie.other().itemId())
            .map(project -> wording.line("item.tie.in", tied, here.link(project)))
            .orElse(tied);
  }

  private static String word(Dependency.Type type) {
    return switch (type) {
      case FS -> "fs";
      case SS -> "ss";
      case FF -> "ff";
      case SF -> "sf";
    };
  }
}
