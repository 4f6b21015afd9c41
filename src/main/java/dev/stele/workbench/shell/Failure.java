package dev.stele.workbench.shell;

/** Something did not work for a reason that a person can understand; names the message for it. */
public final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String key;
  private final transient Object[] values;

  /**
   * @param key a key of {@code messages.properties}
   * @param values what stands in its places
   */
  public Failure(String key, Object... values) {
    super(key);
    this.key = key;
    this.values = values.clone();
  }

  public String key() {
    return key;
  }

  public Object[] values() {
    return values.clone();
  }
}
