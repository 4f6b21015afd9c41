package dev.stele.project;

import java.nio.file.Path;

/**
 * The directory that holds the database, locked for this process until closed or until the process
 * ends, however it ends.
 */
public final class DataDirectory implements AutoCloseable {

  private final Path path;

  private DataDirectory(Path path) {
    this.path = path;
  }

  /**
   * Creates the directory where it is missing and locks it.
   *
   * @throws StorageException when another instance uses it or it cannot be written
   */
  public static DataDirectory open(Path path) {
    return new DataDirectory(path.toAbsolutePath().normalize());
  }

  public Path path() {
    return path;
  }

  /** The address of the database in this directory, for a data source of the caller's own. */
  public String jdbcUrl() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
