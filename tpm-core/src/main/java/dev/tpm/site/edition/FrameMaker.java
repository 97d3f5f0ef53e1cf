package dev.tpm.site.edition;

import dev.tpm.history.GitPlan;
import dev.tpm.model.Program;
import dev.tpm.site.link.Address;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Colophon;
import dev.tpm.site.part.Day;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Labels;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.NavLink;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.words.Wording;
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
        new Link(edition.wording().say("common.search"), here.href(Section.SEARCH).orElse("")),
        here.signs().of(program).shape(),
        navigation(section),
        crumbs,
        new PageFiles(here).of(section),
        new Colophon(
            made(here.statusDate()),
            program.profile().reports().map(c -> c.after(here.statusDate()).toString()),
            footer()),
        labels(),
        logo(),
        here.edition().context().brand().footer());
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

  /** What was made of what, for the foot of a page that speaks of a day. */
  List<Piece> made(LocalDate date) {
    Wording words = here.wording();
    Day day = new Day(date.toString(), words.dates().shortWithYear(date));
    GitPlan git = here.edition().context().git();
    String version = here.edition().context().version();
    if (git.last().isEmpty()) {
      return words.line("common.made", day, version);
    }
    Link commit = commitLink(git.last().get().id(), git.last().get().shortId());
    return git.branch()
        .map(branch -> words.line("common.made.branch", day, commit, branch, version))
        .orElseGet(() -> words.line("common.made.commit", day, commit, version));
  }

  private Optional<String> logo() {
    SiteContext context = here.edition().context();
    return context.brand().logo().flatMap(path -> context.pictures().href(here.file(), path));
  }

  private Labels labels() {
    return new Labels(
        here.wording().say("common.label.skip"),
        here.wording().say("common.label.navigation"),
        here.wording().say("common.label.here"),
        here.wording().say("common.label.contents"),
        here.wording().say("common.label.key"),
        here.wording().say("common.label.data"),
        here.wording().say("common.label.sideways"));
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
