package dev.tpm.site.page;

import dev.tpm.insight.ItemFacts;
import dev.tpm.insight.Status;
import dev.tpm.insight.Variance;
import dev.tpm.schedule.ScheduledItem;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.State;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Says of an item when it happens, and how that stands to what was promised. */
record ItemVerdict(Here here, ItemFacts facts) {
  private static final int MOST_CHARACTERS = 90;

  /** The title: the item's name, its date and its lateness or slack. */
  State title() {
    State state = here.signs().of(facts);
    return new State(state.shape(), fitting(facts.item().name(), this::claim));
  }

  private String claim(String name) {
    Wording wording = here.wording();
    Optional<ScheduledItem> scheduled = scheduled();
    if (facts.status() == Status.DROPPED) {
      return facts
          .item()
          .progress()
          .dropped()
          .map(day -> wording.say("item.title.dropped", name, inFull(day)))
          .orElseGet(() -> wording.say("item.title.dropped.inside", name));
    }
    if (scheduled.isEmpty()) {
      return wording.say("item.title.undated", name);
    }
    String day = inFull(scheduled.get().finish());
    String key = facts.status() == Status.DONE ? "item.title.done" : "item.title.open";
    return facts
        .variance()
        .map(variance -> promised(key, name, day, variance))
        .orElseGet(
            () ->
                facts.status() == Status.DONE
                    ? wording.say("item.title.done", name, day)
                    : unpromised(name, day, scheduled.get()));
  }

  private String promised(String key, String name, String day, Variance variance) {
    int days = variance.days();
    if (days == 0) {
      return here.wording().say(key + (variance.late() ? ".day-off" : ".exact"), name, day);
    }
    return here.wording().count(key + (days > 0 ? ".late" : ".early"), Math.abs(days), name, day);
  }

  private String unpromised(String name, String day, ScheduledItem scheduled) {
    if (scheduled.isLevelled()) {
      return here.wording().say("item.title.levelled", name, day);
    }
    int slack = scheduled.totalSlack();
    if (slack == 0) {
      return here.wording().say("item.title.critical", name, day);
    }
    String key = slack > 0 ? "item.title.slack" : "item.title.negative";
    return here.wording().count(key, Math.abs(slack), name, day);
  }

  /** What moves when it slips, in a sentence; nothing for what has happened. */
  List<Piece> lead(int followers) {
    Optional<ScheduledItem> open = scheduled().filter(ScheduledItem::isOpen);
    if (open.isEmpty()) {
      return List.of();
    }
    int slack = open.get().totalSlack();
    Wording wording = here.wording();
    List<Piece> room =
        slack == 0
            ? wording.line("item.lead.critical")
            : wording.countLine(
                slack > 0 ? "item.lead.slack" : "item.lead.negative", Math.abs(slack));
    if (open.get().isLevelled()) {
      // Slack is that of its early dates, and says nothing of later ones.
      room = wording.line("item.lead.levelled", wording.day(open.get().earlyFinish()));
    }
    return followers == 0
        ? room
        : wording.line("item.lead.both", room, wording.countLine("item.lead.wait", followers));
  }

  /** A title of at most 90 characters: the name is cut between words where it is too long. */
  private static String fitting(String name, UnaryOperator<String> claim) {
    String whole = claim.apply(name);
    if (whole.length() <= MOST_CHARACTERS) {
      return whole;
    }
    int room = Math.max(20, MOST_CHARACTERS - (whole.length() - name.length()) - 1);
    int end = name.offsetByCodePoints(0, Math.min(room, name.codePointCount(0, name.length())));
    if (end >= name.length()) {
      return whole;
    }
    int space = name.lastIndexOf(' ', end);
    return claim.apply(name.substring(0, space > room / 2 ? space : end) + "…");
  }

  private Optional<ScheduledItem> scheduled() {
    return here.facts().schedule().item(facts.item().itemId());
  }

  private String inFull(LocalDate day) {
    return here.wording().dates().inFull(day);
  }
}
