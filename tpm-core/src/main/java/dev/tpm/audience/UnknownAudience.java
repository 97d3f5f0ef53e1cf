package dev.tpm.audience;

/** A site is asked for an audience of which the plan does not say whole what is hidden from it. */
public final class UnknownAudience extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnknownAudience(String message) {
    super(message);
  }
}
