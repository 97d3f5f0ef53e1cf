/**
 * The goals: one thin mojo a goal over one shared base, which maps parameters to one call of the
 * core, prints what it says, and turns failures into Maven's own.
 *
 * <p>The world enters here: the clock, the environment, the folders. This room imports the core's
 * front door, {@code source}, {@code diagnostic}, {@code history}, {@code export} and {@code
 * output}, and no other room imports it.
 */
@NullMarked
package dev.tpm.maven;

import org.jspecify.annotations.NullMarked;
