package dev.tpm.schedule;

/**
 * The critical path method: a forward pass, and a backward pass that finds the slack.
 *
 * <p>Each pass looks at every node and every edge once.
 */
final class CriticalPath {
  private CriticalPath() {}

  static Times of(Network network) {
    Times times = new Times(network);
    new ForwardPass(network, times).run();
    new BackwardPass(network, times).run();
    return times;
  }
}
