package dev.stele.workbench.review.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.project.Project;
import dev.stele.project.Projects;
import dev.stele.text.Row;
import dev.stele.text.Status;
import dev.stele.workbench.review.Rows;
import dev.stele.workbench.review.sight.Filter;
import dev.stele.workbench.review.sight.Place;
import dev.stele.workbench.review.sight.Refusal;
import dev.stele.workbench.review.sight.Shown;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReviewActionsTest {

  @TempDir Path data;
  private Projects projects;
  private Project project;
  private ReviewActions actions;

  @BeforeEach
  void open() {
    projects = Projects.open(data, Clock.systemUTC());
    project =
        projects.create(
            "Test",
            Rows.text(
                new int[] {1, 1, 1}, new int[] {2, 1, 2}, new int[] {1, 1, 1}, new int[] {1, 0, 1}),
            List.of(),
            "anna");
    actions = new ReviewActions(project, "anna", Clock.systemUTC());
  }

  @AfterEach
  void close() {
    projects.close();
  }

  @Test
  void groupsARowWithTheNext() {
    Place place = perform("group", 1, 0, 0);

    assertThat(shapes()).containsExactly("3:2:3", "1:1:1", "1:0:1");
    assertThat(place).isEqualTo(new Place(0, 0, 0));
  }

  @Test
  void groupsASelectedBlockAndStaysAtTheSentence() {
    Place place = actions.perform(new Command("group", 3, 1, 3, 0, 0, -1, "", 0, 0, 0), all());

    assertThat(shapes()).containsExactly("4:3:4", "1:0:1");
    assertThat(place).isEqualTo(new Place(0, 0, 3));
  }

  @Test
  void movesASentenceUpAndFollowsIt() {
    Place place = perform("moveUp", 2, 0, 0);

    assertThat(shapes()).containsExactly("2:1:1", "1:1:2", "1:1:1", "1:0:1");
    assertThat(place).isEqualTo(new Place(0, 0, 1));
  }

  @Test
  void movesASentenceDownAndFollowsIt() {
    Place place = perform("moveDown", 2, 2, 1);

    assertThat(shapes()).containsExactly("1:1:1", "2:1:1", "1:1:2", "1:0:1");
    assertThat(place).isEqualTo(new Place(2, 2, 0));
  }

  @Test
  void splitsARowBeforeTheCurrentSentence() {
    Place place = perform("split", 2, 0, 1);

    assertThat(shapes()).hasSize(5).contains("1:0:1", "1:1:1");
    assertThat(place).isEqualTo(new Place(2, 0, 0));
  }

  @Test
  void splitsTheSentenceWhereTheCaretStands() {
    actions.perform(new Command("split", 1, 1, 1, 0, 0, 9, "", 0, 0, 0), all());

    assertThat(project.state().row(0).cell(0))
        .extracting(s -> s.text())
        .containsExactly("Sentence", "1.");
  }

  @Test
  void refusesToSplitWhatCannotBeSplit() {
    assertThatThrownBy(() -> perform("split", 1, 0, 0))
        .isInstanceOfSatisfying(
            Refusal.class, e -> assertThat(e.key()).isEqualTo("review.cannot.split"));
  }

  @Test
  void acceptsAndGoesOnToTheNextRowThatIsShown() {
    Place place = perform("accept", 1, 0, 0);

    assertThat(project.state().row(0).status()).isEqualTo(Status.ACCEPTED);
    assertThat(place.position()).isEqualTo(1);
  }

  @Test
  void acceptingUpToHereLeavesWhatNeedsReview() {
    perform("review", 2, 0, 0);
    perform("acceptToHere", 3, 0, 0);

    assertThat(project.state().rows(0, 4))
        .extracting(Row::status)
        .containsExactly(Status.ACCEPTED, Status.NEEDS_REVIEW, Status.ACCEPTED, Status.PROPOSED);
  }

  @Test
  void marksOnlyTheRowsOfABlockThatTheFilterShows() {
    Shown shaped = Shown.of(Filter.Kind.SHAPED::shows, project.state());

    actions.perform(new Command("exclude", 4, 2, 4, 0, 0, -1, "", 0, 0, 0), shaped);

    assertThat(project.state().rows(0, 4))
        .extracting(Row::status)
        .containsExactly(Status.PROPOSED, Status.EXCLUDED, Status.PROPOSED, Status.EXCLUDED);
  }

  @Test
  void insertsAnEmptyRowAndDropsIt() {
    Place place = perform("insertRow", 2, 0, 0);
    assertThat(shapes()).containsExactly("1:1:1", "2:1:2", "0:0:0", "1:1:1", "1:0:1");

    perform("dropRow", project.state().row(place.position()).id(), 0, 0);
    assertThat(shapes()).containsExactly("1:1:1", "2:1:2", "1:1:1", "1:0:1");
  }

  @Test
  void shiftsAColumnUpFromHere() {
    perform("shiftUp", 2, 1, 0);

    assertThat(shapes()).containsExactly("1:2:1", "2:1:2", "1:0:1", "1:0:1");
  }

  @Test
  void shiftsTheColumnOfABlockInsideItAlone() {
    actions.perform(new Command("shiftUp", 2, 2, 3, 1, 0, -1, "", 0, 0, 0), all());
    assertThat(shapes()).containsExactly("1:2:1", "2:1:2", "1:0:1", "1:0:1");

    actions.perform(new Command("shiftDown", 2, 2, 3, 1, 0, -1, "", 0, 0, 0), all());
    assertThat(shapes()).containsExactly("1:2:1", "2:0:2", "1:1:1", "1:0:1");
  }

  @Test
  void dropsEveryEmptyRowOfABlock() {
    perform("insertRow", 2, 0, 0);
    perform("insertRow", 3, 0, 0);

    actions.perform(new Command("dropRow", 1, 1, 4, 0, 0, -1, "", 0, 0, 0), all());

    assertThat(shapes()).containsExactly("1:1:1", "2:1:2", "1:1:1", "1:0:1");
  }

  @Test
  void saysThatThereIsNoSentenceToMove() {
    assertThatThrownBy(() -> perform("moveUp", 4, 1, 0)).hasMessage("review.cannot.noSentence");
  }

  @Test
  void editsATextAndRemembersTheOriginal() {
    actions.perform(new Command("editText", 3, 3, 3, 1, 0, -1, "Другое.", 0, 0, 0), all());

    var sentence = project.state().row(2).cell(1).getFirst();
    assertThat(sentence.text()).isEqualTo("Другое.");
    assertThat(sentence.original()).contains("Предложение 3.");
  }

  @Test
  void commentsUnderThePersonsName() {
    actions.perform(new Command("comment", 3, 3, 3, 1, 0, -1, "Why?", 0, 0, 0), all());

    assertThat(project.state().row(2).comments())
        .singleElement()
        .satisfies(c -> assertThat(c.author()).isEqualTo("anna"));
  }

  @Test
  void aRowThatIsGoneIsNamedNotGuessed() {
    assertThatThrownBy(() -> perform("accept", 99, 0, 0)).hasMessage("review.gone");
  }

  private Place perform(String action, long row, int version, int sentence) {
    return actions.perform(
        new Command(action, row, row, row, version, sentence, -1, "", 0, 0, 0), all());
  }

  private Shown all() {
    return Shown.all(project.state());
  }

  private List<String> shapes() {
    return Rows.shapes(project.state().rows(0, project.state().size()));
  }
}
