package dev.tpm.diagnostic;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that the program's policy accepts for a while: it is shown, and does not count.
 *
 * @param finding what was found
 * @param reason why it is accepted
 * @param until the last day that it is; absent: for good
 * @param by the person who accepted it, by id
 */
public record Accepted(
    Diagnostic finding, Optional<String> reason, Optional<LocalDate> until, Optional<String> by) {}
