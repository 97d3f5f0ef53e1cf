/**
 * What a plan means: programs, projects, items, dependencies, teams, risks, decisions, as immutable
 * records that name each other by id.
 *
 * <p>Nothing here is computed from time: dates are what the author wrote. References have been
 * resolved, so an id in a record names something that the plan has. This room imports {@code
 * source} alone, for places.
 */
@NullMarked
package dev.tpm.model;

import org.jspecify.annotations.NullMarked;
