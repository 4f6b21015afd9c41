package dev.stele.project.store;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The tables, brought up to date by Flyway; a newer version's are left alone. */
public final class Schema {

  private Schema() {}

  public static void bringUpToDate(DataSource source, String place) {
    Flyway flyway =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(source)
            .locations("classpath:db/migration")
            .load();
    try {
      if (Arrays.stream(flyway.info().all()).anyMatch(Schema::isFromTheFuture)) {
        throw Failure.newerVersion(place, new IllegalStateException("unknown migrations"));
      }
      flyway.migrate();
    } catch (FlywayException e) {
      throw Failure.of(e, place);
    }
  }

  private static boolean isFromTheFuture(MigrationInfo migration) {
    return migration.getState() == MigrationState.FUTURE_SUCCESS
        || migration.getState() == MigrationState.FUTURE_FAILED;
  }
}
