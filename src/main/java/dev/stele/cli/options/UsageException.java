package dev.stele.cli.options;

/** The command line asks for something that no input could make right; exit code 2. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public UsageException(String message) {
    super(message);
  }
}
