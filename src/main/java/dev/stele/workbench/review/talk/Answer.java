package dev.stele.workbench.review.talk;

import org.jspecify.annotations.Nullable;

/**
 * How an action went.
 *
 * @param sequence the journal's entry to wait for
 * @param focus where to go
 * @param message what to say
 * @param error why it was not done
 */
public record Answer(
    long sequence, @Nullable Focus focus, @Nullable String message, @Nullable String error) {

  /** A place among the rows shown; the version is -1 where it stays as it was. */
  public record Focus(int index, int version, int sentence) {}
}
