package dev.tpm.site;

import dev.tpm.compare.Provenance;
import dev.tpm.compare.Review;
import dev.tpm.insight.Facts;
import dev.tpm.insight.OpenAsk;
import dev.tpm.model.Ask;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Portfolio;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.site.edition.Edition;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.Problems;
import dev.tpm.site.edition.SiteContext;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.link.Section;
import dev.tpm.site.link.SiteMap;
import dev.tpm.site.page.AboutPage;
import dev.tpm.site.page.MovedPage;
import dev.tpm.site.page.NotFoundPage;
import dev.tpm.site.page.OverviewPage;
import dev.tpm.site.page.PortfolioPage;
import dev.tpm.site.page.ProjectPage;
import dev.tpm.site.page.ProjectsPage;
import dev.tpm.site.page.ReportPage;
import dev.tpm.site.review.DiffPage;
import dev.tpm.site.search.SearchPage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The table of contents of a site: all its pages, in order. */
public final class Site {

  /** Up to so many items each has a page of its own; above, it is a row of its project's page. */
  static final int MOST_ITEM_PAGES = 5_000;

  private static final String NOT_FOUND = "404.html";
  private static final String OF_PORTFOLIO = "portfolio.ftlh";
  private static final String DIFF = "diff.html";
  private static final String DIFF_TEMPLATE = "diff.ftlh";

  private static final String MOVED = "moved.ftlh";

  private static final List<Chapter> CONTENTS =
      Stream.of(
              Stream.of(
                  one(Section.OVERVIEW, subject -> true, "overview", OverviewPage::of),
                  one(
                      Section.PROJECTS,
                      subject -> !subject.projects().isEmpty(),
                      "projects",
                      ProjectsPage::of),
                  new Chapter.Each<>(Subject::projects, "project.ftlh", ProjectPage::of)),
              Work.CHAPTERS.stream(),
              Registers.CHAPTERS.stream(),
              Stream.of(
                  one(Section.SEARCH, subject -> true, "search", SearchPage::of),
                  one(Section.REPORT, subject -> true, "report", ReportPage::of),
                  one(Section.ABOUT, subject -> true, "about", AboutPage::of),
                  new Chapter.Apart(NOT_FOUND, "404.ftlh", NotFoundPage::of)))
          .flatMap(chapters -> chapters)
          .toList();

  private Site() {}

  private static Chapter one(
      Section name, Predicate<Subject> has, String template, Function<Here, Record> write) {
    return new Chapter.One(name, has, template + ".ftlh", write);
  }

  /** The file names of all templates, in the order in which a site first needs them. */
  public static List<String> templates() {
    return Stream.concat(CONTENTS.stream().map(Chapter::template), Stream.of(OF_PORTFOLIO))
        .distinct()
        .toList();
  }

  /**
   * The pages of a site, each written when it is asked for, by any thread; the same facts give the
   * same pages.
   *
   * @param problems what was said of the plan's files
   */
  public static List<Supplier<Page>> pages(Facts facts, Problems problems, SiteContext context) {
    return pages(facts, problems, editions(facts, problems, context));
  }

  /** The programs' sites in the making, in the order of the plan. */
  public static List<Edition> editions(Facts facts, Problems problems, SiteContext context) {
    SiteMap map = map(facts, problems, context);
    return facts.plan().programs().stream()
        .map(program -> Edition.of(subject(facts, program, problems, context), context, map))
        .toList();
  }

  /** The same pages, of what {@link #editions} gave. */
  public static List<Supplier<Page>> pages(Facts facts, Problems problems, List<Edition> editions) {
    List<Supplier<Page>> pages = new ArrayList<>();
    if (!editions.isEmpty()) {
      facts
          .plan()
          .portfolio()
          .ifPresent(
              p -> {
                pages.add(() -> page(p, editions, problems));
                pages.add(() -> missing(p, editions.get(0)));
              });
    }
    for (Edition edition : editions) {
      CONTENTS.forEach(chapter -> chapter.pages(edition).forEach(pages::add));
      String key = edition.subject().key();
      edition
          .map()
          .formerPages()
          .forEach(
              (file, now) -> {
                if (now.program().equals(key)) {
                  pages.add(() -> new Page(file, MOVED, MovedPage.of(edition.at(file), now)));
                }
              });
    }
    return List.copyOf(pages);
  }

