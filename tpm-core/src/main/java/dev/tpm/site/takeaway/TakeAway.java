package dev.tpm.site.takeaway;

import dev.tpm.model.Kind;
import dev.tpm.model.Person;
import dev.tpm.model.Portfolio;
import dev.tpm.model.Project;
import dev.tpm.model.Stakeholder;
import dev.tpm.model.Team;
import dev.tpm.site.edition.Edition;
import dev.tpm.site.edition.Mails;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.link.Address;
import dev.tpm.site.page.Digest;
import dev.tpm.site.page.PortfolioPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file that readers take away from a site.
 *
 * @param path from the site's root
 * @param content what it says, worded when it is asked for, by any thread
 */
public record TakeAway(String path, Supplier<? extends Record> content) {

  /** All that can be taken away from a program's site, but for its tables. */
  public static List<TakeAway> of(Edition edition) {
    List<TakeAway> all = new ArrayList<>();
    Subject subject = edition.subject();
    String root = edition.map().root(subject.key());
    all.add(new TakeAway(root + "calendar.ics", () -> Agendas.of(edition).whole()));
    for (Team team : subject.program().teams()) {
      beside(edition, team.entityId(), ".ics")
          .ifPresent(p -> all.add(new TakeAway(p, () -> Agendas.of(edition).team(team))));
    }
    for (Person person : subject.program().people()) {
      beside(edition, person.entityId(), ".ics")
          .ifPresent(p -> all.add(new TakeAway(p, () -> Agendas.of(edition).person(person))));
    }
    if (!subject.register().updates().isEmpty()) {
      String feed = root + "feed.xml";
      all.add(new TakeAway(feed, () -> Feeds.of(edition, feed)));
    }
    mail(root + Mails.FOR_ALL, () -> Digest.forAll(edition), all);
    for (Stakeholder reader : Mails.readers(subject)) {
      Mails.file(edition, reader)
          .ifPresent(file -> mail(file, () -> Digest.of(edition, reader), all));
    }
    badges(edition, root, all);
    return List.copyOf(all);
  }

  private static void mail(String file, Supplier<Digest> digest, List<TakeAway> all) {
    all.add(new TakeAway(file + ".html", digest));
    all.add(new TakeAway(file + ".txt", digest));
  }

  private static void badges(Edition edition, String root, List<TakeAway> all) {
    Badges badges = new Badges(edition.letter());
    all.add(new TakeAway(root + "badges/health.svg", badges::health));
    badges
        .next()
        .ifPresent(badge -> all.add(new TakeAway(root + "badges/next-milestone.svg", () -> badge)));
    badges
        .chance()
        .ifPresent(badge -> all.add(new TakeAway(root + "badges/chance.svg", () -> badge)));
    for (Project project : edition.subject().projects()) {
      edition
          .map()
          .of(project.entityId())
          .map(page -> root + "badges/" + swapped(page.file().substring(root.length()), ".svg"))
          .ifPresent(p -> all.add(new TakeAway(p, () -> badges.project(project))));
    }
  }

  /** What can be taken away from a portfolio's own page, but for its table. */
  public static List<TakeAway> of(Portfolio portfolio, List<Edition> editions) {
    List<TakeAway> all = new ArrayList<>();
    Edition first = editions.get(0);
    all.add(new TakeAway("calendar.ics", () -> Agendas.joined(portfolio.name(), editions)));
    if (!portfolio.updates().isEmpty()) {
      all.add(
          new TakeAway(
              "feed.xml", () -> Feeds.of(portfolio, portfolio.updates(), first, "feed.xml")));
    }
    all.add(
        new TakeAway(
            "badges/health.svg",
            () ->
                Badges.badge(
                    first.wording().say("takeaway.badge.health"),
                    PortfolioPage.state(portfolio, editions))));
    return List.copyOf(all);
  }

  /** The file beside the page of its own that a thing of the program has. */
  private static Optional<String> beside(
      Edition edition, dev.tpm.model.EntityId id, String ending) {
    boolean own = id.program().equals(edition.subject().key()) || id.kind() == Kind.PROGRAM;
    return edition
        .map()
        .of(id)
        .map(Address::file)
        .filter(file -> own && !file.endsWith("index.html"))
        .map(file -> swapped(file, ending));
  }

  private static String swapped(String page, String ending) {
    return page.substring(0, page.length() - ".html".length()) + ending;
  }
}
