package dev.stele.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.project.state.Entry;
import dev.stele.project.state.SourceFile;
import dev.stele.project.store.NoSuchProjectException;
import dev.stele.project.store.ProjectSummary;
import dev.stele.text.Multitext;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.Status;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public final class ProjectsTest {

  @TempDir Path directory;

  private final Multitext text = Texts.of(700, 3, new Random(1));
  private Projects projects;

  @BeforeEach
  void open() {
    projects = Projects.open(directory, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    projects.close();
  }

  private void restart() {
    projects.close();
    open();
  }

  @Test
  void aNewProjectIsThereAfterARestart() {
    long id = projects.create(" Treaty ", text, List.of(), "mina").id();

    restart();

    Project project = projects.open(id);
    assertThat(project.name()).isEqualTo("Treaty");
    assertThat(project.multitext()).isEqualTo(text);
    assertThat(project.state().sequence()).isZero();
  }

  @Test
  void theListTellsOfEachProjectWithoutOpeningIt() {
    long first = projects.create("First", text, List.of(), "mina").id();
    long second = projects.create("Second", Texts.of(3, 2, new Random(2)), List.of(), "yuri").id();
    accept(projects.open(first), 5, "yuri");

    List<ProjectSummary> list = projects.list();

    assertThat(list).extracting(ProjectSummary::id).containsExactly(first, second);
    ProjectSummary summary = list.getFirst();
    assertThat(summary.rows()).isEqualTo(700);
    assertThat(summary.count(Status.ACCEPTED)).isEqualTo(1);
    assertThat(summary.createdBy()).isEqualTo("mina");
    assertThat(summary.changed()).isAfter(summary.created());
    assertThat(summary.versions()).isEqualTo(text.versions());
  }

  @Test
  void everybodyGetsTheSameLiveProject() {
    Project project = projects.create("Treaty", text, List.of(), "mina");

    assertThat(projects.open(project.id())).isSameAs(project);
  }

  @Test
  void aRenamedProjectHasItsNewNameEverywhere() {
    Project project = projects.create("Treaty", text, List.of(), "mina");

    projects.rename(project.id(), "Pact");

    assertThat(project.name()).isEqualTo("Pact");
    assertThat(projects.list()).extracting(ProjectSummary::name).containsExactly("Pact");
  }

  @Test
  void aNameIsNeitherBlankNorEndless() {
    assertThatThrownBy(() -> projects.create("  ", text, List.of(), "mina"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> projects.create("x".repeat(301), text, List.of(), "mina"))
        .hasMessageContaining("301");
  }

  @Test
  void aDeletedProjectIsGoneForThoseWhoHaveItOpenToo() {
    Project project = projects.create("Treaty", text, List.of(), "mina");
    project.settings().put("profile", "corpus");

    projects.delete(project.id());

    assertThat(projects.list()).isEmpty();
    assertThat(project.settings().all()).isEmpty();
    assertThatThrownBy(() -> accept(project, 0, "mina")).isInstanceOf(NoSuchProjectException.class);
    assertThatThrownBy(() -> projects.open(project.id()))
        .isInstanceOf(NoSuchProjectException.class)
        .hasMessageContaining("project " + project.id());
  }

  @Test
  void sourceFilesComeBackByteForByteWhateverTheirNames() {
    byte[] large = new byte[1_300_000];
    new Random(3).nextBytes(large);
    List<SourceFile> sources =
        List.of(
            new SourceFile(0, "../../etc/passwd", large),
            new SourceFile(1, "'; drop table project; --", "да".getBytes(StandardCharsets.UTF_8)),
            new SourceFile(2, "empty.txt", new byte[0]));
    long id = projects.create("Treaty", text, sources, "mina").id();

    restart();

    List<SourceFile> back = projects.open(id).sources();
    assertThat(back)
        .extracting(SourceFile::name)
        .containsExactly("../../etc/passwd", "'; drop table project; --", "empty.txt");
    assertThat(back.get(0).content()).isEqualTo(large);
    assertThat(back.get(1).content()).isEqualTo("да".getBytes(StandardCharsets.UTF_8));
    assertThat(back.get(2).content()).isEmpty();
  }

  @Test
  void settingsBelongToOnePersonAndStay() {
    projects.settingsOf("mina").put("theme", "dark");
    projects.settingsOf("mina").put("theme", "light");
    projects.settingsOf("mina").put("keys", "{}");
    projects.settingsOf("mina").remove("keys");
    projects.settingsOf("yuri").put("theme", "dark");

    restart();

    assertThat(projects.settingsOf("mina").get("theme")).hasValue("light");
    assertThat(projects.settingsOf("mina").all()).hasSize(1);
    assertThat(projects.settingsOf("nobody").get("theme")).isEmpty();
  }

  @Test
  void aTextWithoutRowsCanBeFilled() {
    Project project =
        projects.create("Empty", new Multitext(text.versions(), List.of()), List.of(), "mina");

    project.apply(new Splice(0, List.of(), text.rows(), Reason.ALIGN), "mina");
    restart();

    assertThat(projects.open(project.id()).multitext()).isEqualTo(text);
  }

  @Test
  void manyEntriesBecomeASnapshotAndNoneIsLost() {
    Project project = projects.create("Treaty", text, List.of(), "mina");
    for (int i = 0; i < 700; i++) {
      accept(project, i, "mina");
    }
    Multitext after = project.multitext();
    long id = project.id();

    restart();

    Project again = projects.open(id);
    assertThat(again.multitext()).isEqualTo(after);
    assertThat(again.history().newest(10_000)).hasSize(700);
    assertThat(again.history().stateAt(0).multitext()).isEqualTo(text);
    assertThat(again.history().entry(350).splice().inserted().getFirst().status())
        .isEqualTo(Status.ACCEPTED);
  }

  @Test
  void acceptingThousandsOfRowsIsOneEntry() {
    Multitext large = Texts.of(5000, 3, new Random(4));
    Project project = projects.create("Large", large, List.of(), "mina");
    List<Row> accepted = new ArrayList<>();
    large.rows().forEach(row -> accepted.add(row.withStatus(Status.ACCEPTED)));

    project.apply(new Splice(0, large.rows(), accepted, Reason.SET_STATUS), "mina");
    restart();

    Project again = projects.open(project.id());
    assertThat(again.multitext().rows()).isEqualTo(accepted);
    again.undo("mina");
    assertThat(again.multitext()).isEqualTo(large);
  }

  public static Entry accept(Project project, int position, String author) {
    Row row = project.state().row(position);
    return project.apply(
        new Splice(
            position, List.of(row), List.of(row.withStatus(Status.ACCEPTED)), Reason.SET_STATUS),
        author);
  }
}
