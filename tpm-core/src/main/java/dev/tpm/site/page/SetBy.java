package dev.tpm.site.page;

import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.ItemId;
import dev.tpm.schedule.Driver;
import dev.tpm.schedule.Push;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Piece;
import dev.tpm.site.words.Wording;
import java.util.List;

/** Names what sets a date, in the few words that a table has room for. */
record SetBy(Here here) {

  /** What sets the date of something; nothing where it has happened. */
  List<Piece> of(ScheduledItem item) {
    if (!item.isOpen()) {
      return List.of();
    }
    List<Piece> cause = cause(item);
    return item.push()
        .map(push -> wording().line("why.brief.pushed", cause, push(push)))
        .orElse(cause);
  }

  private String push(Push push) {
    return push.name()
        .orElseGet(() -> wording().say(push.freeze() ? "why.brief.freeze" : "why.brief.days-off"));
  }

  private List<Piece> cause(ScheduledItem item) {
    Driver driver = item.driver();
    if (driver instanceof Driver.Predecessor predecessor) {
      return List.of(here.link(EntityId.of(predecessor.item())));
    }
    if (driver instanceof Driver.ProgramStart) {
      return wording().line("why.brief.program-start");
    }
    if (driver instanceof Driver.ProjectStart) {
      return wording().line("why.brief.project-start");
    }
    if (driver instanceof Driver.NotBefore floor) {
      return wording().line("why.brief.not-before", wording().day(floor.day()));
    }
    if (driver instanceof Driver.Train train) {
      return wording().line("why.brief.train", train.slot(), wording().day(train.day()));
    }
    if (driver instanceof Driver.Fixed fixed) {
      return wording().line("why.brief.fixed", wording().day(fixed.day()));
    }
    if (driver instanceof Driver.StatusDate) {
      return wording().line("why.brief.status-date" + (isMilestone(item.id()) ? ".milestone" : ""));
    }
    if (driver instanceof Driver.Hands hands) {
      return wording().line("why.brief.hands", here.team(hands.team()));
    }
    if (driver instanceof Driver.Promised) {
      return here.facts()
          .directory()
          .item(item.id())
          .flatMap(Item::external)
          .filter(party -> !party.isEmpty())
          .map(party -> wording().line("why.brief.promised", party))
          .orElseGet(() -> wording().line("why.brief.promised.nobody"));
    }
    return wording().line("why.brief.actual");
  }

  private boolean isMilestone(ItemId id) {
    return here.facts().directory().item(id).filter(Item::isMilestone).isPresent();
  }

  private Wording wording() {
    return here.wording();
  }
}
