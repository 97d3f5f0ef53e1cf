/** Tests that are small plans: a text of files, and what is said of them. */
@NullMarked
package dev.tpm.cases;

import org.jspecify.annotations.NullMarked;
