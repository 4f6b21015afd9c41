package dev.stele.project.store;

import org.jspecify.annotations.Nullable;

/**
 * The store cannot do its work; the message names the place and the remedy in English, the kind
 * lets a caller say it in another language. What was asked for has not happened, and what was there
 * before is untouched.
 */
public final class StorageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Kind {
    /** Another running instance works on the same data directory. */
    IN_USE,
    /** A newer version of the program has written the data. */
    NEWER_VERSION,
    /** The data directory cannot be created or written. */
    NOT_WRITABLE,
    /** There is no room left on the disk. */
    DISK_FULL,
    /** What is stored cannot be read. */
    DAMAGED,
    /** The database cannot be reached or has failed otherwise. */
    UNAVAILABLE
  }

  private final Kind kind;
  private final String place;

  StorageException(Kind kind, String place, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.place = place;
  }

  public Kind kind() {
    return kind;
  }

  /** The data directory or database that is meant. */
  public String place() {
    return place;
  }
}
