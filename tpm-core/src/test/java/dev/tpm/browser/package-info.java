/** Pages as a browser shows them: a real Chromium, driven over its DevTools protocol. */
@NullMarked
package dev.tpm.browser;

import org.jspecify.annotations.NullMarked;
