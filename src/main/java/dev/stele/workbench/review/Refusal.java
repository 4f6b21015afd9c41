package dev.stele.workbench.review;

/** An action that cannot be done where it was asked for; the message's key says why. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String key;

  Refusal(String key) {
    super(key);
    this.key = key;
  }

  Refusal(String key, Throwable cause) {
    super(key, cause);
    this.key = key;
  }

  String key() {
    return key;
  }
}
