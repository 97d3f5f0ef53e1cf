package dev.tpm.bench;

import dev.tpm.source.SourceTree;

/** Made plans for benchmarks in other rooms. */
public final class MadeFiles {
  private MadeFiles() {}

  /** The files of a made plan with so many tasks, in memory. */
  public static SourceTree of(int size) {
    return ProgramFiles.of(MadePlan.of(size, 1));
  }
}
