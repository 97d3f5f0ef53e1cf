/**
 * Every file format in which the results leave: the findings as JSON, SARIF and GitLab Code
 * Quality, the program's data as JSON with its schema.
 *
 * <p>Names and shapes here are promises that scripts hold on to; {@code docs/data.md} is their
 * reference. A writer takes results and gives bytes: it decides nothing, and writes no file. This
 * room imports the rooms of the results, and is the only one that names Jackson.
 */
@NullMarked
package dev.tpm.export;

import org.jspecify.annotations.NullMarked;
