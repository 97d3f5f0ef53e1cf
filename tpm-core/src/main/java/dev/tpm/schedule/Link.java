package dev.tpm.schedule;

import dev.tpm.model.Dependency;

/**
 * Which ends of two nodes an edge ties, in two bits.
 *
 * <p>Codes rather than an enum: a network of a million edges keeps them in one byte each.
 */
final class Link {
  /** Finish to start. */
  static final byte FS = 0;

  /** Start to start. */
  static final byte SS = 1;

  /** Finish to finish. */
  static final byte FF = 2;

  /** Start to finish. */
  static final byte SF = 3;

  /** Added to a link: its lag counts calendar days. */
  static final byte ELAPSED = 4;

  private Link() {}

  static byte of(Dependency.Type type, boolean elapsedLag) {
    byte code =
        switch (type) {
          case FS -> FS;
          case SS -> SS;
          case FF -> FF;
          case SF -> SF;
        };
    return (byte) (elapsedLag ? code | ELAPSED : code);
  }

  /** Whether the predecessor's start is what counts, not its finish. */
  static boolean fromStart(byte link) {
    return (link & SS) != 0;
  }

  /** Whether it holds the successor's finish, not its start. */
  static boolean toFinish(byte link) {
    return (link & FF) != 0;
  }

  static boolean elapsed(byte link) {
    return (link & ELAPSED) != 0;
  }
}
