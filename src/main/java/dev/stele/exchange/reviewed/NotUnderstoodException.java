package dev.stele.exchange.reviewed;

import dev.stele.wording.Message;

/** A change of a reviewer's that cannot be made as it stands in the sheet; the message says why. */
final class NotUnderstoodException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Message said;

  NotUnderstoodException(Message said) {
    super(said.key());
    this.said = said;
  }

  Message said() {
    return said;
  }
}
