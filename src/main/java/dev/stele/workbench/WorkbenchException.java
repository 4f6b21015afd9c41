package dev.stele.workbench;

import org.jspecify.annotations.Nullable;

/** The workbench cannot start; the message says why and what to do, in one line. */
public final class WorkbenchException extends RuntimeException {

  private static final long serialVersionUID = 1;

  WorkbenchException(String message) {
    super(message);
  }

  WorkbenchException(@Nullable String message, Throwable cause) {
    super(message, cause);
  }
}
