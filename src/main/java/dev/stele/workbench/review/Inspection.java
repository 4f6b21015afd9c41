package dev.stele.workbench.review;

import dev.stele.align.Aligner;
import dev.stele.align.Alternative;
import dev.stele.align.Evidence;
import dev.stele.align.Explanation;
import dev.stele.project.Project;
import dev.stele.project.State;
import dev.stele.project.Step;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.edit.RowEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the inspector tells about a row: why it is aligned so, what was said and done. */
final class Inspection {

  /** As many steps of the history as anybody reads in a panel. */
  private static final int HISTORY = 60;

  /** How far around a row the aligner looks to explain it, in rows. */
  private static final int AROUND = 20;

  private final Project project;
  private final Aligner aligner;
  private final String author;
  private @Nullable Explained explained;

  /**
   * A row explained as it was after an entry of the journal; alternatives are splices of all rows.
   */
  private record Explained(
      long id,
      long sequence,
      Row row,
      List<Evidence> evidence,
      List<Splice> alternatives,
      List<Double> probabilities) {}

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
    Explained now = explain(id);
    return EvidenceWire.of(now.row(), now.evidence(), now.alternatives(), now.probabilities());
  }

  /** The words of a row that translate each other, and those that have no partner. */
  Wire.Links links(long id) {
    return EvidenceWire.links(explain(id).evidence());
  }

  /** What was explained last is kept: evidence, word links and alternatives ask for the same. */
  private Explained explain(long id) {
    State state = project.state();
    if (explained == null || explained.id() != id || explained.sequence() != state.sequence()) {
      explained = explain(id, state);
    }
    return explained;
  }

  private Explained explain(long id, State state) {
    int position = position(state, id);
    int from = Math.max(0, position - AROUND);
    List<Row> rows = state.rows(from, Math.min(state.size(), position + AROUND + 1));
    Multitext near = new Multitext(state.versions(), rows);
    Explanation explanation = aligner.explain(near, position - from);
    List<Splice> splices = new ArrayList<>();
    List<Double> probabilities = new ArrayList<>();
    for (Alternative other : explanation.alternatives()) {
      Regions.withSentences(rows.subList(other.from(), other.to()), other.rows())
          .map(aligned -> RowEdits.realign(near, other.from(), other.to(), aligned))
          .map(splice -> Regions.narrowed(splice).shift(from))
          .ifPresent(
              splice -> {
                splices.add(splice);
                probabilities.add(other.probability());
              });
    }
    return new Explained(
        id, state.sequence(), state.row(position), explanation.evidence(), splices, probabilities);
  }

  /**
   * Puts an alternative of a row in place of what stands there.
   *
   * @param number counts from 0
   * @throws Refusal when there is no such alternative
   * @throws dev.stele.project.ConflictException when the rows have been changed since
   */
  ReviewActions.Place take(int number, long id) {
    Explained now = explain(id);
    if (number < 0 || number >= now.alternatives().size()) {
      throw new Refusal("review.none.alternative");
    }
    Splice taken = now.alternatives().get(number);
    List<Row> rows =
        taken.inserted().stream()
            .map(row -> taken.removed().contains(row) ? row : row.withId(project.newRowId()))
            .toList();
    project.apply(
        new Splice(taken.position(), taken.removed(), rows, taken.reason()),
        author,
        now.sequence());
    return new ReviewActions.Place(taken.position(), -1, 0);
  }

  private static int position(State state, long id) {
    return state.position(id).orElseThrow(() -> new Refusal("review.gone"));
  }
}
