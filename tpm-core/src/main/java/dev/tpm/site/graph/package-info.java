/**
 * The dependencies of a program as graphs: its projects first, then the items inside each.
 *
 * <p>What is done is left out unless something open waits for it directly. Where there are very
 * many items, only the critical path and what touches it is drawn, and the page says so. Beside
 * each graph stands the same as a table.
 */
@NullMarked
package dev.tpm.site.graph;

import org.jspecify.annotations.NullMarked;
