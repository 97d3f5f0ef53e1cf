package dev.tpm.site.edition;

import dev.tpm.model.Entity;
import dev.tpm.model.Item;
import dev.tpm.site.link.Repository;
import dev.tpm.site.link.SiteMap;
import dev.tpm.site.words.Wording;
import dev.tpm.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One program's site in the making.
 *
 * @param repository the web pages of the plan's repository, where they are known
 * @param repeated the names that several items or milestones of the plan have
 * @param files the path of a file in the plan → the entity that the file as a whole is about
 */
public record Edition(
    Subject subject,
    SiteContext context,
    SiteMap map,
    Wording wording,
    Optional<Repository> repository,
    Set<String> repeated,
    Map<String, Entity> files) {

  public Edition {
    repeated = Set.copyOf(repeated);
    files = Map.copyOf(files);
  }

  /** The edition of a program. */
  public static Edition of(Subject subject, SiteContext context, SiteMap map) {
    var profile = subject.program().profile();
    return new Edition(
        subject,
        context,
        map,
        Wording.of(profile.locale(), subject.statusDate(), profile.currency(), context.words()),
        profile.repository().flatMap(Repository::of),
        repeated(subject),
        files(subject));
  }

  private static Set<String> repeated(Subject subject) {
    Set<String> names = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (Item item : subject.facts().directory().items()) {
      if (!names.add(item.name())) {
        repeated.add(item.name());
      }
    }
    return repeated;
  }

  private static Map<String, Entity> files(Subject subject) {
    Map<String, Entity> files = new HashMap<>();
    for (Entity entity : subject.facts().directory().entities()) {
      Span span = entity.about().span();
      if (span.equals(span.file().start())) {
        files.putIfAbsent(span.file().path(), entity);
      }
    }
    return files;
  }

  /** The entity that a file of the plan as a whole is about. */
  public Optional<Entity> entityOf(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The page that is written next. */
  public Here at(String file) {
    return new Here(this, file, false);
  }

  /**
   * Something that readers take away from the site: its links lead back to the site where its
   * address is known, and are left out where it is not.
   */
  public Here letter() {
    return new Here(this, "", true);
  }
}
