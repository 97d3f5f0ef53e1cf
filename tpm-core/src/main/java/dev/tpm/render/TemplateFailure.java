package dev.tpm.render;

/** A template that does not fit its page; the message names the template and the line. */
public final class TemplateFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TemplateFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
