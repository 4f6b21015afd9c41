package dev.stele.workbench.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.project.Projects;
import dev.stele.project.State;
import dev.stele.workbench.review.Searcher.Hit;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearcherTest {

  private static final Hit TOP = new Hit(0, 0, 0);

  @TempDir Path data;
  private Projects projects;
  private State state;
  private Shown shown;
  private Searcher searcher;

  @BeforeEach
  void open() {
    projects = Projects.open(data, Clock.systemUTC());
    int[] one = {1, 1, 1};
    int[] two = {2, 1, 1};
    state = projects.create("Test", Rows.text(one, two, one), List.of(), "anna").state();
    shown = Shown.of(Filter.ALL, state);
    searcher = new Searcher(state, shown);
  }

  @AfterEach
  void close() {
    projects.close();
  }

  @Test
  void findsInEveryVersionWhateverTheCase() {
    assertThat(find("SENTENCE", TOP, 0).hits()).isEqualTo(4);
    assertThat(find("предложение 2", TOP, 0)).isEqualTo(new Wire.Found(1, 1, 0, 1, 1));
    assertThat(find("문장", TOP, 0).hits()).isEqualTo(3);
  }

  @Test
  void goesOnFromWhereThePersonIsAndRoundTheEnd() {
    assertThat(find("sentence", TOP, 1)).isEqualTo(new Wire.Found(1, 0, 0, 2, 4));
    assertThat(find("sentence", new Hit(1, 0, 0), 1)).isEqualTo(new Wire.Found(1, 0, 1, 3, 4));
    assertThat(find("sentence", new Hit(2, 0, 0), 1)).isEqualTo(new Wire.Found(0, 0, 0, 1, 4));
    assertThat(find("sentence", TOP, -1)).isEqualTo(new Wire.Found(2, 0, 0, 4, 4));
  }

  @Test
  void searchesOnlyTheRowsShown() {
    shown = Shown.of(Filter.SHAPED, state);

    assertThat(find("sentence", TOP, 0)).isEqualTo(new Wire.Found(0, 0, 0, 1, 2));
  }

  @Test
  void saysSoWhenThereIsNothing() {
    assertThat(find("nowhere", TOP, 0).index()).isEqualTo(-1);
    assertThat(find("", TOP, 0).hits()).isZero();
  }

  private Wire.Found find(String text, Hit at, int step) {
    return searcher.find(state, shown, text, at, step);
  }
}
