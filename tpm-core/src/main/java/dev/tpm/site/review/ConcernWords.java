package dev.tpm.site.review;

import dev.tpm.compare.Concern;
import dev.tpm.compare.DateMove;
import dev.tpm.compare.Owners;
import dev.tpm.compare.PlanChange;
import dev.tpm.compare.Review;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.State;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Phrases;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words what somebody should look at, and says who that is. */
final class ConcernWords {
  /** So many are named; of more, how many there are. */
  private static final int MOST = 6;

  private final Here here;
  private final Map<EntityId, DateMove> moves = new HashMap<>();

  ConcernWords(Here here, Review review) {
    this.here = here;
    review.moves().forEach(move -> moves.put(move.id(), move));
  }

  ConcernRow row(Concern concern) {
    Wording words = here.wording();
    PlanChange first = concern.first();
    boolean several = concern.changes().size() > 1;
    return new ConcernRow(
        ReviewRows.level(concern.level(), words),
        concern.rule(),
        several
            ? words.count("changes.group." + concern.rule(), concern.changes().size())
            : one(first),
        several ? which(concern) : "",
        concern.rule().equals("unexplained-slip") ? words.say("changes.rule.unexplained.help") : "",
        several ? "" : first.place().orElse(""),
        who(concern));
  }

  private String one(PlanChange change) {
    return Optional.ofNullable(moves.get(change.entity()))
        .flatMap(each -> moved(change, each))
        .or(() -> health(change))
        .orElse(change.message());
  }

  /** The things by name, each with its figure. */
  private String which(Concern concern) {
    Wording words = here.wording();
    List<Words> names = new ArrayList<>();
    for (PlanChange change :
        concern.changes().subList(0, Math.min(MOST, concern.changes().size()))) {
      String name = here.fullName(change.entity());
      names.add(
          Words.of(
              figure(change)
                  .map(figure -> words.say("changes.group.one", name, figure))
                  .orElse(name)));
    }
    int more = concern.changes().size() - names.size();
    String all = Phrases.text(words.list(names));
    return more > 0 ? words.count("changes.group.more", more, all) : all;
  }

  private Optional<String> figure(PlanChange change) {
    Wording words = here.wording();
    Optional<DateMove> move = Optional.ofNullable(moves.get(change.entity()));
    return switch (change.rule()) {
      case "health" -> change.after().flatMap(this::word);
      case "chance-falls" ->
          move.map(each -> words.amounts().chance(each.now().chance().orElseThrow()));
      default -> move.map(each -> words.delta(each.days()).text());
    };
  }

  private Optional<String> moved(PlanChange change, DateMove move) {
    Wording words = here.wording();
    return switch (change.rule()) {
      case "unexplained-slip" ->
          Optional.of(words.count("changes.rule.unexplained", move.days(), move.name()));
      case "commitment-breaks" ->
          Optional.of(
              words.say(
                  "changes.rule.breaks",
                  move.name(),
                  words.dates().inFull(move.now().finish().orElseThrow()),
                  words.dates().inFull(move.now().due().orElseThrow())));
      case "commitment-slips" ->
          Optional.of(
              words.count(
                  "changes.rule.slips",
                  move.days(),
                  move.name(),
                  words.dates().inFull(move.now().finish().orElseThrow())));
      case "chance-falls" ->
          Optional.of(
              words.say(
                  "changes.rule.falls",
                  move.name(),
                  words.amounts().chance(move.was().chance().orElseThrow()),
                  words.amounts().chance(move.now().chance().orElseThrow())));
      default -> Optional.empty();
    };
  }

  private Optional<String> health(PlanChange change) {
    return change.rule().equals("health")
        ? change
            .after()
            .flatMap(this::word)
            .map(
                word ->
                    here.wording().say("changes.rule.health", here.fullName(change.entity()), word))
        : Optional.empty();
  }

  private Optional<String> word(String health) {
    return Arrays.stream(Health.values())
        .filter(each -> each.word().equals(health))
        .map(here.signs()::health)
        .map(State::word)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .findFirst();
  }

  private List<Piece> who(Concern concern) {
    Set<Link> owners = new LinkedHashSet<>();
    for (PlanChange change : concern.changes()) {
      Owners.of(here.facts().directory(), change.entity())
          .map(person -> here.link(person))
          .ifPresent(owners::add);
    }
    return here.wording().list(owners.stream().limit(MOST).toList());
  }
}
