package dev.stele.project.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.stele.project.store.StorageException.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The directory that holds the database, locked for this process until closed or until the process
 * ends, however it ends.
 */
public final class DataDirectory implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DataDirectory.class);

  /** The lock is on this byte, so that others may still read who holds it at the beginning. */
  private static final long LOCKED_BYTE = 1 << 20;

  /** Of H2, in KB: rows are kept by the projects themselves, pages need hardly be kept twice. */
  private static final int CACHE_KB = 32 * 1024;

  /**
   * Space in the file is used again after a second, not after H2's 45, and closing may take three
   * seconds to tidy up: an edit then costs 5 KB of file instead of 32. {@link Database} syncs each
   * commit, so the older chunks are not needed to survive a power cut.
   */
  private static final String REUSE = ";RETENTION_TIME=1000;MAX_COMPACT_TIME=3000";

  private static final int CONNECTIONS = 8;

  private static final String USER = "sa";

  private final Path path;
  private final FileChannel lockFile;

  private DataDirectory(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /**
   * Creates the directory where it is missing and locks it.
   *
   * @throws StorageException when another instance uses it or it cannot be written
   */
  public static DataDirectory open(Path path) {
    Path directory = path.toAbsolutePath().normalize();
    if (directory.toString().indexOf(';') >= 0) {
      throw notWritable(directory, "the database takes no path with a semicolon in it", null);
    }
    FileChannel channel = null;
    try {
      Files.createDirectories(directory);
      channel =
          FileChannel.open(
              directory.resolve("stele.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (!lock(channel)) {
        StorageException inUse = Failure.inUse(directory.toString(), holder(channel), null);
        channel.close();
        throw inUse;
      }
      return new DataDirectory(directory, channel);
    } catch (IOException e) {
      closeQuietly(channel);
      throw notWritable(directory, reason(directory, e), e);
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        return false;
      }
    } catch (OverlappingFileLockException e) {
      return false;
    }
    byte[] holder = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder), 0);
    return true;
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(20);
    channel.read(bytes, 0);
    String pid = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    return pid.matches("[0-9]+") ? " (process " + pid + ")" : "";
  }

  private static StorageException notWritable(
      Path directory, String why, @Nullable IOException cause) {
    return new StorageException(
        Kind.NOT_WRITABLE,
        directory.toString(),
        ("the data directory %s cannot be created or written (%s): give one with --data that you"
                + " may write to")
            .formatted(directory, why),
        cause);
  }

  private static String reason(Path directory, IOException e) {
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      return "it is a file";
    }
    boolean full = String.valueOf(e.getMessage()).contains("No space left");
    return full ? "the disk is full" : "permission or parent folder is missing";
  }

  private static void closeQuietly(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // The failure that led here is the one to tell of.
    }
  }

  public Path path() {
    return path;
  }

  /**
   * The database in this directory; it stays open between connections, until {@link #leave}.
   *
   * @throws StorageException when the database cannot be opened
   */
  public HikariDataSource dataSource() {
    String url =
        "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;CACHE_SIZE=%d%s"
            .formatted(path.resolve("stele"), CACHE_KB, REUSE);
    try {
      // A pool would try for seconds what cannot succeed, and say only that time was up.
      DriverManager.getConnection(url, USER, "").close();
    } catch (SQLException e) {
      close();
      throw Failure.of(e, path.toString());
    }
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(USER);
    config.setPoolName("stele");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(5000);
    return new HikariDataSource(config);
  }

  /** Closes the database and lets go of the directory. */
  public void leave(HikariDataSource source) {
    try (this;
        source;
        Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set db_close_delay 0"); // closes with the last connection
    } catch (SQLException e) {
      LOG.warn("the database in {} did not close in order; nothing is lost", path, e);
    }
  }

  /** Lets go of the directory. */
  @Override
  public void close() {
    closeQuietly(lockFile);
  }
}
