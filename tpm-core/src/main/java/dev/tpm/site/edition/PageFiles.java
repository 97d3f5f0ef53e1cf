package dev.tpm.site.edition;

import dev.tpm.model.Kind;
import dev.tpm.site.link.Address;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.TakeAwayLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files that say the same as a page, for programs other than a browser. */
record PageFiles(Here here) {
  private static final Set<Section> OF_UPDATES = Set.of(Section.OVERVIEW, Section.UPDATES);
  private static final Set<Section> OF_DAYS =
      Set.of(Section.OVERVIEW, Section.TIMELINE, Section.MILESTONES);

  /** What can be taken away of this page. */
  TakeAwayLinks of(Section section) {
    return new TakeAwayLinks(say("common.take"), links(section), feed(), here.away(here.file()));
  }

  private List<Link> links(Section section) {
    List<Link> links = new ArrayList<>();
    String root = here.edition().map().root(here.subject().key());
    if (!here.file().equals(root + section.file())) {
      own(section, root).ifPresent(links::add);
      return List.copyOf(links);
    }
    for (DataTable table : DataTable.values()) {
      if (table.section() == section && table.isIn(here.subject())) {
        boolean asks = table == DataTable.ASKS;
        links.add(link(root + table.file(), asks ? "common.take.asks" : "common.take.csv"));
      }
    }
    if (OF_DAYS.contains(section)) {
      links.add(link(root + "calendar.ics", "common.take.calendar"));
    }
    if (section == Section.OVERVIEW) {
      links.add(link(root + Mails.FOR_ALL + ".html", "common.take.mail"));
    }
    if (OF_UPDATES.contains(section)) {
      feed().ifPresent(href -> links.add(new Link(say("common.take.feed"), href)));
    }
    return List.copyOf(links);
  }

  /** The feed of the program's updates; absent where nobody said anything. */
  private Optional<String> feed() {
    String root = here.edition().map().root(here.subject().key());
    return Optional.of(Address.relative(here.file(), root + "feed.xml"))
        .filter(href -> DataTable.UPDATES.isIn(here.subject()));
  }

  /** The calendar of the team or the person, or the mail for the one that the page is about. */
  private Optional<Link> own(Section section, String root) {
    if (section == Section.STAKEHOLDERS) {
      return Mails.readers(here.subject()).stream()
          .filter(reader -> here.isAbout(reader.entityId()))
          .flatMap(reader -> Mails.file(here.edition(), reader).stream())
          .findFirst()
          .map(file -> link(file + ".html", "common.take.mail"));
    }
    boolean calendar =
        (section == Section.TEAMS && isIn(root, Kind.TEAM))
            || (section == Section.PEOPLE && isIn(root, Kind.PERSON));
    return Optional.of(here.file().replaceFirst("\\.html$", ".ics"))
        .filter(file -> calendar)
        .map(file -> link(file, "common.take.calendar"));
  }

  private boolean isIn(String root, Kind kind) {
    return here.file().startsWith(root + (kind == Kind.TEAM ? "teams/" : "people/"));
  }

  private Link link(String file, String key) {
    return new Link(say(key), Address.relative(here.file(), file));
  }

  private String say(String key) {
    return here.wording().say(key);
  }
}
