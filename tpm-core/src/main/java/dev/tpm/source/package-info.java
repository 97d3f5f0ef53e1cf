/**
 * Bytes with places: the files of a plan, and where in them a thing stands.
 *
 * <p>Everything that came from a file keeps its {@link dev.tpm.source.Span} until the last message
 * that could name it has been printed. This room imports no other room.
 */
@NullMarked
package dev.tpm.source;

import org.jspecify.annotations.NullMarked;
