package dev.stele.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.text.Multitext;
import dev.stele.text.Status;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same storage on a PostgreSQL server, where two instances may work on one database. */
final class PostgresIT {

  private static EmbeddedPostgres server;

  private final Multitext text = Texts.of(600, 3, new Random(1));

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static Projects instance() {
    DataSource source = server.getPostgresDatabase();
    return Projects.open(source, Clock.systemUTC());
  }

  @Test
  void aProjectWithItsHistoryIsKept() {
    Project project =
        instance()
            .create(
                "조약",
                text,
                List.of(new SourceFile(1, "ru.txt", "да".getBytes(StandardCharsets.UTF_8))),
                "mina");
    for (int i = 0; i < 60; i++) {
      ProjectsTest.accept(project, i, "mina");
    }
    project.settings().put("profile", "corpus");

    Project again = instance().open(project.id());

    assertThat(again.multitext()).isEqualTo(project.multitext());
    assertThat(again.sources().getFirst().name()).isEqualTo("ru.txt");
    assertThat(again.settings().get("profile")).hasValue("corpus");
    assertThat(again.rowHistory(text.rows().getFirst().id())).hasSize(1);
    while (again.undo("mina").isPresent()) {}
    assertThat(again.multitext()).isEqualTo(text);
    assertThat(instance().list())
        .anyMatch(summary -> summary.count(Status.PROPOSED) == 600 && summary.rows() == 600);
  }

  @Test
  void ofTwoInstancesTheSecondWriterTakesInWhatCameFirst() {
    Project here = instance().create("Treaty", text, List.of(), "mina");
    Project there = instance().open(here.id());
    ProjectsTest.accept(here, 10, "mina");

    ProjectsTest.accept(there, 20, "yuri");

    assertThat(there.state().sequence()).isEqualTo(2);
    assertThatThrownBy(() -> ProjectsTest.accept(here, 20, "mina"))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("yuri");
    assertThat(here.multitext()).isEqualTo(there.multitext());
  }

  @Test
  void aDeletedProjectIsGoneForTheOtherInstance() {
    Project here = instance().create("Treaty", text, List.of(), "mina");
    instance().delete(here.id());

    assertThatThrownBy(() -> ProjectsTest.accept(here, 0, "mina"))
        .isInstanceOf(NoSuchProjectException.class);
  }
}
