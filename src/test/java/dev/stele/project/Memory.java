package dev.stele.project;

import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** A database in memory that lasts as long as the tests' process. */
final class Memory {

  private final DataSource source =
      JdbcConnectionPool.create(
          "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

  /** A further instance of the application on the same data. */
  Projects open() {
    return Projects.open(source, Clock.systemUTC());
  }
}
