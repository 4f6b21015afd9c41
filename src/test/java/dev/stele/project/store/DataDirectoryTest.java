package dev.stele.project.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.zaxxer.hikari.HikariDataSource;
import dev.stele.project.FullDisk;
import dev.stele.project.Project;
import dev.stele.project.Projects;
import dev.stele.project.ProjectsTest;
import dev.stele.project.Texts;
import dev.stele.project.store.StorageException.Kind;
import dev.stele.text.Multitext;
import dev.stele.text.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataDirectoryTest {

  @TempDir Path directory;

  private static void assertRefused(ThrowingCallable opening, Kind kind, Path place) {
    assertThatThrownBy(opening)
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(place.toString())
        .asInstanceOf(type(StorageException.class))
        .extracting(StorageException::kind)
        .isEqualTo(kind);
  }

  @Test
  void aSecondInstanceIsRefusedUntilTheFirstHasEnded() {
    Projects first = Projects.open(directory, Clock.systemUTC());

    assertRefused(() -> Projects.open(directory, Clock.systemUTC()), Kind.IN_USE, directory);
    first.close();

    Projects.open(directory, Clock.systemUTC()).close();
  }

  @Test
  void theRefusalNamesTheProcessAndTheRemedy() {
    try (Projects first = Projects.open(directory, Clock.systemUTC())) {
      assertThat(first.list()).isEmpty();
      assertThatThrownBy(() -> Projects.open(directory, Clock.systemUTC()))
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("--data");
    }
  }

  @Test
  void dataOfANewerVersionAreLeftAlone() throws SQLException {
    Projects.open(directory, Clock.systemUTC()).close();
    String url = "jdbc:h2:file:" + directory.resolve("stele");
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into "flyway_schema_history" values
          (99, '99', 'tomorrow', 'SQL', 'V99__tomorrow.sql', 1, 'sa', now(), 1, true)""");
    }

    assertRefused(() -> Projects.open(directory, Clock.systemUTC()), Kind.NEWER_VERSION, directory);
  }

  @Test
  void aDirectoryThatCannotBeMadeIsRefused() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "not a directory");

    assertRefused(
        () -> Projects.open(file.resolve("data"), Clock.systemUTC()),
        Kind.NOT_WRITABLE,
        file.resolve("data"));
  }

  @Test
  void aDamagedDatabaseIsNamed() throws IOException {
    Files.writeString(directory.resolve("stele.mv.db"), "nonsense".repeat(2000));

    assertRefused(() -> Projects.open(directory, Clock.systemUTC()), Kind.DAMAGED, directory);
  }

  @Test
  void aSemicolonInThePathIsRefusedBecauseTheDatabaseTakesNone() {
    Path odd = directory.resolve("a;b");

    assertRefused(() -> Projects.open(odd, Clock.systemUTC()), Kind.NOT_WRITABLE, odd);
    assertThat(odd).doesNotExist();
  }

  @Test
  void aDirectoryMayOtherwiseHaveAnyName() {
    Path odd = directory.resolve("a % b 조약 'x' #1");
    long id;
    try (Projects projects = Projects.open(odd, Clock.systemUTC())) {
      id = projects.create("Text", Texts.of(3, 2, new Random(1)), List.of(), "mina").id();
    }

    try (Projects projects = Projects.open(odd, Clock.systemUTC())) {
      assertThat(projects.list()).extracting(ProjectSummary::id).containsExactly(id);
    }
    assertThat(odd.resolve("stele.mv.db")).exists();
  }

  @Test
  void aFullDiskRefusesTheEditAndLosesNothing() {
    FullDisk.register();
    Project project;
    try (HikariDataSource source = fullDiskSource()) {
      Projects projects = Projects.open(source, Clock.systemUTC());
      project = projects.create("Text", Texts.of(300, 2, new Random(2)), List.of(), "mina");
      ProjectsTest.accept(project, 3, "mina");
      Multitext before = project.multitext();

      FullDisk.FULL.set(true);
      assertThatThrownBy(() -> ProjectsTest.accept(project, 4, "mina"))
          .isInstanceOf(StorageException.class)
          .hasMessageContaining("full")
          .asInstanceOf(type(StorageException.class))
          .extracting(StorageException::kind)
          .isEqualTo(Kind.DISK_FULL);
      assertThat(project.multitext()).isEqualTo(before);
      FullDisk.FULL.set(false);

      ProjectsTest.accept(project, 4, "mina");
      assertThat(project.state().row(4).status()).isEqualTo(Status.ACCEPTED);
    } finally {
      FullDisk.FULL.set(false);
    }
    try (HikariDataSource source = fullDiskSource()) {
      Project again = Projects.open(source, Clock.systemUTC()).open(project.id());
      assertThat(again.multitext()).isEqualTo(project.multitext());
    }
  }

  private HikariDataSource fullDiskSource() {
    HikariDataSource source = new HikariDataSource();
    source.setJdbcUrl("jdbc:h2:full:" + directory.resolve("stele") + ";DB_CLOSE_ON_EXIT=FALSE");
    source.setUsername("sa");
    return source;
  }
}
