package dev.tpm.site.page;

import dev.tpm.insight.OpenAsk;
import dev.tpm.model.Ask;
import dev.tpm.model.Decision;
import dev.tpm.model.EntityId;
import dev.tpm.model.Markdown;
import dev.tpm.model.Person;
import dev.tpm.model.Question;
import dev.tpm.site.edition.Gains;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.ShiftTable;
import dev.tpm.site.part.Day;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.Table;
import dev.tpm.site.part.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a reader must decide or give.
 *
 * @param id its anchor; may be empty
 * @param when by which day
 * @param away how far that day is, such as {@code in 5 working days}; may be empty
 * @param what the thing asked
 * @param buys what it would do; empty where that is not known
 * @param all all promises that it would move, where this is its own entry
 * @param seeAll what is said while these are folded
 * @param why what its author says about it
 * @param ifNot what happens otherwise
 * @param otherwise what stands before that
 * @param who who is asked
 * @param roles who that is; may be empty
 */
public record AskRow(
    String id,
    Optional<Day> when,
    String away,
    boolean overdue,
    Link what,
    List<Piece> buys,
    Optional<Table> all,
    String seeAll,
    Optional<Prose> why,
    Optional<Prose> ifNot,
    String otherwise,
    List<Piece> who,
    String roles) {
  public AskRow {
    buys = List.copyOf(buys);
    who = List.copyOf(who);
  }

  /** The row of an ask, or of a decision or question that is an ask by itself. */
  static AskRow of(Here here, OpenAsk ask) {
    EntityId id = ask.asked().entityId();
    Optional<Integer> days = ask.neededBy().map(day -> days(here, day));
    String anchor = here.anchor(id);
    return new AskRow(
        anchor,
        ask.neededBy().map(here.wording().dates()::weekday),
        days.map(number -> away(here, number)).orElse(""),
        days.filter(number -> number < 0).isPresent(),
        anchor.isEmpty() ? here.link(ask.asked()) : Link.nowhere(ask.asked().name()),
        new Gains(here).of(id),
        anchor.isEmpty() ? Optional.empty() : new ShiftTable(here).promised(id),
        here.wording().say("effects.see-all"),
        why(ask).map(text -> here.line(text, id, "why")).or(() -> summary(here, ask)),
        ifNot(ask).map(text -> here.line(text, id, "if-not")),
        here.wording().say("overview.ask.if-not"),
        here.wording().list(ask.of().stream().map(here::link).toList()),
        roles(here, ask.of()));
  }

  /** The working days from the status date to a day. */
  private static int days(Here here, LocalDate day) {
    return here.facts().calendar(here.subject().id()).workingDays(here.statusDate(), day);
  }

  private static String away(Here here, int days) {
    if (days == 0) {
      return here.wording().say("overview.ask.today");
    }
    return days > 0
        ? here.wording().count("overview.ask.in", days)
        : here.wording().count("overview.ask.overdue", -days);
  }

  private static Optional<Markdown> why(OpenAsk ask) {
    return ask.asked() instanceof Ask asked ? asked.why() : Optional.empty();
  }

  private static Optional<Markdown> ifNot(OpenAsk ask) {
    return ask.asked() instanceof Ask asked ? asked.ifNot() : Optional.empty();
  }

  private static Optional<Prose> summary(Here here, OpenAsk ask) {
    return ask.asked()
        .about()
        .summary()
        .map(Prose::verbatim)
        .or(
            () ->
                ask.asked() instanceof Question || ask.asked() instanceof Decision
                    ? ask.asked()
                        .about()
                        .description()
                        .map(text -> here.plain(text, ask.asked().entityId(), 240))
                    : Optional.empty());
  }

  private static String roles(Here here, List<EntityId> asked) {
    List<Piece> roles = new ArrayList<>();
    for (EntityId id : asked) {
      here.facts()
          .directory()
          .find(id)
          .filter(Person.class::isInstance)
          .flatMap(person -> ((Person) person).role())
          .ifPresent(role -> roles.add(Words.of(role)));
    }
    return roles.size() == 1 ? dev.tpm.site.words.Phrases.text(roles) : "";
  }
}
