/**
 * Files to a located tree: texts, lists and maps, each with its place, and nothing else.
 *
 * <p>This is the only room that names SnakeYAML and knows front matter. It takes the parser's
 * events, not its objects: no tag constructs anything, no alias multiplies anything, and a file
 * that is nested too deeply is refused before anything recurses. It imports {@code source}, {@code
 * diagnostic} and {@code parallel}.
 */
@NullMarked
package dev.tpm.syntax;

import org.jspecify.annotations.NullMarked;
