/**
 * Tree to model: fields, values, references, duplicates.
 *
 * <p>First {@link dev.tpm.read.Layout} makes one tree of all files, as the folder tree and the YAML
 * tree are one; then {@link dev.tpm.read.Names} lists every id, so that a reference may stand
 * before what it names; then one reader per entity turns its part of the tree into a record. What
 * an entity can say is a table, its {@link dev.tpm.read.Shape}: a field is known when it is in the
 * table. Reading goes on after a mistake, so that one run says them all. This room imports {@code
 * syntax}, {@code model}, {@code diagnostic} and {@code source}, and is the only one that names the
 * library of public holidays.
 */
@NullMarked
package dev.tpm.read;

import org.jspecify.annotations.NullMarked;
