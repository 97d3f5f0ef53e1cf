package dev.tpm.read;

import dev.tpm.diagnostic.Diagnostic;
import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.diagnostic.Rules;
import dev.tpm.source.Span;
import dev.tpm.syntax.Document;
import dev.tpm.syntax.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one tree of all files: the folder tree and the YAML tree are one tree.
 *
 * <p>A collection may stand in its parent's file, in a file named after it, and in a folder whose
 * file names are the keys; an entity's own folder may hold more of it. The same key twice is an
 * error that shows both places.
 */
final class Layout {
  private final Diagnostics diagnostics;
  private final Set<String> brokenProjects = new HashSet<>();

  private Layout(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * A plan as one tree.
   *
   * @param type {@link EntityType#PROGRAM} or {@link EntityType#PORTFOLIO}
   * @param root its map, with all that other files add
   * @param brokenProjects the projects of which a file could not be read; the empty text where any
   *     other file could not
   */
  record Tree(EntityType type, Node.Mapping root, Set<String> brokenProjects) {}

  /** One place that says something of an entity: an entry of a map, or a file. */
  private record Part(Span span, Node node) {}

  /** All that is said of one member of a collection. */
  private static final class Member {
    private final Node.Text key;
    private final List<Part> parts = new ArrayList<>();
    private Optional<Folder> folder = Optional.empty();

    Member(Node.Text key) {
      this.key = key;
    }
  }

  /** Makes one tree; empty, with a message, where the files hold neither program nor portfolio. */
  static Optional<Tree> merge(List<Document> documents, String where, Diagnostics diagnostics) {
    Folder root = Folder.of(documents);
    boolean program = !root.named("program").isEmpty();
    boolean portfolio = !root.named("portfolio").isEmpty();
    if (!program && !portfolio) {
      diagnostics.add(
          Diagnostic.nowhere(Rules.NO_PLAN, "there is no program.yaml in " + where)
              .withHelp("a plan begins with a file program.yaml that holds 'name: …'"));
      return Optional.empty();
    }
    Layout layout = new Layout(diagnostics);
    EntityType type = portfolio ? EntityType.PORTFOLIO : EntityType.PROGRAM;
    if (portfolio && program) {
      diagnostics.add(
          root.named("program").get(0).file().start(),
          Rules.UNKNOWN_FILE,
          "beside portfolio.yaml this program is not read",
          "put it into programs/, as a folder or a file of its own name");
    }
    Node whole = layout.entity(type, List.of(), Optional.of(root));
    return whole instanceof Node.Mapping mapping
        ? Optional.of(new Tree(type, mapping, Set.copyOf(layout.brokenProjects)))
        : Optional.empty();
  }

  private Node entity(EntityType type, List<Part> given, Optional<Folder> folder) {
    List<Part> parts = new ArrayList<>(given);
    folder.ifPresent(
        f -> f.named(type.word()).forEach(document -> parts.add(part(type, document))));
    for (int i = 1; i < parts.size(); i++) {
      duplicate(parts.get(i).span(), parts.get(0).span(), "this is already said elsewhere");
    }
    Node own = parts.isEmpty() ? new Node.Absent(folderStart(folder)) : parts.get(0).node();
    if (folder.isEmpty()) {
      return own;
    }
    new UnknownFiles(type, diagnostics).say(folder.get());
    return withFolder(type, own, folder.get());
  }

  private static Span folderStart(Optional<Folder> folder) {
    return folder.flatMap(Folder::first).orElseThrow().file().start();
  }

  /** The entity's map with what its folder adds. */
  private Node withFolder(EntityType type, Node own, Folder folder) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    if (own instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> entries.put(entry.key().value(), entry));
    } else if (own instanceof Node.Text text) {
      entries.put("name", new Node.Entry(new Node.Text("name", true, text.span()), text));
    } else if (own instanceof Node.Sequence) {
      return own;
    }
    type.collections()
        .forEach(
            (field, member) -> {
              if (hasMore(field, folder)) {
                merge(field, member, Optional.ofNullable(entries.get(field)), folder)
                    .ifPresent(entry -> entries.put(field, entry));
              }
            });
    for (String field : type.mapFields()) {
      for (Document document : folder.named(field)) {
        mapFile(field, document, entries);
      }
    }
    return new Node.Mapping(List.copyOf(entries.values()), own.span());
  }

  private static boolean hasMore(String field, Folder folder) {
    return folder.folder(field).isPresent() || !folder.named(field).isEmpty();
  }

  private void mapFile(String field, Document document, Map<String, Node.Entry> entries) {
    Node.Text key = new Node.Text(field, true, document.file().start());
    Node.Entry before = entries.putIfAbsent(field, new Node.Entry(key, root(document)));
    if (before != null) {
      duplicate(key.span(), before.key().span(), "'" + field + "' is already said elsewhere");
    }
  }

