package dev.stele.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.stele.glossary.Concept;
import dev.stele.glossary.ConceptSplice;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.project.state.SourceFile;
import dev.stele.project.store.ConfiguredDatabase;
import dev.stele.project.store.NoSuchProjectException;
import dev.stele.project.store.StorageException;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Status;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

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
    Concept concept = Concept.of(new GlossaryTerm(Language.KOREAN, "조약"));
    project.glossary().change(new ConceptSplice(0, List.of(), List.of(concept)), "mina");

    Project again = instance().open(project.id());

    assertThat(again.multitext()).isEqualTo(project.multitext());
    assertThat(again.sources().getFirst().name()).isEqualTo("ru.txt");
    assertThat(again.settings().get("profile")).hasValue("corpus");
    assertThat(again.glossary().now().concepts()).containsExactly(concept);
    assertThat(again.history().ofRow(text.rows().getFirst().id())).hasSize(1);
    while (again.undo("mina").isPresent()) {}
    assertThat(again.multitext()).isEqualTo(text);
    assertThat(instance().list())
        .anyMatch(summary -> summary.count(Status.PROPOSED) == 600 && summary.rows() == 600);
  }

  @Test
  void springsPropertiesNameTheDatabase() {
    String url = server.getJdbcUrl("postgres", "postgres");
    ConfiguredDatabase configured =
        ConfiguredDatabase.in(properties(Map.of("spring.datasource.url", url))).orElseThrow();

    try (HikariDataSource source = configured.dataSource()) {
      Project project =
          Projects.open(source, Clock.systemUTC()).create("Соглашение", text, List.of(), "mina");
      assertThat(instance().open(project.id()).multitext()).isEqualTo(text);
      assertThat(source.getMaximumPoolSize()).isEqualTo(10);
    }
    assertThat(configured.place()).startsWith("jdbc:postgresql://").doesNotContain("?");
  }

  @Test
  void springsPropertiesChangeTheConnectionsToo() {
    String url = server.getJdbcUrl("postgres", "postgres");
    Map<String, Object> given =
        Map.of("spring.datasource.url", url, "spring.datasource.hikari.maximum-pool-size", 3);
    try (HikariDataSource source =
        ConfiguredDatabase.in(properties(given)).orElseThrow().dataSource()) {
      assertThat(source.getMaximumPoolSize()).isEqualTo(3);
    }
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsNamed() {
    Map<String, Object> given =
        Map.of("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/stele?password=geheim");
    ConfiguredDatabase configured = ConfiguredDatabase.in(properties(given)).orElseThrow();

    assertThatThrownBy(configured::dataSource)
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/stele cannot be reached")
        .hasMessageContaining("spring.datasource.url")
        .hasMessageNotContaining("geheim");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:mysql://127.0.0.1/stele", "jdbc:foo:bar", "stele"})
  void anotherKindOfDatabaseIsRefused(String url) {
    ConfiguredDatabase configured =
        ConfiguredDatabase.in(properties(Map.of("spring.datasource.url", url))).orElseThrow();

    assertThatThrownBy(configured::dataSource)
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(url);
  }

  @Test
  void withoutPropertiesThereIsNoDatabaseToFind() {
    assertThat(ConfiguredDatabase.in(properties(Map.of()))).isEmpty();
  }

  private static ConfigurableEnvironment properties(Map<String, Object> given) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("given", given));
    return environment;
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
