package dev.tpm.schedule;

/**
 * The critical path method: a forward pass, a backward pass, and the slack between them.
 *
 * <p>Each pass looks at every node and every edge once.
 */
final class CriticalPath {
  private CriticalPath() {}

  static Times of(Network network) {
    Times times = new Times(network);
    new ForwardPass(network, times).run();
    new BackwardPass(network, times).run();
    new Slack(network, times).run();
    return times;
  }
}
