package dev.tpm.simulation;

/**
 * What may happen and would delay activities.
 *
 * @param name what its luck hangs on
 * @param program the place of the program that it is of
 * @param delay what it adds: nothing where it does not occur
 */
public record Risk(String name, int program, Spread delay) {}
