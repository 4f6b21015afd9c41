package dev.stele.project.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way to the database: reads, and writes that are on the disk when they return. Failures come
 * out as {@link StorageException}, but for {@link DuplicateKeyException}, which means that somebody
 * else was first.
 */
public final class Database {

  private final DataSource source;
  private final String place;
  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final TransactionTemplate transaction;
  private final boolean h2;

  /**
   * @param place the data directory or the database, as messages name it
   */
  public Database(DataSource source, String place) {
    this.source = source;
    this.place = place;
    jdbc = JdbcClient.create(source);
    batches = new JdbcTemplate(source);
    transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    h2 = guarded(() -> productName().equals("h2"));
  }

  public String place() {
    return place;
  }

  DataSource source() {
    return source;
  }

  <T> T read(Function<JdbcClient, T> work) {
    return guarded(() -> work.apply(jdbc));
  }

  /** Does all of the work or none of it; when this returns, the disk has it. */
  public <T> T write(Function<JdbcClient, T> work) {
    return guarded(
        () -> {
          T result = transaction.execute(status -> work.apply(jdbc));
          reachDisk();
          return result;
        });
  }

  /** For many rows at once, inside {@link #write}. */
  JdbcTemplate batches() {
    return batches;
  }

  /**
   * H2 writes committed changes from a thread of its own some hundred milliseconds later, and
   * without telling the operating system to hand them to the disk: a killed process or a power cut
   * would lose what was acknowledged. PostgreSQL commits to the disk by itself.
   */
  private void reachDisk() {
    if (h2) {
      jdbc.sql("checkpoint sync").update();
    }
  }

  private String productName() {
    return batches
        .execute(
            (java.sql.Connection connection) -> connection.getMetaData().getDatabaseProductName())
        .toLowerCase(Locale.ROOT);
  }

  private <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (DuplicateKeyException e) {
      throw e;
    } catch (DataAccessException | TransactionException e) {
      // After a failed write H2 closes its file; connections from before would fail for ever.
      if (source instanceof HikariDataSource pool && pool.getHikariPoolMXBean() != null) {
        pool.getHikariPoolMXBean().softEvictConnections();
      }
      throw Failure.of(e, place);
    }
  }
}
