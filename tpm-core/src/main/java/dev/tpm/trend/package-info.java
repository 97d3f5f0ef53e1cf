/**
 * How a plan came to be what it is: what each commit of its past said, and what follows from that.
 *
 * <p>A commit's plan is large and what is asked of the past is small, so that each commit leaves a
 * {@link dev.tpm.trend.Snapshot} behind and nothing else. This room imports {@code source}, {@code
 * model}, {@code schedule}, {@code insight}, {@code compare} and {@code history}.
 */
@NullMarked
package dev.tpm.trend;

import org.jspecify.annotations.NullMarked;
