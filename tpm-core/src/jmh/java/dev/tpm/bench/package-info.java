/**
 * What the benchmarks share: plans of any size, drawn by a seed, and the one program that runs the
 * benchmarks in pairs and prints their ratios. It may import everything.
 */
@NullMarked
package dev.tpm.bench;

import org.jspecify.annotations.NullMarked;
