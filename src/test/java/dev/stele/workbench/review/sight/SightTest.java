package dev.stele.workbench.review.sight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.project.Project;
import dev.stele.project.Projects;
import dev.stele.project.state.Entry;
import dev.stele.text.Status;
import dev.stele.text.edit.Marks;
import dev.stele.workbench.review.Rows;
import dev.stele.workbench.review.sight.Filter.Kind;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SightTest {

  @TempDir Path data;
  private Projects projects;
  private Project project;
  private Sight sight;

  @BeforeEach
  void open() {
    projects = Projects.open(data, Clock.systemUTC());
    int[] one = {1, 1, 1};
    project =
        projects.create(
            "Test",
            Rows.text(one, new int[] {2, 1, 1}, new int[] {1, 0, 1}, one),
            List.of(),
            "anna");
    sight = new Sight(project, "anna", projects.settingsOf("anna"), Found.NOTHING);
  }

  @AfterEach
  void close() {
    projects.close();
  }

  @ParameterizedTest
  @CsvSource({"2:1:1, 1", "gap, 2", "uneven, 1 2", "9:9:9, ''"})
  void narrowsByShape(String shape, String positions) {
    sight.choose(new Filter(Kind.ALL, 0, 1, shape, ""));

    assertThat(shown()).isEqualTo(positions);
  }

  @Test
  void narrowsByConfidence() {
    sight.choose(new Filter(Kind.ALL, 0, 0.5, "", ""));
    assertThat(shown()).isEmpty();

    sight.choose(new Filter(Kind.UNCONFIRMED, 0.9, 1, "", ""));
    assertThat(shown()).isEqualTo("0 1 2 3");
  }

  @Test
  void narrowsByWhoHasChangedARow() {
    accept(1, "boris");
    accept(3, "anna");
    accept(0, "boris");
    project.undo("boris");
    sight.refresh();

    sight.choose(new Filter(Kind.ALL, 0, 1, "", "boris"));
    assertThat(shown()).isEqualTo("1");

    Entry entry = accept(2, "boris");
    sight.heard(entry);
    assertThat(shown()).isEqualTo("1 2");
  }

  @Test
  void theShapesAreCounted() {
    assertThat(Shape.among(project.state().rows())).first().isEqualTo(new Shape.Count("1:1:1", 2));
  }

  private Entry accept(int position, String author) {
    return project.apply(
        Marks.setStatus(project.multitext(), position, position + 1, Status.ACCEPTED), author);
  }

  private String shown() {
    return String.join(
        " ",
        IntStream.range(0, sight.shown().size())
            .mapToObj(i -> String.valueOf(sight.shown().position(i)))
            .toList());
  }
}
