package dev.tpm.site.search;

import dev.tpm.insight.Facts;
import dev.tpm.model.Entity;
import dev.tpm.model.EntityId;
import dev.tpm.model.Item;
import dev.tpm.model.Program;
import dev.tpm.model.Project;
import dev.tpm.model.Update;
import dev.tpm.site.edition.Edition;
import dev.tpm.site.edition.Signs;
import dev.tpm.site.link.Section;
import dev.tpm.site.part.Prose;
import dev.tpm.site.part.SearchRecords;
import dev.tpm.site.part.State;
import dev.tpm.site.part.TextLinks;
import dev.tpm.site.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists what a program's site shows. */
record Catalogue(Edition edition) {
  private static final int MOST_LETTERS = 140;

  /** The catalogue of a site of several programs, searched as one. */
  static SearchRecords records(List<Edition> editions) {
    List<SearchRecords.Found> found = new ArrayList<>();
    for (Edition edition : editions) {
      Catalogue catalogue = new Catalogue(edition);
      boolean first = found.isEmpty();
      catalogue.listed(first).forEach(each -> found.add(catalogue.found(each)));
    }
    return new SearchRecords(kinds(editions), found);
  }

  private static List<String> kinds(List<Edition> editions) {
    return editions.stream()
        .limit(1)
        .flatMap(e -> Listed.Sort.all().stream().map(s -> say(e.wording(), "search.kind.", s)))
        .toList();
  }

  private static String say(Wording wording, String prefix, Listed.Sort sort) {
    return wording.say(prefix + sort.word());
  }

  /**
   * Everything in the order of the plan, then the pages.
   *
   * @param shared whether what a portfolio holds itself is listed too
   */
  List<Listed> listed(boolean shared) {
    List<Listed> all = new ArrayList<>();
    String key = edition.subject().key();
    for (Entity entity : facts().directory().entities()) {
      EntityId id = entity.entityId();
      boolean own = isOwn(id, key);
      if (own || (shared && id.program().isEmpty())) {
        edition
            .map()
            .of(id)
            .ifPresent(
                at ->
                    all.add(
                        new Listed(Listed.Sort.of(entity), name(entity), at, Optional.of(entity))));
      }
    }
    for (Section section : Section.values()) {
      if (Listed.isOwnPage(section)) {
        String word = edition.wording().say("common.section." + section.word());
        edition
            .map()
            .of(key, section)
            .ifPresent(at -> all.add(new Listed(Listed.Sort.PAGE, word, at, Optional.empty())));
      }
    }
    return all;
  }

  private boolean isOwn(EntityId id, String key) {
    return id.program().equals(key) || id.equals(edition.subject().id());
  }

  private Facts facts() {
    return edition.subject().facts();
  }

  private String name(Entity entity) {
    if (Listed.isNamed(entity)) {
      return facts().directory().nameOf(entity.entityId());
    }
    Update update = (Update) entity;
    return edition
        .wording()
        .say("search.update", subject(update), edition.wording().dates().withYear(update.date()));
  }

  private String subject(Update update) {
    EntityId id = update.entityId();
    return facts()
        .directory()
        .projectOf(id)
        .map(Project::name)
        .or(() -> facts().directory().programOf(id).map(Program::name))
        .orElseGet(() -> edition.subject().program().name());
  }

  private SearchRecords.Found found(Listed each) {
    Optional<State> sign = each.entity().flatMap(this::sign);
    String word =
        sign.map(State::word)
            .or(() -> each.entity().flatMap(new Signs(facts(), edition.wording())::word))
            .orElse("");
    return new SearchRecords.Found(
        Listed.Sort.all().indexOf(each.sort()),
        each.name(),
        each.address().from(Section.SEARCH.file()),
        context(each),
        sign.map(State::shape),
        word,
        each.entity().map(Catalogue::text).orElseGet(() -> Prose.verbatim("")));
  }

  private Optional<State> sign(Entity entity) {
    Signs signs = new Signs(facts(), edition.wording());
    if (entity instanceof Item item) {
      return Optional.of(signs.of(facts().item(item.itemId())));
    }
    if (entity instanceof Project project) {
      return Optional.of(signs.of(project));
    }
    return entity instanceof Program program ? Optional.of(signs.of(program)) : Optional.empty();
  }

  /** What holds it: its project, and the program where there are several. */
  private String context(Listed each) {
    String program = facts().plan().portfolio().isEmpty() ? "" : edition.subject().program().name();
    String project =
        each.entity()
            .filter(entity -> !(entity instanceof Project))
            .map(Entity::entityId)
            .flatMap(facts().directory()::projectOf)
            .map(Project::name)
            .orElse("");
    if (each.sort() == Listed.Sort.PROGRAM) {
      return "";
    }
    return program.isEmpty() || project.isEmpty()
        ? program + project
        : edition.wording().say("search.in", program, project);
  }

  private static Prose text(Entity entity) {
    return entity
        .about()
        .summary()
        .map(Prose::verbatim)
        .or(
            () ->
                entity
                    .about()
                    .description()
                    .map(text -> Prose.plain(text.text(), MOST_LETTERS, TextLinks.none())))
        .orElseGet(() -> Prose.verbatim(""));
  }

  /** What a thing is, and what holds it. */
  String what(Listed each) {
    String kind = say(edition.wording(), "search.one.", each.sort());
    String context = context(each);
    return context.isEmpty() ? kind : edition.wording().say("search.what", kind, context);
  }
}
