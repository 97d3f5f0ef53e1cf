package dev.tpm.site.edition;

import dev.tpm.insight.Difference;
import dev.tpm.insight.Effects.Worked;
import dev.tpm.insight.Shift;
import dev.tpm.model.EntityId;
import dev.tpm.model.Health;
import dev.tpm.model.Kind;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Words;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says what something buys: what it would do to what is promised, first to what it is about, and
 * who else would win or lose.
 */
public record Gains(Here here) {
  private static final int MOST_WINNERS = 1;
  private static final int MOST_LOSERS = 2;

  /** What an action, an ask or a decision would do alone; nothing for what says no effect. */
  public List<Piece> of(EntityId id) {
    return say(here.facts().effects().of(id), Optional.empty());
  }

  /** What is said of an effect that was not worked out, as the plan has too many. */
  public List<Piece> unasked(EntityId id) {
    return here.facts().effects().left() > 0 && here.facts().effects().of(id).isEmpty()
        ? wording().line("effects.unasked")
        : List.of();
  }

  /** The same, beginning with what it would do to one thing, where it does. */
  public List<Piece> of(EntityId id, EntityId about) {
    return say(here.facts().effects().of(id), Optional.of(about));
  }

  /** Where the path to green of a program, a project or an issue leads as a whole. */
  public List<Piece> path(EntityId id) {
    return say(here.facts().effects().path(id), Optional.of(id));
  }

  /** What a path to green would do to the thing itself, and no more. */
  public List<Piece> pathAlone(EntityId id) {
    return here.facts()
        .effects()
        .path(id)
        .filter(worked -> worked.answer().possible())
        .flatMap(worked -> worked.answer().difference().of(id))
        .map(this::main)
        .orElseGet(List::of);
  }

  private List<Piece> say(Optional<Worked> worked, Optional<EntityId> about) {
    return worked.map(each -> say(each, about)).orElseGet(List::of);
  }

  private List<Piece> say(Worked worked, Optional<EntityId> about) {
    if (!worked.answer().possible()) {
      return wording().line("effects.impossible");
    }
    Difference difference = worked.answer().difference();
    if (difference.isNone()) {
      return wording().line("effects.nothing");
    }
    List<Shift> promised = difference.shifts().stream().filter(Gains::isPromised).toList();
    if (promised.isEmpty()) {
      return wording()
          .countLine("effects.unpromised", difference.shifts().size() + difference.more());
    }
    Shift main = main(promised, about);
    List<List<Piece>> sentences = new ArrayList<>();
    sentences.add(main(main));
    Set<List<Optional<LocalDate>>> told = new HashSet<>();
    told.add(dates(main));
    others(promised, true, MOST_WINNERS, told).forEach(sentences::add);
    others(promised, false, MOST_LOSERS, told).forEach(sentences::add);
    List<Piece> all = sentences.get(0);
    for (List<Piece> sentence : sentences.subList(1, sentences.size())) {
      all = wording().line("effects.next", all, sentence);
    }
    return all;
  }

  private static boolean isPromised(Shift shift) {
    return shift.now().due().isPresent() || shift.then().due().isPresent();
  }

  /** What it is about: the thing itself, else the program, else what wins most. */
  private static Shift main(List<Shift> promised, Optional<EntityId> about) {
    return promised.stream()
        .filter(shift -> about.filter(shift.subject()::equals).isPresent())
        .findFirst()
        .or(() -> promised.stream().filter(s -> isProgram(s)).findFirst())
        .or(() -> promised.stream().filter(Shift::better).findFirst())
        .orElse(promised.get(0));
  }

  private static boolean isProgram(Shift shift) {
    return shift.subject().kind() == Kind.PROGRAM;
  }

  private List<Piece> main(Shift shift) {
    List<Piece> said = moved(shift);
    Optional<Health> becomes = becomes(shift);
    return becomes.isEmpty()
        ? said
        : wording()
            .line("effects.next", said, wording().line("effects.becomes.it", word(becomes.get())));
  }

