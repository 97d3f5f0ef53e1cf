package dev.tpm.model;

/** How something stands, from good to bad. */
public enum Health {
  ON_TRACK,
  AT_RISK,
  OFF_TRACK;

  /** The word of the format, such as {@code at-risk}. */
  public String word() {
    return switch (this) {
      case ON_TRACK -> "on-track";
      case AT_RISK -> "at-risk";
      case OFF_TRACK -> "off-track";
    };
  }

  /** The worse of the two. */
  public Health worse(Health other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
