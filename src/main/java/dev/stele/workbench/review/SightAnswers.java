package dev.stele.workbench.review;

import dev.stele.project.Project;
import dev.stele.workbench.review.sight.Filter;
import dev.stele.workbench.review.sight.Places;
import dev.stele.workbench.review.sight.Refusal;
import dev.stele.workbench.review.sight.RowWire;
import dev.stele.workbench.review.sight.Shape;
import dev.stele.workbench.review.sight.Sight;
import dev.stele.workbench.review.sight.Tally;
import dev.stele.workbench.review.talk.Answers;
import dev.stele.workbench.review.talk.Answers.Nothing;
import dev.stele.workbench.review.talk.Doing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers which rows there are, which of them are shown, and where to go. */
final class SightAnswers {

  private final Sight sight;
  private final Doing doing;

  SightAnswers(Sight sight, Doing doing) {
    this.sight = sight;
    this.doing = doing;
  }

  record Range(int from, int to) {}

  record Choose(
      String kind, double atLeast, double atMost, String shape, String changedBy, long keep) {

    Filter filter() {
      return new Filter(Filter.Kind.of(kind), atLeast, atMost, shape, changedBy);
    }
  }

  /** How many rows are shown now, and where the row to keep stands among them. */
  record Chosen(
      int count, int index, RowWire.Lines rows, Tally tally, boolean undo, boolean redo) {}

  /** What the rows can be narrowed by. */
  record Choices(List<Shape.Count> shapes, List<String> authors) {}

  record Next(String kind, long row, int step) {}

  record Row(long row) {}

  record Number(int number) {}

  record Room(int parts) {}

  record Block(long from, long to) {}

  /** The ids of the rows that a person has marked, or why they cannot be marked. */
  record Marked(List<Long> bookmarks, @Nullable String error) {}

  void answer(Answers answers) {
    answers
        .on("rows", Range.class, this::rows)
        .on("filter", Choose.class, this::filter)
        .on("choices", Nothing.class, asked -> choices())
        .on("next", Next.class, this::next)
        .on("locate", Row.class, asked -> sight.index(asked.row()))
        .on("locateNumber", Number.class, asked -> sight.indexOf(asked.number() - 1))
        .on("overview", Room.class, asked -> sight.overview(asked.parts()))
        .on("bookmark", Block.class, this::bookmark);
  }

  private RowWire.Lines rows(Range asked) {
    return RowWire.rows(sight.state(), sight.shown(), asked.from(), asked.to());
  }

  private Chosen filter(Choose asked) {
    sight.choose(asked.filter());
    Project project = sight.project();
    int index = sight.index(asked.keep());
    return new Chosen(
        sight.shown().size(),
        index,
        RowWire.around(sight.state(), sight.shown(), index),
        sight.tally(),
        project.canUndo(sight.author()),
        project.canRedo(sight.author()));
  }

  private Choices choices() {
    return new Choices(Shape.among(sight.state().rows()), sight.project().history().authors());
  }

  private int next(Next asked) {
    return Places.next(
        sight.state(), sight.shown(), sight.found(), asked.kind(), asked.row(), asked.step());
  }

  /** Marks the rows shown of a block, or takes their marks away. */
  private Marked bookmark(Block asked) {
    String error = null;
    try {
      sight.bookmarks().toggle(sight.state(), sight.shown(), asked.from(), asked.to());
    } catch (Refusal e) {
      error = doing.why(e);
    }
    return new Marked(sight.bookmarks().in(sight.state()), error);
  }
}
