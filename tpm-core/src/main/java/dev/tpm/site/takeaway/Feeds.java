package dev.tpm.site.takeaway;

import dev.tpm.model.Entity;
import dev.tpm.model.Update;
import dev.tpm.site.edition.Edition;
import dev.tpm.site.edition.Here;
import dev.tpm.site.link.Section;
import dev.tpm.site.page.DiaryDay;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.State;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the feed of what people said.
 *
 * @param here a letter, from which links lead to the site
 * @param there the feed's own place, for links where the site's address is not known
 */
record Feeds(Here here, Here there, Uids uids) {
  private static final int MOST = 50;

  /** The feed of a program's updates. */
  static Feed of(Edition edition, String path) {
    Here here = edition.letter();
    Uids uids = Uids.of(here.facts(), here.subject().program());
    return new Feeds(here, edition.at(path), uids)
        .feed(here.subject().program(), here.subject().register().updates(), Section.UPDATES);
  }

  /**
   * The feed of what was said of a portfolio.
   *
   * @param edition the edition of one of its programs, whose words are used
   */
  static Feed of(Entity portfolio, List<Update> updates, Edition edition, String path) {
    Here here = edition.letter();
    Uids uids = Uids.of(here.facts(), here.subject().program());
    return new Feeds(here, edition.at(path), uids).feed(portfolio, updates, Section.OVERVIEW);
  }

  private Feed feed(Entity whole, List<Update> updates, Section page) {
    List<Update> latest =
        updates.stream().sorted(Comparator.comparing(Update::date).reversed()).limit(MOST).toList();
    LocalDate today = here.facts().statusDate(whole.entityId());
    String alternate =
        here.href(whole.entityId()).isEmpty()
            ? there.href(page).orElse("index.html")
            : here.href(page).orElseGet(() -> here.href(whole.entityId()));
    return new Feed(
        here.wording().language().toLanguageTag(),
        "urn:uuid:" + uids.of(whole, "feed"),
        whole.name(),
        here.wording().say("takeaway.feed", whole.name()),
        latest.stream().map(Update::date).findFirst().orElse(today),
        here.away(there.file()),
        alternate,
        here.edition().context().version(),
        latest.stream().map(update -> entry(whole, update)).toList());
  }

  private Feed.Entry entry(Entity whole, Update update) {
    Entity of =
        here.facts()
            .directory()
            .projectOf(update.entityId())
            .<Entity>map(project -> project)
            .orElse(whole);
    String address =
        Stream.of(here.href(update.entityId()), there.href(update.entityId()))
            .filter(href -> !href.isEmpty())
            .findFirst()
            .orElse("");
    Optional<State> health = update.health().map(here.signs()::health);
    String about = update.about().summary().orElse(here.wording().dates().withYear(update.date()));
    return new Feed.Entry(
        "urn:uuid:" + uids.of(update, "update"),
        health.isPresent()
            ? here.wording().say("takeaway.entry.health", of.name(), health.get().word(), about)
            : here.wording().say("takeaway.entry", of.name(), about),
        update.date(),
        update.author().map(id -> here.person(id).text()),
        address,
        DiaryDay.said(here, update, Link.nowhere(of.name())));
  }
}
