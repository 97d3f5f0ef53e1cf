package dev.tpm.site.edition;

import dev.tpm.diagnostic.Accepted;
import dev.tpm.diagnostic.Diagnostic;
import java.util.Collection;
import java.util.List;

/**
 * What was said of a plan's files.
 *
 * @param found all that counts, by file and line
 * @param accepted what the program's policy accepts for a while
 */
public record Problems(List<Diagnostic> found, List<Accepted> accepted) {
  public static final Problems NONE = new Problems(List.of(), List.of());

  public Problems {
    found = List.copyOf(found);
    accepted = List.copyOf(accepted);
  }

  public boolean isEmpty() {
    return found.isEmpty() && accepted.isEmpty();
  }

  /** What was said of a program's own files, in a portfolio. */
  Problems ofProgram(String id) {
    return new Problems(
        found.stream().filter(each -> isOf(each, id)).toList(),
        accepted.stream().filter(each -> isOf(each.finding(), id)).toList());
  }

  /** What was said of no program's files: of the portfolio's own. */
  public Problems ofNone(Collection<String> programs) {
    return new Problems(
        found.stream().filter(each -> programs.stream().noneMatch(id -> isOf(each, id))).toList(),
        accepted.stream()
            .filter(each -> programs.stream().noneMatch(id -> isOf(each.finding(), id)))
            .toList());
  }

  private static boolean isOf(Diagnostic finding, String id) {
    String start = "programs/" + id;
    return finding
        .span()
        .map(span -> span.file().path())
        .filter(path -> path.startsWith(start + "/") || path.startsWith(start + "."))
        .isPresent();
  }
}
