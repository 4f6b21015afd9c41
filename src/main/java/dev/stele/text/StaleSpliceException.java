package dev.stele.text;

/** A splice names rows that do not stand at its position: somebody has changed them meanwhile. */
public class StaleSpliceException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public StaleSpliceException(String message) {
    super(message);
  }
}
