package dev.tpm.read;

import dev.tpm.syntax.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A folder of a plan with its documents, by name. */
final class Folder {
  private final Map<String, Folder> folders = new TreeMap<>();
  private final List<Document> documents = new ArrayList<>();

  /** The folder of all documents, which come by path. */
  static Folder of(List<Document> documents) {
    Folder root = new Folder();
    for (Document document : documents) {
      String[] parts = document.file().path().split("/");
      Folder folder = root;
      for (int i = 0; i < parts.length - 1; i++) {
        folder = folder.folders.computeIfAbsent(parts[i], name -> new Folder());
      }
      folder.documents.add(document);
    }
    return root;
  }

  Map<String, Folder> folders() {
    return folders;
  }

  Optional<Folder> folder(String name) {
    return Optional.ofNullable(folders.get(name));
  }

  Collection<Document> documents() {
    return documents;
  }

  /** The documents whose file name without its ending is this. */
  List<Document> named(String stem) {
    return documents.stream().filter(document -> stem(document).equals(stem)).toList();
  }

  /** The first document in it or below, by path. */
  Optional<Document> first() {
    return documents.stream()
        .findFirst()
        .or(
            () ->
                folders.values().stream().map(Folder::first).flatMap(Optional::stream).findFirst());
  }

  /** The name of a document's file without folder and ending. */
  static String stem(Document document) {
    String name = name(document);
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static String name(Document document) {
    String path = document.file().path();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  static boolean isMarkdown(Document document) {
    return name(document).toLowerCase(java.util.Locale.ROOT).endsWith(".md");
  }
}