  /**
   * The page of a review of a change, which stands alone: it links to no other.
   *
   * @param head the facts of the plan with the change
   * @param context what is said of the making of the page
   * @return empty where the plan has no program
   */
  public static Optional<Page> diff(
      Facts head, Review review, Provenance from, SiteContext context) {
    return head.plan().programs().stream()
        .findFirst()
        .map(
            program -> {
              Subject subject = subject(head, program, Problems.NONE, context);
              Here here = Edition.of(subject, context, SiteMap.builder().build()).at(DIFF);
              return new Page(DIFF, DIFF_TEMPLATE, DiffPage.of(here, review, from));
            });
  }

  private static Page page(Portfolio portfolio, List<Edition> editions, Problems problems) {
    String file = Section.OVERVIEW.file();
    List<String> ids = editions.stream().map(edition -> edition.subject().program().id()).toList();
    return new Page(
        file, OF_PORTFOLIO, PortfolioPage.of(portfolio, editions, problems.ofNone(ids), file));
  }

  private static Page missing(Portfolio portfolio, Edition edition) {
    return new Page(
        NOT_FOUND, "404.ftlh", NotFoundPage.of(edition.at(NOT_FOUND), portfolio.name()));
  }

  /** What a portfolio's own page has rows of. */
  private static List<EntityId> rows(Portfolio portfolio) {
    return Stream.of(
            portfolio.objectives().stream(),
            portfolio.asks().stream().filter(Ask::isOpen),
            portfolio.updates().stream())
        .flatMap(entities -> entities)
        .map(Entity::entityId)
        .toList();
  }

  private static Subject subject(
      Facts facts, Program program, Problems problems, SiteContext context) {
    return Subject.of(facts, program, problems, context.past(program.entityId()));
  }

  /** Where everything is: sections first, so that nothing takes their names. */
  private static SiteMap map(Facts facts, Problems problems, SiteContext context) {
    SiteMap.Builder map = SiteMap.builder();
    facts.plan().portfolio().ifPresent(p -> map.portfolio(p.entityId(), rows(p)));
    for (Program program : facts.plan().programs()) {
      Subject subject = subject(facts, program, problems, context);
      Set<Section> sections = EnumSet.noneOf(Section.class);
      CONTENTS.forEach(chapter -> chapter.section(subject).ifPresent(sections::add));
      map.program(subject.key(), program.entityId(), sections);
    }
    for (Program program : facts.plan().programs()) {
      Subject subject = subject(facts, program, problems, context);
      for (Chapter chapter : CONTENTS) {
        chapter.things(subject).forEach(thing -> map.page(thing.entityId()));
      }
      OpenAsk.in(subject.register()).stream()
          .map(OpenAsk::asked)
          .filter(Ask.class::isInstance)
          .forEach(ask -> map.ask(ask.entityId()));
      subject.handOffs().forEach(handOff -> map.handOff(subject.key(), handOff));
    }
    facts.directory().entities().forEach(entity -> map.row(entity.entityId()));
    facts.directory().entities().forEach(entity -> former(entity, map));
    return map.build();
  }

  /** What something was called before; what a renamed project holds goes with it. */
  private static void former(Entity entity, SiteMap.Builder map) {
    EntityId now = entity.entityId();
    for (String text : entity.about().movedFrom()) {
      int slash = text.indexOf('/');
      String project = slash < 0 ? now.project() : text.substring(0, slash);
      String id = text.substring(slash + 1);
      map.former(now, new EntityId(now.kind(), now.program(), project, id));
      if (entity instanceof Project renamed) {
        renamed.items().stream()
            .map(Item::entityId)
            .forEach(i -> map.former(i, new EntityId(i.kind(), i.program(), id, i.id())));
      }
    }
  }

  /** The items that have a page of their own. */
  static List<Item> itemsWithPage(Subject subject) {
    List<Item> items = subject.items();
    return items.size() <= MOST_ITEM_PAGES ? items : subject.program().milestones();
  }
}
