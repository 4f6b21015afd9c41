package dev.stele.workbench.review.sight;

import dev.stele.project.state.State;
import dev.stele.text.Row;
import dev.stele.workbench.review.sight.Filter.Kind;

/** Where to go from a row. */
public final class Places {

  private Places() {}

  /**
   * The index of the next or previous row of a kind, -1 where there is none.
   *
   * @param kind {@code problem} or {@code unconfirmed}
   * @param step 1 or -1
   */
  public static int next(State state, Shown shown, Found found, String kind, long row, int step) {
    boolean problem = kind.equals("problem");
    Kind wanted = problem ? Kind.DOUBTFUL : Kind.UNCONFIRMED;
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
    return Kind.REVIEW.shows(row) || (Kind.UNCONFIRMED.shows(row) && found.heavy(row.id()));
  }
}
