package dev.stele.project;

import dev.stele.text.Multitext;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/**
 * All projects of a database. Thread-safe; one for each database and process.
 *
 * <p>Opening brings the database's tables up to date; an application that also runs Flyway by
 * itself would do so twice and should leave it to this class.
 */
public final class Projects implements AutoCloseable {

  private Projects() {}

  /**
   * Opens the projects in a data directory, by default an H2 database in a file there.
   *
   * @throws StorageException when another instance uses the directory, a newer version has written
   *     it, or it cannot be written
   */
  public static Projects open(Path dataDirectory, Clock clock) {
    throw new UnsupportedOperationException();
  }

  /**
   * Opens the projects of a database, H2 or PostgreSQL. The data source stays the caller's to
   * close.
   *
   * @throws StorageException when the database cannot be reached or a newer version has written it
   */
  public static Projects open(DataSource database, Clock clock) {
    throw new UnsupportedOperationException();
  }

  /** All projects, the one changed last first. */
  public List<ProjectSummary> list() {
    throw new UnsupportedOperationException();
  }

  /**
   * Stores a new project; it is there, whole, when this returns, or not at all.
   *
   * @throws IllegalArgumentException when the name is blank or longer than {@value #NAME_LENGTH}
   */
  public Project create(String name, Multitext multitext, List<SourceFile> sources, String author) {
    throw new UnsupportedOperationException();
  }

  /** The longest name of a project, in UTF-16 units. */
  public static final int NAME_LENGTH = 300;

  /**
   * The live project, the same instance for everybody as long as anybody holds it.
   *
   * @throws NoSuchProjectException when there is none of this id
   */
  public Project open(long id) {
    throw new UnsupportedOperationException();
  }

  public void rename(long id, String name) {
    throw new UnsupportedOperationException();
  }

  /** Deletes a project with its sources and its history, for good. */
  public void delete(long id) {
    throw new UnsupportedOperationException();
  }

  /** What a person has chosen: theme, language of the interface, keys, widths of columns. */
  public Settings settingsOf(String person) {
    throw new UnsupportedOperationException();
  }

  /** Ends what runs in the background and, where it was opened here, leaves the data directory. */
  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
