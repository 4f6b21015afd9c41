package dev.stele.workbench.review.sight;

import dev.stele.project.State;
import dev.stele.text.Row;
import java.util.function.LongPredicate;

/**
 * The whole text at a glance: as many parts as there is room for, each telling of the rows that
 * fall into it. A part is a sum: 0 sure, 1 less sure, 2 in doubt; 4 all accepted, 8 one needs
 * review, 16 all excluded, 32 one is commented, 64 one has findings.
 */
public final class Overview {

  private static final double FAIR = 0.97;

  /** From these shares of rows in doubt on, a part is in doubt, or less than sure. */
  private static final double MANY = 0.3;

  private static final double SOME = 0.1;

  private Overview() {}

  /** A part of many rows is in doubt when a good share of them are. */
  private static int doubt(double least, int doubtful, int rows) {
    if (doubtful >= MANY * rows && doubtful > 0) {
      return 2;
    }
    return least < FAIR && (rows == 1 || doubtful >= SOME * rows) ? 1 : 0;
  }

  public static int[] of(State state, Shown shown, LongPredicate found, int room) {
    int parts = Math.clamp(shown.size(), 0, Math.clamp(room, 1, 4000));
    int[] overview = new int[parts];
    for (int part = 0; part < parts; part++) {
      int from = (int) ((long) part * shown.size() / parts);
      int to = (int) ((long) (part + 1) * shown.size() / parts);
      overview[part] = part(state, shown, found, from, to);
    }
    return overview;
  }

  private static int part(State state, Shown shown, LongPredicate found, int from, int to) {
    double least = 1;
    int doubtful = 0;
    int accepted = 0;
    int excluded = 0;
    int signs = 0;
    for (int i = from; i < to; i++) {
      Row row = state.row(shown.position(i));
      switch (row.status()) {
        case ACCEPTED -> accepted++;
        case EXCLUDED -> excluded++;
        case NEEDS_REVIEW -> signs |= 8;
        case PROPOSED -> {
          least = Math.min(least, row.confidence());
          doubtful += row.confidence() < Filter.DOUBT ? 1 : 0;
        }
      }
      signs |= row.comments().isEmpty() ? 0 : 32;
      signs |= found.test(row.id()) ? 64 : 0;
    }
    return signs
        + doubt(least, doubtful, to - from)
        + (accepted == to - from ? 4 : 0)
        + (excluded == to - from ? 16 : 0);
  }
}
