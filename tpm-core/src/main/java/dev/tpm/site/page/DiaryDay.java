package dev.tpm.site.page;

import dev.tpm.model.Markdown;
import dev.tpm.model.Update;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Day;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was said on a day: of the whole first, then of its parts. */
public record DiaryDay(Day day, List<Said> said) {
  /** A day is a heading of the third level, so what is said on it begins below. */
  private static final int TEXT_LEVEL = 4;

  public DiaryDay {
    said = List.copyOf(said);
  }

  /**
   * One update.
   *
   * @param id its anchor
   * @param subject what it is of
   * @param health the health that it reports
   * @param author who said it
   * @param lists its highlights, lowlights and what comes next
   */
  public record Said(
      String id,
      Link subject,
      Optional<State> health,
      List<Piece> author,
      Optional<String> summary,
      Optional<Prose> text,
      List<Points> lists) {
    public Said {
      author = List.copyOf(author);
      lists = List.copyOf(lists);
    }
  }

  /** Some points under a word, such as {@code Next}. */
  public record Points(String title, List<Prose> lines) {
    public Points {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Updates day by day, the latest day first.
   *
   * @param subject what an update is of
   */
  static List<DiaryDay> of(Here here, Collection<Update> updates, Function<Update, Link> subject) {
    Map<LocalDate, List<Said>> days = new TreeMap<>(Comparator.reverseOrder());
    for (Update update : updates) {
      days.computeIfAbsent(update.date(), day -> new ArrayList<>())
          .add(said(here, update, subject.apply(update)));
    }
    return days.entrySet().stream()
        .map(day -> new DiaryDay(here.wording().dates().weekday(day.getKey()), day.getValue()))
        .toList();
  }

  /** One update of something. */
  public static Said said(Here here, Update update, Link subject) {
    return new Said(
        here.anchor(update.entityId()),
        subject,
        update.health().map(here.signs()::health),
        update.author().<List<Piece>>map(id -> List.of(here.person(id))).orElseGet(List::of),
        update.about().summary(),
        update.about().description().map(text -> text(here, text, update)),
        lists(here, update));
  }

  private static Prose text(Here here, Markdown text, Update update) {
    Prose prose = here.prose(text, update.entityId(), "text");
    return new Prose(
        prose.markdown(), prose.form(), prose.scope(), TEXT_LEVEL, prose.limit(), prose.links());
  }

  private static List<Points> lists(Here here, Update update) {
    return Stream.of(
            points(here, update, "highlights", update.highlights()),
            points(here, update, "lowlights", update.lowlights()),
            points(here, update, "next", update.next()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Points> points(
      Here here, Update update, String kind, List<Markdown> texts) {
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    List<Prose> lines = new ArrayList<>();
    for (Markdown text : texts) {
      lines.add(here.line(text, update.entityId(), kind + "-" + lines.size()));
    }
    return Optional.of(new Points(here.wording().say("updates.list." + kind), lines));
  }
}
