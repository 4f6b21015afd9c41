package dev.stele.workbench.review.sight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.project.Project;
import dev.stele.project.Projects;
import dev.stele.text.Splice;
import dev.stele.text.Status;
import dev.stele.text.edit.Marks;
import dev.stele.text.edit.RowEdits;
import dev.stele.workbench.review.Rows;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShownTest {

  @TempDir Path data;
  private Projects projects;
  private Project project;

  @BeforeEach
  void open() {
    projects = Projects.open(data, Clock.systemUTC());
    int[] one = {1, 1, 1};
    int[] two = {2, 1, 1};
    project = projects.create("Test", Rows.text(one, two, one, one, two, one), List.of(), "anna");
  }

  @AfterEach
  void close() {
    projects.close();
  }

  @Test
  void aFilterShowsItsRowsInOrder() {
    assertThat(positions(shaped())).containsExactly(1, 4);
  }

  @Test
  void findsARowOrTheNextOneShown() {
    assertThat(shaped().index(4)).isEqualTo(1);
    assertThat(shaped().index(3)).isEqualTo(-1);
    assertThat(shaped().atOrAfter(2)).isEqualTo(1);
    assertThat(shaped().atOrAfter(5)).isEqualTo(2);
  }

  @Test
  void rowsAboveMoveThoseBelow() {
    Shown.Changed changed =
        shaped().after(RowEdits.insertEmpty(project.multitext(), 0, project::newRowId));

    assertThat(positions(changed.shown())).containsExactly(0, 2, 5);
  }

  @Test
  void aRowThatFitsNoLongerStaysUntilTheFilterIsChosenAgain() {
    Splice split = RowEdits.split(project.multitext(), 1, new int[] {1, 1, 1}, project::newRowId);

    Shown.Changed changed = shaped().after(split);

    assertThat(positions(changed.shown())).containsExactly(1, 2, 5);
    assertThat(changed.index()).isZero();
    assertThat(changed.removed()).isEqualTo(1);
    assertThat(changed.inserted()).isEqualTo(2);
  }

  @Test
  void changesOfRowsNotShownDoNotShow() {
    Shown.Changed changed =
        shaped().after(Marks.setStatus(project.multitext(), 2, 4, Status.ACCEPTED));

    assertThat(positions(changed.shown())).containsExactly(1, 4);
    assertThat(changed.removed() + changed.inserted()).isZero();
  }

  @Test
  void withoutAFilterEveryChangeShows() {
    Shown.Changed changed =
        Shown.all(project.state()).after(RowEdits.merge(project.multitext(), 2, 4));

    assertThat(changed.shown().size()).isEqualTo(5);
    assertThat(changed.index()).isEqualTo(2);
  }

  @Test
  void theSignsFollowTheSplices() {
    Splice merge = RowEdits.merge(project.multitext(), 0, 3);
    Signs followed = new Signs(Found.NOTHING);
    followed.reset(project.multitext().rows());
    Signs anew = new Signs(Found.NOTHING);
    anew.reset(project.multitext().apply(merge).rows());

    followed.take(merge);

    assertThat(followed.tally()).isEqualTo(anew.tally());
    assertThat(followed.of(1)).isEqualTo(anew.of(1));
  }

  private Shown shaped() {
    return Shown.of(Filter.Kind.SHAPED::shows, project.state());
  }

  private static List<Integer> positions(Shown shown) {
    return IntStream.range(0, shown.size()).mapToObj(shown::position).toList();
  }
}
