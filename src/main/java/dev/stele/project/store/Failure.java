package dev.stele.project.store;

import dev.stele.project.store.StorageException.Kind;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a failure of the database means for people. */
final class Failure {

  /** H2: the file is locked by another process. */
  private static final int H2_IN_USE = 90020;

  /** H2: the file's format is not this version's. */
  private static final int H2_FORMAT = 90048;

  /** H2: the file is damaged. */
  private static final int H2_CORRUPT = 90030;

  private Failure() {}

  static StorageException of(Throwable failure, String place) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (isDiskFull(t)) {
        return fullDisk(place, failure);
      }
      if (t instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE) {
        return inUse(place, "", failure);
      }
      if (t instanceof SQLException sql && sql.getErrorCode() == H2_FORMAT) {
        return newerVersion(place, failure);
      }
      if (t instanceof SQLException sql && sql.getErrorCode() == H2_CORRUPT) {
        return damaged(place, failure);
      }
    }
    return new StorageException(
        Kind.UNAVAILABLE,
        place,
        "the database in %s has failed: %s; nothing was changed, please try again"
            .formatted(place, root(failure)),
        failure);
  }

  static StorageException inUse(String place, String holder, @Nullable Throwable cause) {
    return new StorageException(
        Kind.IN_USE,
        place,
        ("the data directory %s is in use by another running Stele%s: stop that one first, or give"
                + " this one another directory with --data")
            .formatted(place, holder),
        cause);
  }

  static StorageException unreachable(String place, Throwable cause) {
    return new StorageException(
        Kind.UNAVAILABLE,
        place,
        ("the database %s cannot be reached (%s): start it, or change spring.datasource.url, username"
                + " and password; without them a data directory is used")
            .formatted(place, root(cause)),
        cause);
  }

  static StorageException newerVersion(String place, Throwable cause) {
    return new StorageException(
        Kind.NEWER_VERSION,
        place,
        ("the data in %s were written by a newer version of Stele: start that version, or give this"
                + " one another directory with --data")
            .formatted(place),
        cause);
  }

  static StorageException damaged(String place, Throwable cause) {
    return new StorageException(
        Kind.DAMAGED,
        place,
        ("the data in %s cannot be read (%s): restore them from a backup, or give another directory"
                + " with --data")
            .formatted(place, root(cause)),
        cause);
  }

  private static StorageException fullDisk(String place, Throwable cause) {
    return new StorageException(
        Kind.DISK_FULL,
        place,
        "the disk that holds %s is full: the change was not saved; make room and try again"
            .formatted(place),
        cause);
  }

  private static boolean isDiskFull(Throwable t) {
    if (t instanceof SQLException sql && "53100".equals(sql.getSQLState())) {
      return true; // PostgreSQL: disk_full
    }
    String message = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("no space left on device")
        || message.contains("not enough space on the disk")
        || message.contains("disk quota exceeded");
  }

  private static String root(Throwable failure) {
    Throwable t = failure;
    while (t.getCause() != null) {
      t = t.getCause();
    }
    String message = String.valueOf(t.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
