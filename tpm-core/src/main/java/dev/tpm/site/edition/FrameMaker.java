package dev.tpm.site.edition;

import dev.tpm.model.Program;
import dev.tpm.site.link.Address;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Colophon;
import dev.tpm.site.part.Day;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.NavLink;
import dev.tpm.site.part.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what stands around a page: navigation, the way to it, and the foot. */
record FrameMaker(Here here) {

  Frame frame(String title, Prose description, Section section, List<Link> crumbs) {
    Edition edition = here.edition();
    Program program = here.subject().program();
    return new Frame(
        edition.wording().language().toLanguageTag(),
        edition.wording().rightToLeft(),
        title,
        description,
        program.name(),
        Address.up(here.file()),
        here.href(Section.OVERVIEW).orElse(""),
        here.signs().of(program).shape(),
        navigation(section),
        crumbs,
        colophon());
  }

  /** The portfolio, and the program in it. */
  List<Link> way() {
    Optional<Link> portfolio = portfolio();
    return portfolio.isPresent()
        ? List.of(portfolio.get(), Link.nowhere(here.subject().program().name()))
        : List.of();
  }

  private Optional<Link> portfolio() {
    return here.facts().plan().portfolio().map(p -> here.link(p.entityId(), p.name()));
  }

  List<Link> crumbs(Section section, String name) {
    List<Link> crumbs = new ArrayList<>();
    portfolio().ifPresent(crumbs::add);
    crumbs.add(new Link(here.subject().program().name(), here.href(Section.OVERVIEW).orElse("")));
    String own = here.edition().map().root(here.subject().key()) + section.file();
    here.href(section)
        .filter(href -> !here.file().equals(own))
        .ifPresent(href -> crumbs.add(new Link(word(section), href)));
    crumbs.add(Link.nowhere(name));
    return List.copyOf(crumbs);
  }

  private List<NavLink> navigation(Section current) {
    List<NavLink> entries = new ArrayList<>();
    for (Section section : Section.values()) {
      if (section.inNavigation()) {
        here.href(section)
            .ifPresent(href -> entries.add(new NavLink(word(section), href, section == current)));
      }
    }
    return entries;
  }

  private Colophon colophon() {
    Edition edition = here.edition();
    LocalDate date = here.statusDate();
    return new Colophon(
        new Day(date.toString(), edition.wording().dates().shortWithYear(date)),
        edition.context().git().last().map(commit -> commitLink(commit.id(), commit.shortId())),
        edition.context().git().branch(),
        edition.context().version(),
        footer());
  }

  private Link commitLink(String id, String shortId) {
    Optional<String> href = here.edition().repository().map(repository -> repository.commit(id));
    return new Link(shortId, href.orElse(""));
  }

  private List<Link> footer() {
    List<Link> links = new ArrayList<>();
    for (Section section : Section.values()) {
      if (!section.inNavigation()) {
        here.href(section).ifPresent(href -> links.add(new Link(word(section), href)));
      }
    }
    String root = here.edition().map().root(here.subject().key());
    for (SiteContext.DataFile file : here.edition().context().files()) {
      links.add(new Link(file.label(), Address.relative(here.file(), root + file.path())));
    }
    return links;
  }

  private String word(Section section) {
    return here.wording().say("common.section." + section.word());
  }
}
