package dev.stele.workbench.review.sight;

/**
 * The whole text at a glance: as many parts as there is room for, each telling of the rows that
 * fall into it. A part is a sum: 0 sure, 1 less sure, 2 in doubt; 4 all accepted, 8 one needs
 * review, 16 all excluded, 32 one is commented, 64 one has findings.
 */
final class Overview {

  private static final int FOUND = 64;

  /** From these shares of rows in doubt on, a part is in doubt, or less than sure. */
  private static final double MANY = 0.3;

  private static final double SOME = 0.1;

  private final Signs signs;
  private final Shown shown;

  Overview(Signs signs, Shown shown) {
    this.signs = signs;
    this.shown = shown;
  }

  int[] parts(int room) {
    int parts = Math.clamp(shown.size(), 0, Math.clamp(room, 1, 4000));
    int[] overview = new int[parts];
    for (int part = 0; part < parts; part++) {
      int from = (int) ((long) part * shown.size() / parts);
      int to = (int) ((long) (part + 1) * shown.size() / parts);
      overview[part] = part(from, to);
    }
    return overview;
  }

  private int part(int from, int to) {
    int any = 0;
    int all = Signs.ACCEPTED | Signs.EXCLUDED;
    int doubtful = 0;
    for (int i = from; i < to; i++) {
      int sign = signs.of(shown.position(i));
      any |= sign;
      all &= sign;
      // A row that somebody wants looked at shows by its own sign.
      doubtful += (sign & (Signs.DOUBTFUL | Signs.REVIEW)) == Signs.DOUBTFUL ? 1 : 0;
    }
    return (any & (Signs.REVIEW | Signs.COMMENTED))
        + all
        + doubt((any & Signs.FAIRLY) != 0, doubtful, to - from)
        + ((any & Signs.FOUND) != 0 ? FOUND : 0);
  }

  /** A part of many rows is in doubt when a good share of them are. */
  private static int doubt(boolean fair, int doubtful, int rows) {
    if (doubtful >= MANY * rows && doubtful > 0) {
      return 2;
    }
    return fair && (rows == 1 || doubtful >= SOME * rows) ? 1 : 0;
  }
}
