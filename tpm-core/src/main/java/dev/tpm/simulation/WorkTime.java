package dev.tpm.simulation;

/** Which days are worked, as numbers both ways; both are asked millions of times. */
public interface WorkTime {
  /** How many worked days lie before a day. */
  int number(int day);

  /** The worked day with so many before it. */
  int day(int number);
}
