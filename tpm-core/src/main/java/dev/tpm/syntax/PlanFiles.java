package dev.tpm.syntax;

import java.util.List;

/**
 * All files of a plan.
 *
 * @param documents YAML and Markdown files, by path
 * @param assets the paths of the files below {@code assets/}, by path
 */
public record PlanFiles(List<Document> documents, List<String> assets) {}
