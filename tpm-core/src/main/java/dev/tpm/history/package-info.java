/**
 * The plan in time: what git knows about it.
 *
 * <p>The only room that names JGit, so that no {@code git} program is needed and nothing that a
 * repository configures is run. It may import {@code source}.
 */
@NullMarked
package dev.tpm.history;

import org.jspecify.annotations.NullMarked;
