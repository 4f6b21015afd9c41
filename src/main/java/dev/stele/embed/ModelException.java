package dev.stele.embed;

/** A sentence-embedding model is absent or cannot be used; the message names it and the remedy. */
public final class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ModelException(String message) {
    super(message);
  }

  ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