  /** A collection from its parent's file, from its own file and from its folder. */
  private Optional<Node.Entry> merge(
      String field, EntityType type, Optional<Node.Entry> inline, Folder parent) {
    Map<String, Member> members = new LinkedHashMap<>();
    if (inline.isPresent() && !takeEntries(inline.get().value(), members)) {
      return inline;
    }
    for (Document document : parent.named(field)) {
      Node node = root(document);
      if (!takeEntries(node, members)) {
        diagnostics.add(
            node.span(),
            Rules.WRONG_FORM,
            "'" + field + "' is a map of ids; here is " + node.form());
      }
    }
    parent.folder(field).ifPresent(folder -> takeFolder(type, folder, members));
    List<Node.Entry> merged = new ArrayList<>();
    for (Member member : members.values()) {
      merged.add(new Node.Entry(member.key, entity(type, member.parts, member.folder)));
    }
    Node.Text key =
        inline
            .map(Node.Entry::key)
            .orElseGet(() -> new Node.Text(field, true, firstSpan(field, parent)));
    return Optional.of(new Node.Entry(key, new Node.Mapping(List.copyOf(merged), key.span())));
  }

  private static Span firstSpan(String field, Folder parent) {
    return parent.named(field).stream()
        .findFirst()
        .or(() -> parent.folder(field).flatMap(Folder::first))
        .orElseThrow()
        .file()
        .start();
  }

  private static boolean takeEntries(Node node, Map<String, Member> members) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        member(entry.key(), members).parts.add(new Part(entry.key().span(), entry.value()));
      }
      return true;
    }
    return node instanceof Node.Absent;
  }

  private void takeFolder(EntityType type, Folder folder, Map<String, Member> members) {
    for (Document document : folder.documents()) {
      String id = Folder.stem(document);
      Node.Text key = new Node.Text(id, true, document.file().start());
      member(key, members).parts.add(part(type, document));
    }
    folder
        .folders()
        .forEach(
            (id, more) -> {
              Node.Text key = new Node.Text(id, true, folderStart(Optional.of(more)));
              member(key, members).folder = Optional.of(more);
            });
  }

  private static Member member(Node.Text key, Map<String, Member> members) {
    return members.computeIfAbsent(key.value(), id -> new Member(key));
  }

  private Part part(EntityType type, Document document) {
    Span start = document.file().start();
    if (!Folder.isMarkdown(document)) {
      return new Part(start, root(document));
    }
    if (document.broken()) {
      noteBroken(document);
      return new Part(start, new Node.Absent(start));
    }
    if (document.map().isEmpty() && !type.isProse()) {
      diagnostics.add(
          start,
          Rules.FRONT_MATTER,
          "a file for " + type.withArticle() + " begins with front matter; here is none",
          "begin it with two lines '---', or, if it is only a note, begin its name with '_'");
    }
    return new Part(start, withBody(document));
  }

  private Node withBody(Document document) {
    Span start = document.file().start();
    Node map = document.map().orElseGet(() -> new Node.Mapping(List.of(), start));
    if (!(map instanceof Node.Mapping mapping)) {
      diagnostics.add(map.span(), Rules.WRONG_FORM, "front matter is a map; here is " + map.form());
      return new Node.Absent(start);
    }
    if (document.body().isEmpty()) {
      return mapping;
    }
    Node.Text body = document.body().get();
    List<Node.Entry> entries = new ArrayList<>(mapping.entries());
    Optional<Node> description = mapping.get("description");
    if (description.isPresent()) {
      duplicate(
          body.span(), description.get().span(), "the text is the 'description', which has one");
    } else {
      entries.add(new Node.Entry(new Node.Text("description", true, body.span()), body));
    }
    return new Node.Mapping(List.copyOf(entries), mapping.span());
  }

  /** The root of a YAML file, which is a map; a message where it is another thing. */
  private Node root(Document document) {
    Span start = document.file().start();
    if (document.broken()) {
      noteBroken(document);
      return new Node.Absent(start);
    }
    Node root = document.map().orElseGet(() -> new Node.Absent(start));
    if (!(root instanceof Node.Mapping)) {
      noteBroken(document);
      diagnostics.add(root.span(), Rules.WRONG_FORM, "a file holds a map; here is " + root.form());
      return new Node.Absent(start);
    }
    return root;
  }

  private void noteBroken(Document document) {
    String[] parts = document.file().path().split("/");
    boolean inProject = parts.length >= 2 && parts[0].equals("projects");
    brokenProjects.add(inProject ? parts[1].replaceFirst("\\.[A-Za-z]+$", "") : "");
  }

  private void duplicate(Span span, Span first, String message) {
    diagnostics.add(
        Diagnostic.at(span, Rules.DUPLICATE, message).withRelated("the first one", first));
  }
}
