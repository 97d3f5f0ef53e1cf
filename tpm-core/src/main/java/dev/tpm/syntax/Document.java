package dev.tpm.syntax;

import dev.tpm.source.SourceFile;
import java.util.Optional;

/**
 * One file of a plan as a tree.
 *
 * @param file the file
 * @param map a YAML file's root, or the front matter; absent where a Markdown file has none, or
 *     where the file could not be read
 * @param body the text of a Markdown file after its front matter
 * @param broken whether it could not be read, which has been said
 */
public record Document(
    SourceFile file, Optional<Node> map, Optional<Node.Text> body, boolean broken) {}
