package dev.stele.workbench.review;

import dev.stele.project.State;
import dev.stele.text.Row;

/** Where to go from a row. */
final class Places {

  private Places() {}

  /**
   * The index of the next or previous row of a kind, -1 where there is none.
   *
   * @param kind {@code problem} or {@code unconfirmed}
   * @param step 1 or -1
   */
  static int next(State state, Shown shown, Found found, String kind, long row, int step) {
    boolean problem = kind.equals("problem");
    Filter wanted = problem ? Filter.DOUBTFUL : Filter.UNCONFIRMED;
    int start = shown.atOrAfter(state.position(row).orElse(0));
    for (int i = start + step; i >= 0 && i < shown.size(); i += step) {
      Row candidate = state.row(shown.position(i));
      if (wanted.shows(candidate) || (problem && isProblem(candidate, found))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isProblem(Row row, Found found) {
    return Filter.REVIEW.shows(row) || (Filter.UNCONFIRMED.shows(row) && found.heavy(row.id()));
  }
}
