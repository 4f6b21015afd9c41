package dev.stele.project.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/**
 * A database that Spring's usual properties name, {@code spring.datasource.url} and those beside
 * it: from the environment ({@code SPRING_DATASOURCE_URL}), system properties or an {@code
 * application.properties} in the working directory.
 */
public record ConfiguredDatabase(DataSourceProperties properties, Binder binder) {

  private static final Set<DatabaseDriver> SUPPORTED =
      EnumSet.of(DatabaseDriver.POSTGRESQL, DatabaseDriver.H2);

  private static final String URL = "spring.datasource.url";

  /** The configured database; empty where none is, and then a data directory is meant. */
  public static Optional<ConfiguredDatabase> find() {
    ConfigurableEnvironment environment = new StandardEnvironment();
    ConfigDataEnvironmentPostProcessor.applyTo(environment);
    return in(environment);
  }

  public static Optional<ConfiguredDatabase> in(ConfigurableEnvironment environment) {
    if (environment.getProperty(URL, "").isBlank()) {
      return Optional.empty();
    }
    Binder binder = Binder.get(environment);
    DataSourceProperties properties =
        binder.bindOrCreate("spring.datasource", DataSourceProperties.class);
    properties.setBeanClassLoader(ConfiguredDatabase.class.getClassLoader());
    return Optional.of(new ConfiguredDatabase(properties, binder));
  }

  /** The address as messages may show it: what follows {@code ?} or {@code ;} may be a password. */
  public String place() {
    return String.valueOf(properties.getUrl()).split("[?;]", 2)[0];
  }

  /**
   * Connections to it, one of them made already.
   *
   * @throws StorageException when it cannot be reached
   */
  public HikariDataSource dataSource() {
    try {
      if (!SUPPORTED.contains(DatabaseDriver.fromJdbcUrl(String.valueOf(properties.getUrl())))) {
        throw new IllegalArgumentException("it is neither PostgreSQL nor H2");
      }
      HikariDataSource source =
          properties.initializeDataSourceBuilder().type(HikariDataSource.class).build();
      source.setPoolName("stele");
      binder.bind("spring.datasource.hikari", Bindable.ofInstance(source));
      return reached(source);
    } catch (SQLException | RuntimeException e) {
      throw Failure.unreachable(place(), e);
    }
  }

  private static HikariDataSource reached(HikariDataSource source) throws SQLException {
    try {
      source.getConnection().close();
      return source;
    } catch (SQLException | RuntimeException e) {
      source.close();
      throw e;
    }
  }
}
