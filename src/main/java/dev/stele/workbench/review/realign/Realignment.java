package dev.stele.workbench.review.realign;

import dev.stele.project.Project;
import dev.stele.project.state.State;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.edit.RowEdits;
import java.util.List;
import java.util.Locale;

/**
 * Aligns some rows again, around the accepted ones.
 *
 * @param row the current row
 * @param from the first row of the selected block
 * @param to the block's last row, inclusive
 */
record Realignment(Project project, Scope scope, long row, long from, long to) {

  /** Which rows are aligned again. */
  enum Scope {
    SELECTION,
    HERE,
    UNCONFIRMED;

    static Scope of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }

  /** What would change of the rows as they were after an entry of the journal. */
  record Proposal(Splice splice, long sequence) {

    boolean isEmpty() {
      return splice.removed().isEmpty() && splice.inserted().isEmpty();
    }
  }

  /** How many rows it looks at; 0 when they are not there any more. */
  int size(State state) {
    return Math.max(0, end(state) - start(state));
  }

  private int start(State state) {
    return switch (scope) {
      case UNCONFIRMED -> 0;
      case HERE -> state.position(row).orElse(state.size());
      case SELECTION -> state.position(from).orElse(state.size());
    };
  }

  private int end(State state) {
    return scope == Scope.SELECTION ? state.position(to).orElse(-1) + 1 : state.size();
  }

  /**
   * Does it, in the caller's thread.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} says so
   */
  Proposal propose(ProjectAligners aligners, Progress progress) {
    State state = project.state();
    int start = start(state);
    Multitext text = state.multitext();
    List<Row> rows =
        aligners.of(project).realign(text, start, end(state), project::newRowId, progress);
    List<Row> aligned =
        Regions.withSentences(text.rows().subList(start, end(state)), rows)
            .orElseThrow(() -> new IllegalStateException("re-aligning has cut sentences anew"));
    Splice splice = Regions.narrowed(RowEdits.realign(text, start, end(state), aligned));
    return new Proposal(splice, state.sequence());
  }
}
