package dev.stele.workbench.review.split;

import dev.stele.project.Project;
import dev.stele.project.state.State;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.workbench.review.inspect.Explaining;
import dev.stele.workbench.review.sight.Place;
import dev.stele.workbench.review.sight.Refusal;
import dev.stele.workbench.review.sight.Sight;
import dev.stele.workbench.review.talk.Answer;
import dev.stele.workbench.review.talk.Answers;
import dev.stele.workbench.review.talk.Doing;
import java.util.List;

/** Answers where a row could be cut in each version, and cuts it. */
public final class SplitAnswers {

  private final Sight sight;
  private final Explaining explaining;
  private final Doing doing;

  public SplitAnswers(Sight sight, Explaining explaining, Doing doing) {
    this.sight = sight;
    this.explaining = explaining;
    this.doing = doing;
  }

  /**
   * @param offset -1 where the person has named no point
   */
  record Where(long row, int version, int sentence, int offset) {}

  /** A point for each version; none when the row has gone or the sentence is one word. */
  record Points(List<Point> points) {}

  record Split(long row, int version, List<Point> points) {}

  public void answer(Answers answers) {
    answers.on("splitPoints", Where.class, this::suggest).on("splitAt", Split.class, this::split);
  }

  private Points suggest(Where asked) {
    State state = sight.project().state();
    if (state.position(asked.row()).isEmpty()) {
      return new Points(List.of());
    }
    Row row = state.row(state.position(asked.row()).getAsInt());
    if (asked.sentence() >= row.cell(asked.version()).size()) {
      return new Points(List.of());
    }
    SplitPoints points = new SplitPoints(state.versions(), row, explaining.evidenceOf(asked.row()));
    Point own =
        asked.offset() > 0
            ? new Point(asked.sentence(), asked.offset())
            : points.within(asked.version(), asked.sentence());
    boolean nothing = own.offset() == 0 && row.cell(asked.version()).size() == 1;
    return new Points(nothing ? List.of() : points.at(asked.version(), own));
  }

  private Answer split(Split asked) {
    return doing.act(
        () -> {
          Project project = sight.project();
          State state = project.state();
          int position = state.position(asked.row()).orElseThrow(() -> new Refusal("review.gone"));
          Multitext near = new Multitext(state.versions(), state.rows(position, position + 1));
          project.apply(
              splice(near, asked.points()).shift(position), sight.author(), state.sequence());
          return new Place(position + 1, asked.version(), 0);
        });
  }

  private Splice splice(Multitext near, List<Point> points) {
    try {
      return Splitting.at(near, 0, points, sight.project()::newRowId);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new Refusal("review.split.nothing", e);
    }
  }
}
