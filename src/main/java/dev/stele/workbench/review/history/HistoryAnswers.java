package dev.stele.workbench.review.history;

import dev.stele.project.Project;
import dev.stele.project.state.Entry;
import dev.stele.project.state.Step;
import dev.stele.workbench.review.history.Undoing.Undone;
import dev.stele.workbench.review.sight.Sight;
import dev.stele.workbench.review.talk.Answer;
import dev.stele.workbench.review.talk.Answers;
import dev.stele.workbench.review.talk.Doing;
import dev.stele.workbench.review.talk.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers what was done, by whom and when; takes back and goes back. */
public final class HistoryAnswers {

  /** As many steps as are read at a time. */
  private static final int PAGE = 50;

  private final Sight sight;
  private final Reader reader;
  private final Doing doing;
  private final Undoing undoing;

  public HistoryAnswers(Sight sight, Reader reader, Doing doing) {
    this.sight = sight;
    this.reader = reader;
    this.doing = doing;
    this.undoing = new Undoing(sight, reader, doing);
  }

  record Before(long before) {}

  record OfRow(long row) {}

  record One(long sequence) {}

  /**
   * A step of the journal.
   *
   * @param position of the first row it changed, as the rows were then
   * @param rows how many rows it changed
   * @param undone whether it was taken back
   * @param mine whether the person can take it back
   */
  record Line(
      long sequence,
      String author,
      String at,
      String reason,
      int position,
      int rows,
      boolean undone,
      boolean mine) {}

  /** Some steps, newest first, and whether there are older ones. */
  record Page(List<Line> steps, boolean more) {}

  public void answer(Answers answers) {
    answers
        .on("undo", Before.class, this::undo)
        .on("undoStep", One.class, asked -> undoing.undo(asked.sequence()))
        .on("redo", Answers.Nothing.class, asked -> redo())
        .on("back", One.class, this::back)
        .on("steps", Before.class, this::steps)
        .on("rowSteps", OfRow.class, this::rowSteps);
  }

  private Undone undo(Before asked) {
    long before = asked.before() == 0 ? Long.MAX_VALUE : asked.before();
    return undoing.newestBefore(before);
  }

  private Answer redo() {
    Project project = sight.project();
    Optional<Step> undo = project.history().redoable(sight.author());
    if (undo.isEmpty()) {
      return doing.refused(reader.text("review.none.redo"));
    }
    Step again = undoing.meant(undo.get());
    return doing.act(
        () -> {
          Entry entry = project.redo(sight.author()).orElseThrow();
          return undoing.at(entry);
        },
        () -> reader.text("review.redone", reader.text("review.reason." + again.reason())));
  }

  /** Makes all rows what they were after a step, by one more step. */
  private Answer back(One asked) {
    return doing.run(
        () -> sight.project().goBackTo(asked.sequence(), sight.author()),
        () -> reader.text("review.history.went"));
  }

  private Page steps(Before asked) {
    long before = asked.before() == 0 ? Long.MAX_VALUE : asked.before();
    List<Step> steps = sight.project().history().before(before, PAGE);
    return new Page(lines(steps), !steps.isEmpty() && steps.getLast().sequence() > 1);
  }

  private Page rowSteps(OfRow asked) {
    return new Page(lines(sight.project().history().ofRow(asked.row())), false);
  }

  private List<Line> lines(List<Step> steps) {
    Project project = sight.project();
    Set<Long> standing = new HashSet<>();
    for (String author : project.history().authors()) {
      project.history().standing(author).forEach(step -> standing.add(step.sequence()));
    }
    Set<Long> mine =
        project.history().standing(sight.author()).stream()
            .map(Step::sequence)
            .collect(Collectors.toSet());
    return steps.stream().map(step -> line(step, standing, mine)).toList();
  }

  private static Line line(Step step, Set<Long> standing, Set<Long> mine) {
    boolean taken = step.undoes().isEmpty() && !standing.contains(step.sequence());
    return new Line(
        step.sequence(),
        step.author(),
        step.at().toString(),
        step.reason().name(),
        step.position(),
        Math.max(step.removed(), step.inserted()),
        taken,
        mine.contains(step.sequence()));
  }
}
