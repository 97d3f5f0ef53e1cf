package dev.tpm.site.register;

import dev.tpm.site.part.Table;
import java.util.List;
import java.util.Optional;

/**
 * A section of a register.
 *
 * @param id its anchor
 * @param title its heading
 * @param note what stands beside the heading; may be empty
 * @param folded whether it is closed until a reader opens it, and of a lower rank
 * @param entries its rows
 * @param tables its tables
 * @param empty what is said where there is nothing, and that is news
 */
public record Part(
    String id,
    String title,
    String note,
    boolean folded,
    List<Entry> entries,
    List<Titled> tables,
    Optional<String> empty) {
  public Part {
    entries = List.copyOf(entries);
    tables = List.copyOf(tables);
  }

  /** A table under its own small heading; the heading may be empty. */
  public record Titled(String title, Table table) {}

  /** A section of rows. */
  static Part of(String id, String title, String note, List<Entry> entries) {
    return new Part(id, title, note, false, entries, List.of(), Optional.empty());
  }

  /** A section that says what its absence means. */
  static Part nothing(String id, String title, String empty) {
    return new Part(id, title, "", false, List.of(), List.of(), Optional.of(empty));
  }

  /** The same closed. */
  Part closed() {
    return new Part(id, title, note, true, entries, tables, empty);
  }
}
