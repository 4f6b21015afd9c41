package dev.stele.project;

import dev.stele.project.state.Step;
import dev.stele.text.StaleSpliceException;
import java.util.Optional;

/**
 * A change was refused because its rows no longer stand as they did when it was made; names, where
 * it is known, the step that changed them.
 */
public final class ConflictException extends StaleSpliceException {

  private static final long serialVersionUID = 1;

  private final transient Optional<Step> cause;

  ConflictException(String message, Optional<Step> cause) {
    super(message);
    this.cause = cause;
  }

  /** The step that came first: who changed these rows, when, and what for. */
  public Optional<Step> changedBy() {
    return cause;
  }
}
