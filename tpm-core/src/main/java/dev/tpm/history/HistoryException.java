package dev.tpm.history;

/**
 * A past of the plan that cannot be read. Its message says what is missing, and what to do about
 * it.
 */
public final class HistoryException extends Exception {
  private static final long serialVersionUID = 1L;

  HistoryException(String message) {
    super(message);
  }

  HistoryException(String message, Throwable cause) {
    super(message, cause);
  }
}
