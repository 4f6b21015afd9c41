package dev.stele.workbench.review.sight;

import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.Status;
import dev.stele.workbench.review.sight.Filter.Kind;
import java.util.List;

/**
 * For each row of a text what the overview and the tally ask of it, a byte each and kept up with
 * the splices, so that neither looks at a hundred thousand rows after every edit. For one thread.
 */
final class Signs {

  /** Below this confidence a row is less than sure. */
  private static final double FAIR = 0.97;

  static final int FAIRLY = 1;
  static final int DOUBTFUL = 2;
  static final int ACCEPTED = 4;
  static final int REVIEW = 8;
  static final int EXCLUDED = 16;
  static final int COMMENTED = 32;
  static final int UNEVEN = 64;
  static final int FOUND = 128;

  private final Found found;
  private byte[] signs = {};

  /** How many rows have each sign, by its bit. */
  private final int[] counts = new int[Byte.SIZE];

  Signs(Found found) {
    this.found = found;
  }

  /** The signs of other rows. */
  void reset(List<Row> rows) {
    replace(0, signs.length, rows);
  }

  /** The signs after a change of the rows. */
  void take(Splice splice) {
    replace(splice.position(), splice.removed().size(), splice.inserted());
  }

  private void replace(int from, int removed, List<Row> inserted) {
    byte[] after = new byte[signs.length - removed + inserted.size()];
    System.arraycopy(signs, 0, after, 0, from);
    for (int i = from; i < from + removed; i++) {
      count(signs[i], -1);
    }
    int at = from;
    for (Row row : inserted) {
      after[at] = of(row);
      count(after[at++], 1);
    }
    System.arraycopy(signs, from + removed, after, at, after.length - at);
    signs = after;
  }

  private void count(byte sign, int by) {
    for (int bit = 0; bit < counts.length; bit++) {
      counts[bit] += by * (sign >> bit & 1);
    }
  }

  private byte of(Row row) {
    int status =
        switch (row.status()) {
          case PROPOSED -> 0;
          case ACCEPTED -> ACCEPTED;
          case NEEDS_REVIEW -> REVIEW;
          case EXCLUDED -> EXCLUDED;
        };
    boolean fair = row.status() == Status.PROPOSED && row.confidence() < FAIR;
    return (byte)
        (status
            + (fair ? FAIRLY : 0)
            + (Kind.DOUBTFUL.shows(row) ? DOUBTFUL : 0)
            + (row.comments().isEmpty() ? 0 : COMMENTED)
            + (Shape.isEven(row) ? 0 : UNEVEN)
            + (found.any(row.id()) ? FOUND : 0));
  }

  /** The checks have looked at a row anew. */
  void look(Row row, int position) {
    count(signs[position], -1);
    signs[position] = of(row);
    count(signs[position], 1);
  }

  /** Whether a filter of this kind may show the row at a position; no where it surely does not. */
  boolean mayShow(Kind kind, int position) {
    int sign = signs[position];
    return switch (kind) {
      case UNCONFIRMED -> (sign & (ACCEPTED | EXCLUDED)) == 0;
      case REVIEW -> (sign & REVIEW) != 0;
      case DOUBTFUL -> (sign & DOUBTFUL) != 0;
      case SHAPED -> (sign & UNEVEN) != 0;
      case COMMENTED -> (sign & COMMENTED) != 0;
      case ACCEPTED -> (sign & ACCEPTED) != 0;
      case EXCLUDED -> (sign & EXCLUDED) != 0;
      case ALL, BOOKMARKED, FOUND -> true;
    };
  }

  /** The signs of the row at a position, added up. */
  int of(int position) {
    return signs[position];
  }

  Tally tally() {
    int accepted = count(ACCEPTED);
    int excluded = count(EXCLUDED);
    return new Tally(
        signs.length,
        signs.length - accepted - excluded,
        count(REVIEW),
        count(DOUBTFUL),
        count(UNEVEN),
        count(COMMENTED),
        accepted,
        excluded);
  }

  private int count(int sign) {
    return counts[Integer.numberOfTrailingZeros(sign)];
  }
}