  private List<Piece> moved(Shift shift) {
    if (shift.then().finish().isEmpty()) {
      return wording().line("effects.dropped", name(shift, "effects.finish"));
    }
    Optional<LocalDate> before = shift.now().finish();
    LocalDate after = shift.then().finish().get();
    if (percent(shift.now()) != percent(shift.then())
        && shift.now().chance().isPresent()
        && shift.then().chance().isPresent()) {
      return chance(shift, before, after);
    }
    if (before.isEmpty() || before.get().equals(after)) {
      return becomes(shift)
          .map(
              health ->
                  wording().line("effects.becomes", name(shift, "effects.program"), word(health)))
          .orElseGet(() -> wording().line("effects.nothing"));
    }
    List<Piece> name = name(shift, "effects.finish");
    Piece from = wording().day(before.get());
    Piece to = wording().day(after);
    if (shift.days() == 0) {
      return wording().line("effects.dates.days-off", name, from, to);
    }
    String key = shift.days() < 0 ? "effects.dates.earlier" : "effects.dates.later";
    return wording().countLine(key, Math.abs(shift.days()), name, from, to);
  }

  private List<Piece> chance(Shift shift, Optional<LocalDate> before, LocalDate after) {
    String from = chance(shift.now());
    String to = chance(shift.then());
    boolean raises = percent(shift.now()) < percent(shift.then());
    boolean dated = before.isPresent() && !before.get().equals(after);
    String key =
        "effects.chance."
            + (raises ? "raises" : "lowers")
            + (isProgram(shift) ? "" : ".of")
            + (dated ? ".dated" : "");
    List<Piece> name = name(shift, "effects.program");
    return dated
        ? wording().line(key, from, to, wording().day(before.get()), wording().day(after), name)
        : wording().line(key, from, to, name);
  }

  private static long percent(Shift.Stand stand) {
    return Math.round(stand.chance().orElse(-1) * 100);
  }

  private String chance(Shift.Stand stand) {
    return wording().amounts().chance(stand.chance().orElse(0));
  }

  /** Who else wins or loses a promise, a day, or its health; the same dates are told once. */
  private List<List<Piece>> others(
      List<Shift> promised, boolean better, int most, Set<List<Optional<LocalDate>>> told) {
    List<List<Piece>> said = new ArrayList<>();
    for (Shift shift : promised) {
      boolean counts = better ? shift.better() : shift.worse();
      if (counts && said.size() < most && (shift.days() != 0 || becomes(shift).isPresent())) {
        if (told.add(dates(shift))) {
          said.add(other(shift));
        }
      }
    }
    return said;
  }

  private static List<Optional<LocalDate>> dates(Shift shift) {
    return List.of(shift.now().finish(), shift.then().finish());
  }

  private List<Piece> other(Shift shift) {
    List<Piece> name = name(shift, "effects.program");
    Optional<Health> becomes = becomes(shift);
    if (shift.then().finish().isEmpty()) {
      return wording().line("effects.dropped", name);
    }
    if (shift.days() == 0) {
      return wording().line("effects.becomes", name, word(becomes.orElseThrow()));
    }
    String key = shift.days() < 0 ? "effects.wins" : "effects.loses";
    int days = Math.abs(shift.days());
    return becomes.isPresent()
        ? wording().countLine(key + ".becomes", days, name, word(becomes.get()))
        : wording().countLine(key, days, name);
  }

  private static Optional<Health> becomes(Shift shift) {
    return shift
        .then()
        .health()
        .filter(health -> !shift.now().health().equals(Optional.of(health)));
  }

  private String word(Health health) {
    return wording().say("effects.health." + health.word());
  }

  private List<Piece> name(Shift shift, String ofProgram) {
    return isProgram(shift)
        ? List.of(Words.of(wording().say(ofProgram)))
        : List.of(here.link(shift.subject()));
  }

  private Wording wording() {
    return here.wording();
  }
}
