package dev.tpm.site;

import dev.tpm.model.Entity;
import dev.tpm.site.edition.Edition;
import dev.tpm.site.edition.Here;
import dev.tpm.site.edition.Subject;
import dev.tpm.site.link.Address;
import dev.tpm.site.link.Section;
import dev.tpm.site.link.SiteMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A line of the table of contents: which pages there are, and who writes them. */
sealed interface Chapter {

  /** The section of which it is the page, where the program has what that is about. */
  default Optional<Section> section(Subject subject) {
    return Optional.empty();
  }

  /** The things that have a page of their own. */
  default List<? extends Entity> things(Subject subject) {
    return List.of();
  }

  /** The file name of the template of its pages. */
  String template();

  /** Its pages, each written when it is asked for, by any thread. */
  Stream<Supplier<Page>> pages(Edition edition);

  /** A page that a program has once, where it has what the page is about. */
  record One(Section name, Predicate<Subject> has, String template, Function<Here, Record> write)
      implements Chapter {
    @Override
    public Optional<Section> section(Subject subject) {
      return Optional.of(name).filter(section -> has.test(subject));
    }

    @Override
    public Stream<Supplier<Page>> pages(Edition edition) {
      Optional<Address> address = edition.map().of(edition.subject().key(), name);
      return address.stream()
          .map(page -> () -> new Page(page.file(), template, write.apply(edition.at(page.file()))));
    }
  }

  /** A page for each thing of a kind. */
  record Each<E extends Entity>(
      Function<Subject, List<E>> of, String template, BiFunction<Here, E, Record> write)
      implements Chapter {
    @Override
    public List<? extends Entity> things(Subject subject) {
      return own(subject);
    }

    @Override
    public Stream<Supplier<Page>> pages(Edition edition) {
      return own(edition.subject()).stream().flatMap(thing -> page(edition, thing).stream());
    }

    /** Not what the programs of a portfolio share, which would have a page in each of them. */
    private List<E> own(Subject subject) {
      String key = subject.key();
      return of.apply(subject).stream()
          .filter(thing -> thing.entityId().program().equals(key))
          .toList();
    }

    private Optional<Supplier<Page>> page(Edition edition, E thing) {
      SiteMap map = edition.map();
      return map.of(thing.entityId())
          .map(
              address ->
                  () ->
                      new Page(
                          address.file(),
                          template,
                          write.apply(edition.at(address.file()), thing)));
    }
  }

  /** A page that nothing links to, of a program that stands alone. */
  record Apart(String file, String template, Function<Here, Record> write) implements Chapter {
    @Override
    public Stream<Supplier<Page>> pages(Edition edition) {
      return edition.subject().key().isEmpty()
          ? Stream.of(() -> new Page(file, template, write.apply(edition.at(file))))
          : Stream.empty();
    }
  }
}
