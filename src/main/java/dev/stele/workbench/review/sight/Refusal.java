package dev.stele.workbench.review.sight;

/** An action that cannot be done where it was asked for; the message's key says why. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String key;

  public Refusal(String key) {
    super(key);
    this.key = key;
  }

  public Refusal(String key, Throwable cause) {
    super(key, cause);
    this.key = key;
  }

  public String key() {
    return key;
  }
}
