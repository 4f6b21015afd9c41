package dev.stele.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.stele.project.state.Entry;
import dev.stele.project.state.State;
import dev.stele.project.state.Step;
import dev.stele.text.Multitext;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class UndoTest {

  private final Random random = new Random(5);
  private final Multitext text = Texts.of(600, 2, random);
  private final Memory memory = new Memory();
  private Project project;

  @BeforeEach
  void create() {
    project = memory.open().create("Text", text, List.of(), "mina");
  }

  private void reopen() {
    project = memory.open().open(project.id());
  }

  private Entry replace(int position, String author) {
    Row row = project.state().row(position);
    return project.apply(
        new Splice(
            position, List.of(row), List.of(Texts.row(row.id(), 2, random)), Reason.EDIT_TEXT),
        author);
  }

  private void insertBefore(int position, String author) {
    project.apply(
        new Splice(
            position,
            List.of(),
            List.of(Texts.row(project.newRowId(), 2, random)),
            Reason.INSERT_ROW),
        author);
  }

  @Test
  void eachPersonTakesBackTheirOwnChange() {
    replace(10, "mina");
    replace(20, "yuri");

    project.undo("mina");

    assertThat(project.state().row(10)).isEqualTo(text.rows().get(10));
    assertThat(project.state().row(20)).isNotEqualTo(text.rows().get(20));
    assertThat(project.canUndo("mina")).isFalse();
    assertThat(project.canUndo("yuri")).isTrue();
  }

  @Test
  void anUndoFindsItsRowsWhereOthersHavePushedThem() {
    replace(500, "mina");
    insertBefore(3, "yuri");
    reopen();

    Entry undo = project.undo("mina").orElseThrow();

    assertThat(undo.splice().position()).isEqualTo(501);
    assertThat(undo.splice().reason()).isEqualTo(Reason.UNDO);
    assertThat(project.state().row(501)).isEqualTo(text.rows().get(500));
  }

  @Test
  void aDroppedRowComesBackBetweenItsNeighbours() {
    project.apply(
        new Splice(100, text.rows().subList(100, 101), List.of(), Reason.DROP_ROW), "mina");
    insertBefore(0, "yuri");
    project.apply(new Splice(50, project.state().rows(50, 53), List.of(), Reason.DROP_ROW), "yuri");

    project.undo("mina");

    assertThat(project.state().row(98)).isEqualTo(text.rows().get(100));
  }

  @Test
  void aChangeThatSomebodyElseHasBuiltOnIsNotTakenBackAndTheyAreNamed() {
    replace(10, "mina");
    ProjectsTest.accept(project, 10, "yuri");
    Multitext before = project.multitext();

    assertThatThrownBy(() -> project.undo("mina"))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("row 11 was changed by yuri")
        .asInstanceOf(type(ConflictException.class))
        .extracting(e -> e.changedBy().orElseThrow().reason())
        .isEqualTo(Reason.SET_STATUS);
    assertThat(project.multitext()).isEqualTo(before);

    project.undo("yuri");
    assertThat(project.undo("mina")).isPresent();
    assertThat(project.multitext()).isEqualTo(text);
  }

  @Test
  void undoAndRedoOutliveARestart() {
    replace(10, "mina");
    Multitext after = project.multitext();
    reopen();
    project.undo("mina");
    reopen();
    assertThat(project.multitext()).isEqualTo(text);
    assertThat(project.canUndo("mina")).isFalse();

    Entry redo = project.redo("mina").orElseThrow();

    assertThat(redo.undoes()).hasValue(2);
    assertThat(project.multitext()).isEqualTo(after);
    assertThat(project.canRedo("mina")).isFalse();
  }

  @Test
  void aNewChangeEndsRedoingForItsAuthorAlone() {
    replace(10, "mina");
    replace(20, "yuri");
    project.undo("mina");
    project.undo("yuri");

    replace(30, "yuri");

    assertThat(project.canRedo("yuri")).isFalse();
    assertThat(project.canRedo("mina")).isTrue();
    assertThat(project.redo("yuri")).isEmpty();
  }

  @Test
  void thereIsNothingToTakeBackAtFirst() {
    assertThat(project.undo("mina")).isEmpty();
    assertThat(project.redo("mina")).isEmpty();
  }

  @Test
  void aChangeMadeOnAnOldStateFindsItsPlace() {
    State seen = project.state();
    insertBefore(0, "yuri");
    insertBefore(0, "yuri");

    Entry insertion =
        project.apply(
            new Splice(
                50,
                List.of(),
                List.of(Texts.row(project.newRowId(), 2, random)),
                Reason.INSERT_ROW),
            "mina",
            seen.sequence());
    Row row = seen.row(400);
    Entry edit =
        project.apply(
            new Splice(
                400, List.of(row), List.of(row.withStatus(Status.EXCLUDED)), Reason.SET_STATUS),
            "mina",
            seen.sequence());

    assertThat(insertion.splice().position()).isEqualTo(52);
    assertThat(edit.splice().position()).isEqualTo(403);
  }

  @Test
  void aChangeOfRowsThatAreGoneNamesWhoChangedThem() {
    State seen = project.state();
    project.apply(new Splice(7, seen.rows(7, 9), List.of(), Reason.DROP_ROW), "yuri");

    assertThatThrownBy(
            () ->
                project.apply(new Splice(8, seen.rows(8, 10), List.of(), Reason.DROP_ROW), "mina"))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("yuri")
        .hasMessageContaining("DROP_ROW");
  }

  @Test
  void noRowIdStandsTwice() {
    Row twin = Texts.row(1, 2, random);

    assertThatThrownBy(
            () -> project.apply(new Splice(5, List.of(), List.of(twin), Reason.INSERT_ROW), "mina"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("row id 1");
  }

  @Test
  void rowIdsAreNeverUsedAgain() {
    insertBefore(0, "mina");
    long dropped = project.state().row(0).id();
    project.undo("mina");
    reopen();

    assertThat(project.newRowId()).isGreaterThan(dropped);
  }

  @Test
  void theHistoryOfARowNamesTheStepsThatTouchedIt() {
    replace(10, "mina");
    replace(20, "yuri");
    ProjectsTest.accept(project, 10, "yuri");

    assertThat(project.history().ofRow(text.rows().get(10).id()))
        .extracting(Step::sequence)
        .containsExactly(3L, 1L);
    assertThat(project.history().before(3, 5)).extracting(Step::sequence).containsExactly(2L, 1L);
  }

  @Test
  void listenersAreToldInOrderAndMayMakeChangesThemselves() {
    List<Long> told = new ArrayList<>();
    project.listen(
        entry -> {
          if (entry.sequence() == 1) {
            replace(30, "echo");
          }
        });
    try (Subscription all = project.listen(entry -> told.add(entry.sequence()))) {
      replace(10, "mina");
      replace(11, "mina");
    }
    replace(12, "mina");

    assertThat(told).containsExactly(1L, 2L, 3L);
  }

  @Test
  void aSecondWriterIsRefusedAndTakesInWhatCameFirst() {
    Project elsewhere = memory.open().open(project.id());
    List<Long> told = new ArrayList<>();
    elsewhere.listen(entry -> told.add(entry.sequence()));
    replace(10, "mina");

    ProjectsTest.accept(elsewhere, 20, "yuri");

    assertThat(told).containsExactly(1L, 2L);
    assertThat(elsewhere.state().row(10)).isEqualTo(project.state().row(10));
    assertThatThrownBy(() -> ProjectsTest.accept(project, 20, "mina"))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("row 21 was changed by yuri");
    assertThat(project.multitext()).isEqualTo(elsewhere.multitext());
  }
}
