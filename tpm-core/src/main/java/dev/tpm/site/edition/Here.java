package dev.tpm.site.edition;

import dev.tpm.insight.Facts;
import dev.tpm.insight.HandOff;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Kind;
import dev.tpm.model.Markdown;
import dev.tpm.site.link.Address;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Frame;
import dev.tpm.site.part.Link;
import dev.tpm.site.part.Piece;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.TextLinks;
import dev.tpm.site.words.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The page that is being written: gives it links as seen from where it stands, signs, sentences,
 * its authors' texts and the frame around it.
 */
public final class Here {
  private static final int BLOCK_LEVEL = 3;

  private final Edition edition;
  private final String file;
  private final boolean isLetter;

  Here(Edition edition, String file, boolean isLetter) {
    this.edition = edition;
    this.file = file;
    this.isLetter = isLetter;
  }

  /** The page's file, from the site's root. */
  public String file() {
    return file;
  }

  public Edition edition() {
    return edition;
  }

  public Subject subject() {
    return edition.subject();
  }

  public Facts facts() {
    return edition.subject().facts();
  }

  public LocalDate statusDate() {
    return edition.subject().statusDate();
  }

  public Wording wording() {
    return edition.wording();
  }

  public Signs signs() {
    return new Signs(facts(), wording());
  }

  /** A thing's name, and the way to it where the site shows it. */
  public Link link(EntityId id) {
    return link(id, facts().directory().nameOf(id));
  }

  /** A thing's name, and the way to it where the site shows it. */
  public Link link(Entity entity) {
    return link(entity.entityId(), entity.name());
  }

  /**
   * A thing's name, with the project that holds it where other items have the same name and the
   * page is not about that project.
   */
  public String fullName(EntityId id) {
    String name = facts().directory().nameOf(id);
    return facts()
        .directory()
        .projectOf(id)
        .filter(project -> id.kind() == Kind.ITEM && edition.repeated().contains(name))
        .filter(project -> !isAbout(project.entityId()))
        .map(project -> wording().say("common.name.of", name, project.name()))
        .orElse(name);
  }

  /** Any words, and the way to a thing where the site shows it. */
  public Link link(EntityId id, String words) {
    return new Link(words, href(id));
  }

  /** The way to a thing; empty text where the site does not show it. */
  public String href(EntityId id) {
    return edition.map().of(id).map(this::href).orElse("");
  }

  /** The way to where a hand-off is listed; empty text where it is not. */
  public String href(HandOff handOff) {
    return edition.map().of(handOff).map(this::href).orElse("");
  }

  /** Whether this is the page of its own that a thing has. */
  public boolean isAbout(EntityId id) {
    return edition.map().of(id).filter(a -> a.equals(Address.of(file))).isPresent();
  }

  /** The anchor of a row on this page; empty where the row is not shown here. */
  public String anchor(EntityId id) {
    return edition.map().of(id).filter(this::isHere).map(Address::anchor).orElse("");
  }

  /** The anchors that a row of this page had by its former ids. */
  public List<String> formerAnchors(EntityId id) {
    return anchor(id).isEmpty() ? List.of() : edition.map().formerAnchors(id);
  }

  /** The anchor of a hand-off on this page; empty where it is not listed here. */
  public String anchor(HandOff handOff) {
    return edition.map().of(handOff).filter(this::isHere).map(Address::anchor).orElse("");
  }

  private boolean isHere(Address address) {
    return address.file().equals(file);
  }

  /** A person of the program by id. */
  public Link person(String id) {
    return link(subject().own(Kind.PERSON, id));
  }

  /** The way from the portfolio to this overview; nothing where the program stands alone. */
  public List<Link> way() {
    return new FrameMaker(this).way();
  }

  /** A team of the program by id. */
  public Link team(String id) {
    return link(subject().own(Kind.TEAM, id));
  }

  /** The way to a page of the program; empty where it has none. */
  public Optional<String> href(Section section) {
    return edition.map().of(subject().key(), section).map(this::href);
  }

  /** A link such as 'All risks' to a page of the program; empty where it has none. */
  public Optional<Link> more(Section section, String words) {
    return href(section).map(href -> new Link(words, href));
  }

  /** The same at an anchor of that page. */
  public Optional<Link> more(Section section, String anchor, String words) {
    return edition
        .map()
        .of(subject().key(), section)
        .map(address -> new Link(words, href(address.at(anchor))));
  }

  private String href(Address address) {
    return isLetter ? away(address.from("")).orElse("") : address.from(file);
  }

  /** The address that a file of the site has on the web; empty where nobody knows it. */
  public Optional<String> away(String path) {
    return edition.context().address().map(site -> site + path);
  }

  /** Whether it is taken away from the site, so that it shows none of the site's pictures. */
  boolean isLetter() {
    return isLetter;
  }

  /**
   * A text of paragraphs that an entity of the plan holds.
   *
   * @param scope what sets its ids apart on the page, beside the entity's
   */
  public Prose prose(Markdown text, EntityId of, String scope) {
    return Prose.blocks(text.text(), scope(of, scope), BLOCK_LEVEL, texts(of));
  }

  /** A text of one line that an entity of the plan holds. */
  public Prose line(Markdown text, EntityId of, String scope) {
    return Prose.line(text.text(), scope(of, scope), texts(of));
  }

  /** The first paragraph of a text as plain words. */
  public Prose plain(Markdown text, EntityId of, int limit) {
    return Prose.plain(text.text(), limit, texts(of));
  }

  /** Where links in the texts of an entity lead, seen from here. */
  public TextLinks texts(EntityId of) {
    return new EntityTexts(this, of);
  }

  private static String scope(EntityId of, String scope) {
    String name = of.kind().word() + "-" + of.project() + "-" + of.id() + "-" + scope;
    return name.replaceAll("[^A-Za-z0-9]+", "-").replaceFirst("-$", "");
  }

  /**
   * The frame around this page.
   *
   * @param title the verdict
   * @param description one or two sentences for previews
   * @param section the entry of navigation that it belongs to
   * @param crumbs the way from the program to this page
   */
  public Frame frame(String title, Prose description, Section section, List<Link> crumbs) {
    return new FrameMaker(this).frame(title, description, section, crumbs);
  }

  /** What the foot of a page says of its making, where it speaks of a day. */
  public List<Piece> made(LocalDate day) {
    return new FrameMaker(this).made(day);
  }

  /** The way to this page: the program, the section around it, and its own name. */
  public List<Link> crumbs(Section section, String name) {
    return new FrameMaker(this).crumbs(section, name);
  }

  /** Edit and history of the file that an entity is written in; none where that is not known. */
  public List<Link> sources(Entity entity) {
    return new Sources(edition).of(entity);
  }
}
