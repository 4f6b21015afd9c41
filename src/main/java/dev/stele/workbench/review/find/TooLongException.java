package dev.stele.workbench.review.find;

/** A search has taken longer than anybody waits. */
final class TooLongException extends RuntimeException {

  private static final long serialVersionUID = 1;

  TooLongException() {
    super("the search takes too long", null, false, false);
  }
}
