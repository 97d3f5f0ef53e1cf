/**
 * Graphs laid out in layers, from left to right: the only room that names ELK.
 *
 * <p>A graph is numbers here: the sizes of its nodes, and which is tied to which. Small ones, which
 * is nearly all, are laid out by {@link dev.tpm.layout.LayeredLayout}; what that would tangle is
 * given to the engine, whose start alone costs several times what the rest of a small run's pages
 * do. The same graph gives the same layout, on any machine.
 */
@NullMarked
package dev.tpm.layout;

import org.jspecify.annotations.NullMarked;
