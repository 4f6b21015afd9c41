package dev.stele.cli;

/** The command line asks for something that no input could make right; exit code 2. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
