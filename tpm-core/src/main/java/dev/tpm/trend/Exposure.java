package dev.tpm.trend;

import java.util.OptionalDouble;

/**
 * What endangered a program, and what hurt it.
 *
 * @param risks how many risks were open
 * @param score the scores of the open risks together, each 1 to 25; a risk without one adds nothing
 * @param expectedCost probability × cost over the open risks, in the program's currency
 * @param expectedDelay probability × delay over the open risks, in working days
 * @param issues how many issues were open
 * @param issueAge the mean age of the open issues whose day is known, in working days; absent where
 *     there are none
 */
public record Exposure(
    int risks,
    int score,
    double expectedCost,
    double expectedDelay,
    int issues,
    OptionalDouble issueAge) {}
