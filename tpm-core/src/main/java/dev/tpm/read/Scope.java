package dev.tpm.read;

import dev.tpm.diagnostic.Diagnostics;

/**
 * Where in the plan something is read: what is near it, and where to say what is wrong.
 *
 * @param diagnostics collects what is said
 * @param names every id of the plan
 * @param persons the program's people
 * @param program the program's id; empty without a portfolio, and for the portfolio itself
 * @param project the project's id; empty outside of one
 */
record Scope(
    Diagnostics diagnostics, Names names, Persons persons, String program, String project) {

  Scope in(String otherProject) {
    return new Scope(diagnostics, names, persons, program, otherProject);
  }
}
