package dev.stele.workbench.review.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.project.Projects;
import dev.stele.project.store.Settings;
import dev.stele.workbench.review.Rows;
import dev.stele.workbench.review.find.Query.Mode;
import dev.stele.workbench.review.find.Searcher.Hit;
import dev.stele.workbench.review.find.Searcher.Mark;
import dev.stele.workbench.review.find.Searcher.Reached;
import dev.stele.workbench.review.find.Searcher.View;
import dev.stele.workbench.review.sight.Filter;
import dev.stele.workbench.review.sight.Filter.Kind;
import dev.stele.workbench.review.sight.Found;
import dev.stele.workbench.review.sight.Sight;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearcherTest {

  private static final Hit TOP = new Hit(0, 0, 0);

  @TempDir Path data;
  private Projects projects;
  private Sight sight;
  private Searcher searcher;

  @BeforeEach
  void open() {
    projects = Projects.open(data, Clock.systemUTC());
    int[] one = {1, 1, 1};
    int[] two = {2, 1, 1};
    Settings settings = projects.settingsOf("anna");
    sight =
        new Sight(
            projects.create("Test", Rows.text(one, two, one), List.of(), "anna"),
            "anna",
            settings,
            Found.NOTHING);
    searcher = new Searcher();
  }

  @AfterEach
  void close() {
    projects.close();
  }

  @Test
  void findsInEveryVersionWhateverTheCase() {
    assertThat(find("SENTENCE", TOP, 0).map(Reached::hits)).contains(4);
    assertThat(find("предложение 2", TOP, 0)).contains(new Reached(new Hit(1, 1, 0), 1, 1));
    assertThat(find("문장", TOP, 0).map(Reached::hits)).contains(3);
  }

  @Test
  void findsInOneVersionAlone() {
    assertThat(searcher.find(View.of(sight), new Query("1", Mode.TEXT, false, 2), TOP, 0))
        .contains(new Reached(new Hit(0, 2, 0), 1, 1));
  }

  @Test
  void goesOnFromWhereThePersonIsAndRoundTheEnd() {
    assertThat(find("sentence", TOP, 1)).contains(new Reached(new Hit(1, 0, 0), 2, 4));
    assertThat(find("sentence", new Hit(1, 0, 0), 1)).contains(new Reached(new Hit(1, 0, 1), 3, 4));
    assertThat(find("sentence", new Hit(2, 0, 0), 1)).contains(new Reached(TOP, 1, 4));
    assertThat(find("sentence", TOP, -1)).contains(new Reached(new Hit(2, 0, 0), 4, 4));
  }

  @Test
  void searchesOnlyTheRowsShown() {
    sight.choose(Filter.of(Kind.SHAPED));

    assertThat(find("sentence", TOP, 0)).contains(new Reached(TOP, 1, 2));
  }

  @Test
  void saysSoWhenThereIsNothing() {
    assertThat(find("nowhere", TOP, 0)).isEmpty();
    assertThat(find("", TOP, 0)).isEmpty();
  }

  @Test
  void marksEveryPlaceInARow() {
    assertThat(
            searcher.marks(
                sight.state(), new Query("e", Mode.TEXT, false, 0), sight.state().row(0)))
        .containsExactly(new Mark(0, 0, 1, 2), new Mark(0, 0, 4, 5), new Mark(0, 0, 7, 8));
  }

  private Optional<Reached> find(String text, Hit at, int step) {
    return searcher.find(View.of(sight), new Query(text, Mode.TEXT, false, Query.ANY), at, step);
  }
}
