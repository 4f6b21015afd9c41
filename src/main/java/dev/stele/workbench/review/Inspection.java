package dev.stele.workbench.review;

import dev.stele.align.Aligner;
import dev.stele.align.Alternative;
import dev.stele.align.Explanation;
import dev.stele.project.Project;
import dev.stele.project.State;
import dev.stele.project.Step;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.edit.RowEdits;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the inspector tells about a row: why it is aligned so, what was said and done. */
final class Inspection {

  /** As many steps of the history as anybody reads in a panel. */
  private static final int HISTORY = 60;

  /** How far around a row the aligner looks to explain it, in rows. */
  private static final int AROUND = 20;

  private final Project project;
  private final Aligner aligner;
  private final String author;
  private List<Alternative> alternatives = List.of();

  /** The rows that the alternatives are about, and the position of the first of them. */
  private List<Row> explained = List.of();

  private int explainedFrom;

  Inspection(Project project, Aligner aligner, String author) {
    this.project = project;
    this.aligner = aligner;
    this.author = author;
  }

  /** Whether there is such a row; it may have gone while somebody looked at it. */
  boolean has(long id) {
    return project.state().position(id).isPresent();
  }

  Wire.Comments comments(long id) {
    State state = project.state();
    return new Wire.Comments(
        state.row(position(state, id)).comments().stream()
            .map(c -> new Wire.Remark(c.author(), c.at().toString(), c.text()))
            .toList());
  }

  Wire.Histories histories(long id) {
    List<Step> all = project.history(HISTORY);
    Set<Long> undone =
        all.stream()
            .flatMapToLong(step -> step.undoes().stream())
            .boxed()
            .collect(Collectors.toSet());
    return new Wire.Histories(steps(project.rowHistory(id), undone), steps(all, undone));
  }

  private static List<Wire.Step> steps(List<Step> steps, Set<Long> undone) {
    return steps.stream()
        .map(
            s ->
                new Wire.Step(
                    s.sequence(),
                    s.author(),
                    s.at().toString(),
                    s.reason().name(),
                    s.position(),
                    undone.contains(s.sequence())))
        .toList();
  }

  Wire.Evidence evidence(long id) {
    State state = project.state();
    int position = position(state, id);
    int from = Math.max(0, position - AROUND);
    int to = Math.min(state.size(), position + AROUND + 1);
    explained = state.rows(from, to);
    explainedFrom = from;
    Explanation explanation =
        aligner.explain(new Multitext(state.versions(), explained), position - from);
    alternatives = explanation.alternatives();
    return EvidenceWire.of(state.row(position), from, explanation);
  }

  /**
   * Puts an alternative of the row explained last in place of what stands there.
   *
   * @param number counts from 0
   * @throws Refusal when there is no such alternative
   * @throws dev.stele.project.ConflictException when the rows have been changed since
   */
  ReviewActions.Place take(int number) {
    if (number < 0 || number >= alternatives.size()) {
      throw new Refusal("review.cannot");
    }
    Alternative taken = alternatives.get(number);
    List<Row> rows = taken.rows().stream().map(row -> row.withId(project.newRowId())).toList();
    Multitext near = new Multitext(project.versions(), explained);
    project.apply(
        RowEdits.realign(near, taken.from(), taken.to(), rows).shift(explainedFrom), author);
    return new ReviewActions.Place(taken.from() + explainedFrom, -1, 0);
  }

  private static int position(State state, long id) {
    return state.position(id).orElseThrow(() -> new Refusal("review.gone"));
  }
}
