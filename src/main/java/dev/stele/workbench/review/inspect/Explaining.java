package dev.stele.workbench.review.inspect;

import dev.stele.align.Alternative;
import dev.stele.align.Evidence;
import dev.stele.align.Explanation;
import dev.stele.glossary.Glossary;
import dev.stele.project.Project;
import dev.stele.project.state.State;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.edit.RowEdits;
import dev.stele.workbench.review.realign.ProjectAligners;
import dev.stele.workbench.review.realign.Regions;
import dev.stele.workbench.review.sight.Place;
import dev.stele.workbench.review.sight.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a row is aligned as it is, and what else it could be. Thread-safe. */
public final class Explaining {

  /** How far around a row the aligner looks to explain it, in rows. */
  private static final int AROUND = 20;

  private final Project project;
  private final ProjectAligners aligners;
  private final String author;
  private @Nullable Explained explained;

  /**
   * A row explained as it was after an entry of the journal, with the terms that there were then;
   * alternatives are splices of all rows.
   */
  private record Explained(
      long id,
      long sequence,
      Glossary terms,
      Row row,
      List<Evidence> evidence,
      List<Splice> alternatives,
      List<Double> probabilities) {}

  public Explaining(Project project, ProjectAligners aligners, String author) {
    this.project = project;
    this.aligners = aligners;
    this.author = author;
  }

  EvidenceWire.Why evidence(long id) {
    Explained now = explain(id);
    return EvidenceWire.of(now.row(), now.evidence(), now.alternatives(), now.probabilities());
  }

  /** What speaks for the cells of a row being translations of each other, and against it. */
  public List<Evidence> evidenceOf(long id) {
    return explain(id).evidence();
  }

  /** The words of a row that translate each other, and those that have no partner. */
  EvidenceWire.Links links(long id) {
    return EvidenceWire.links(explain(id).evidence());
  }

  /** What was explained last is kept: evidence, word links and alternatives ask for the same. */
  private synchronized Explained explain(long id) {
    State state = project.state();
    Glossary terms = project.glossary().now();
    if (explained == null
        || explained.id() != id
        || explained.sequence() != state.sequence()
        || !explained.terms().equals(terms)) {
      explained = explain(id, state, terms);
    }
    return explained;
  }

  private Explained explain(long id, State state, Glossary terms) {
    int position = position(state, id);
    int from = Math.max(0, position - AROUND);
    List<Row> rows = state.rows(from, Math.min(state.size(), position + AROUND + 1));
    Multitext near = new Multitext(state.versions(), rows);
    Explanation explanation = aligners.of(project).explain(near, position - from);
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
        id,
        state.sequence(),
        terms,
        state.row(position),
        explanation.evidence(),
        splices,
        probabilities);
  }

  /**
   * Puts an alternative of a row in place of what stands there.
   *
   * @param number counts from 0
   * @throws Refusal when there is no such alternative
   * @throws dev.stele.project.ConflictException when the rows have been changed since
   */
  Place take(int number, long id) {
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
    return new Place(taken.position(), -1, 0);
  }

  private static int position(State state, long id) {
    return state.position(id).orElseThrow(() -> new Refusal("review.gone"));
  }
}
