package dev.stele.text;

import java.util.concurrent.CancellationException;

/** Told by long work how far it has come; may stop it. */
@FunctionalInterface
public interface Progress {

  Progress NONE = (stage, done) -> {};

  /**
   * @param stage a message key of what is being done, such as {@code progress.align}
   * @param done 0..1 of that stage
   * @throws CancellationException when somebody has cancelled the work
   */
  void at(String stage, double done);
}
