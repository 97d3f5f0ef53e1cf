package dev.tpm.site.review;

import dev.tpm.compare.Review;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Head;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.words.Wording;
import dev.tpm.trend.Since;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed since a point of the past.
 *
 * @param head its heading, with the other points that are the same state of the plan beside it
 * @param verdict what changed, in a sentence
 * @param say what else there is to say, a sentence each
 * @param against the commit that is compared with
 * @param part the parts; without any row where nothing changed
 */
public record SinceSection(
    Head head, String verdict, List<String> say, List<Piece> against, ReviewPart part) {
  public SinceSection {
    say = List.copyOf(say);
    against = List.copyOf(against);
  }

  /** The points of a program's past, each state of the plan once, in the order of the past. */
  public static List<SinceSection> all(Here here) {
    Map<String, List<Since>> states = new LinkedHashMap<>();
    for (Since since : here.subject().past().sinces()) {
      states.computeIfAbsent(since.revision().id(), id -> new ArrayList<>()).add(since);
    }
    List<SinceSection> sections = new ArrayList<>();
    for (List<Since> points : states.values()) {
      sections.add(of(here, points, sections.size() + 1));
    }
    return List.copyOf(sections);
  }

  /** What people call a point: its day, or its tag. */
  public static String name(Here here, Since since) {
    return since.point() == Since.Point.TAG
        ? since.name()
        : here.wording().dates().inFull(LocalDate.parse(since.name()));
  }

  private static SinceSection of(Here here, List<Since> points, int number) {
    Wording words = here.wording();
    Since since = points.get(0);
    Review review = since.review().within(here.subject().key());
    ReviewVerdict verdict =
        ReviewVerdict.since(here, review, said(here, since, "changes.lead."), name(here, since));
    List<Link> others =
        points.subList(1, points.size()).stream()
            .map(other -> Link.nowhere(said(here, other, "changes.also.")))
            .toList();
    String note =
        others.isEmpty()
            ? ""
            : words.say("changes.also", dev.tpm.site.words.Phrases.text(words.list(others)));
    return new SinceSection(
        Head.of("since-" + number, said(here, since, "changes.point."), note),
        verdict.sentence(),
        verdict.say(),
        words.line("changes.against", commit(here, since), words.day(since.revision().day())),
        ReviewPart.of(here, review, ReviewPart.Room.since(number)));
  }

  private static String said(Here here, Since since, String keys) {
    String key =
        switch (since.point()) {
          case UPDATE -> "update";
          case WEEK -> "week";
          case MONTH -> "month";
          case TAG -> "tag";
        };
    return here.wording().say(keys + key, name(here, since));
  }

  private static Link commit(Here here, Since since) {
    String id = since.revision().id();
    String href = here.edition().repository().map(repository -> repository.commit(id)).orElse("");
    return new Link(since.revision().shortId(), href);
  }
}
