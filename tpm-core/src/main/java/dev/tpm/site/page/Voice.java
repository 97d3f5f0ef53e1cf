package dev.tpm.site.page;

import dev.tpm.insight.Report;
import dev.tpm.insight.Standing;
import dev.tpm.model.Cadence;
import dev.tpm.model.Entity;
import dev.tpm.model.Health;
import dev.tpm.model.Person;
import dev.tpm.model.Update;
import dev.tpm.site.edition.Here;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people say of a program or a project: the words of the latest update, by whom and when, and
 * whether the dates agree.
 *
 * @param say the words
 * @param by sentences about the words: author and day, whether they agree with the dates
 * @param update where the whole update is
 * @param sources where the plan's file can be edited
 */
public record Voice(
    Optional<Prose> say, List<List<Piece>> by, Optional<Link> update, List<Link> sources) {
  private static final int LONGEST = 320;

  public Voice {
    by = List.copyOf(by);
    sources = List.copyOf(sources);
  }

  /**
   * What people say.
   *
   * @param cadence how often they are to say something
   */
  static Voice of(Here here, Entity of, Optional<Cadence> cadence) {
    Standing standing = here.facts().standing(of.entityId());
    Report report = standing.report();
    List<List<Piece>> by = new ArrayList<>();
    report.latest().ifPresent(update -> by.add(author(here, update)));
    agreement(here, standing).ifPresent(by::add);
    stale(here, report, cadence).ifPresent(by::add);
    Optional<Link> whole =
        report
            .latest()
            .map(update -> here.link(update.entityId(), here.wording().say("overview.update")))
            .filter(link -> !link.href().isEmpty());
    return new Voice(report.latest().flatMap(u -> words(here, u)), by, whole, here.sources(of));
  }

  /** The summary of an update, else the first paragraph of its text. */
  static Optional<Prose> words(Here here, Update update) {
    return update
        .about()
        .summary()
        .map(Prose::verbatim)
        .or(
            () ->
                update
                    .about()
                    .description()
                    .map(text -> here.plain(text, update.entityId(), LONGEST)));
  }

  private static List<Piece> author(Here here, Update update) {
    Wording wording = here.wording();
    String day = wording.dates().inFull(update.date());
    if (update.author().isEmpty()) {
      return wording.line("reason.by.nobody", day);
    }
    String id = update.author().get();
    Optional<String> role = here.subject().person(id).flatMap(Person::role);
    return role.isPresent()
        ? wording.line("reason.by.role", here.person(id), role.get(), day)
        : wording.line("reason.by", here.person(id), day);
  }

  private static Optional<List<Piece>> agreement(Here here, Standing standing) {
    Optional<Health> computed = standing.computed();
    Optional<Health> reported = standing.reported();
    if (computed.isEmpty() || reported.isEmpty()) {
      return Optional.empty();
    }
    Wording wording = here.wording();
    if (computed.equals(reported)) {
      return Optional.of(wording.line("reason.agrees"));
    }
    return standing
        .report()
        .spoken()
        .map(
            update ->
                wording.line(
                    "reason.differs." + reported.get().word(),
                    wording.dates().inFull(update.date())));
  }

  private static Optional<List<Piece>> stale(Here here, Report report, Optional<Cadence> cadence) {
    if (!report.stale() || cadence.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        report
            .latest()
            .map(
                update ->
                    here.wording()
                        .countLine(
                            "reason.stale." + cadence.get().word(),
                            here.facts().age(update, update.date())))
            .orElseGet(() -> here.wording().line("reason.never")));
  }
}
