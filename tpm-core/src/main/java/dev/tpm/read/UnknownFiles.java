package dev.tpm.read;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.diagnostic.Nearest;
import dev.tpm.diagnostic.Rules;
import dev.tpm.syntax.Document;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Says which files and folders of an entity's folder are nothing that it has. */
final class UnknownFiles {
  private final EntityType type;
  private final Set<String> collections;
  private final Set<String> known;
  private final Diagnostics diagnostics;

  UnknownFiles(EntityType type, Diagnostics diagnostics) {
    this.type = type;
    this.diagnostics = diagnostics;
    this.collections = type.collections().keySet();
    this.known = new HashSet<>(collections);
    known.addAll(type.mapFields());
  }

  /** A misspelt folder must not lose a plan in silence. */
  void say(Folder folder) {
    for (Document document : folder.documents()) {
      String stem = Folder.stem(document);
      boolean field = known.contains(stem) && !Folder.isMarkdown(document);
      boolean own =
          stem.equals(type.word()) || (type == EntityType.PORTFOLIO && stem.equals("program"));
      if (!field && !own) {
        unknown(document, "'" + stem + "'", stem);
      }
    }
    folder
        .folders()
        .forEach(
            (name, inner) -> {
              if (!collections.contains(name)) {
                unknown(inner.first().orElseThrow(), "the folder '" + name + "'", name);
              }
            });
  }

  private void unknown(Document document, String what, String name) {
    Set<String> names = new HashSet<>(known);
    names.add(type.word());
    diagnostics.add(
        Diagnostic.at(
                document.file().start(),
                Rules.UNKNOWN_FILE,
                what + " is nothing that " + type.withArticle() + " has; it is not read")
            .withHelp(
                Nearest.help(name, names)
                    .or(
                        () ->
                            Optional.of("a name that begins with '_' is passed over in silence"))));
  }
}
