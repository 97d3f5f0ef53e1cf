package dev.tpm.model;

import java.util.List;
import java.util.Optional;

/**
 * All that a folder defines: one program, or a portfolio of them.
 *
 * @param portfolio the portfolio; absent where there is one program alone
 * @param programs the programs, in the order of their keys in the files; exactly one without a
 *     portfolio
 */
public record Plan(Optional<Portfolio> portfolio, List<Program> programs) {}
