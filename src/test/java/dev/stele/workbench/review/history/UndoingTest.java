package dev.stele.workbench.review.history;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.project.Project;
import dev.stele.project.Projects;
import dev.stele.text.Status;
import dev.stele.text.edit.Marks;
import dev.stele.workbench.review.Rows;
import dev.stele.workbench.review.history.Undoing.Blocked;
import dev.stele.workbench.review.history.Undoing.Undone;
import dev.stele.workbench.review.sight.Found;
import dev.stele.workbench.review.sight.Sight;
import dev.stele.workbench.review.talk.Doing;
import dev.stele.workbench.review.talk.Reader;
import dev.stele.workbench.shell.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UndoingTest {

  @TempDir Path data;
  private Projects projects;
  private Project project;
  private Undoing undoing;

  @BeforeEach
  void open() {
    projects = Projects.open(data, Clock.systemUTC());
    int[] one = {1, 1, 1};
    project = projects.create("Test", Rows.text(one, one, one, one), List.of(), "anna");
    Sight sight = new Sight(project, "anna", projects.settingsOf("anna"), Found.NOTHING);
    Reader reader = new Reader(new Messages());
    undoing = new Undoing(sight, reader, new Doing(sight, reader));
  }

  @AfterEach
  void close() {
    projects.close();
  }

  @Test
  void saysWhatWasTakenBack() {
    accept(1, "anna");

    Undone undone = undoing.newestBefore(Long.MAX_VALUE);

    assertThat(undone.blocked()).isNull();
    assertThat(requireNonNull(undone.answer()).message()).contains("Status set");
    assertThat(status(1)).isEqualTo(Status.PROPOSED);
  }

  @Test
  void saysWhoseChangeIsInTheWayAndWhere() {
    accept(0, "anna");
    accept(2, "anna");
    project.apply(Marks.setStatus(project.multitext(), 2, 3, Status.EXCLUDED), "boris");

    Undone undone = undoing.newestBefore(Long.MAX_VALUE);

    assertThat(undone.answer()).isNull();
    Blocked blocked = requireNonNull(undone.blocked());
    assertThat(blocked.by()).isEqualTo("boris");
    assertThat(blocked.number()).isEqualTo(3);
    assertThat(blocked.older()).isTrue();
    assertThat(status(2)).isEqualTo(Status.EXCLUDED);

    undoing.newestBefore(blocked.step());
    assertThat(status(0)).isEqualTo(Status.PROPOSED);
    assertThat(status(2)).isEqualTo(Status.EXCLUDED);
  }

  @Test
  void takesBackAnOlderStepAndLeavesWhatCameAfter() {
    accept(0, "anna");
    accept(1, "anna");

    undoing.undo(1);

    assertThat(status(0)).isEqualTo(Status.PROPOSED);
    assertThat(status(1)).isEqualTo(Status.ACCEPTED);
    assertThat(project.redo("anna")).isPresent();
    assertThat(status(0)).isEqualTo(Status.ACCEPTED);
  }

  @Test
  void takesBackNobodyElsesStep() {
    accept(0, "boris");

    assertThat(requireNonNull(undoing.undo(1).answer()).error()).isNotBlank();
    assertThat(status(0)).isEqualTo(Status.ACCEPTED);
  }

  private void accept(int position, String author) {
    project.apply(
        Marks.setStatus(project.multitext(), position, position + 1, Status.ACCEPTED), author);
  }

  private Status status(int position) {
    return project.state().row(position).status();
  }
}
