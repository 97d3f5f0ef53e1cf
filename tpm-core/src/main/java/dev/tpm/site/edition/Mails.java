package dev.tpm.site.edition;

import dev.tpm.model.Stakeholder;
import java.util.List;
import java.util.Optional;

/** The mails of a program, and whom they are for. */
public final class Mails {
  /** The mail for everybody, from the program's root, without its ending. */
  public static final String FOR_ALL = "digest";

  private Mails() {}

  /**
   * The stakeholders who get a mail: not those whose audience may not see all that this site shows.
   */
  public static List<Stakeholder> readers(Subject subject) {
    return subject.program().stakeholders().stream()
        .filter(reader -> seesAll(subject, reader))
        .toList();
  }

  private static boolean seesAll(Subject subject, Stakeholder reader) {
    return reader
        .audience()
        .map(audience -> subject.program().profile().audiences().get(audience))
        .filter(hidden -> !hidden.isEmpty())
        .isEmpty();
  }

  /** The file of a stakeholder's mail, from the site's root, without its ending. */
  public static Optional<String> file(Edition edition, Stakeholder reader) {
    String root = edition.map().root(edition.subject().key());
    return edition
        .map()
        .of(reader.entityId())
        .map(page -> page.file().substring(page.file().lastIndexOf('/') + 1))
        .map(name -> root + FOR_ALL + "/" + name.replaceFirst("\\.html$", ""));
  }
}
