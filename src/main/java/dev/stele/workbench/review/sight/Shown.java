package dev.stele.workbench.review.sight;

import dev.stele.project.state.State;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The positions of the rows that one person's filter shows, in order. A row that was shown when the
 * filter was chosen stays, also when an edit makes it fit no longer: rows do not vanish under
 * somebody's hands. Without a filter nothing is stored.
 */
public final class Shown {

  /** Null where all rows are shown. */
  private final @Nullable Predicate<Row> fits;

  private final int[] positions;
  private final int size;

  private Shown(@Nullable Predicate<Row> fits, int[] positions, int size) {
    this.fits = fits;
    this.positions = positions;
    this.size = size;
  }

  /** All rows. */
  public static Shown all(State state) {
    return new Shown(null, new int[0], state.size());
  }

  public static Shown of(Predicate<Row> fits, State state) {
    return of(fits, state, position -> true);
  }

  /**
   * @param may whether the row at a position need be looked at
   */
  static Shown of(Predicate<Row> fits, State state, IntPredicate may) {
    int[] positions = new int[state.size()];
    int n = 0;
    for (int p = 0; p < positions.length; p++) {
      if (may.test(p) && fits.test(state.row(p))) {
        positions[n++] = p;
      }
    }
    return new Shown(fits, Arrays.copyOf(positions, n), n);
  }

  public int size() {
    return size;
  }

  public int position(int index) {
    return fits == null ? index : positions[index];
  }

  /** The index of a position, or of the first one shown behind it. */
  public int atOrAfter(int position) {
    if (fits == null) {
      return Math.min(position, size);
    }
    int found = Arrays.binarySearch(positions, position);
    return found >= 0 ? found : -found - 1;
  }

  /** The index of a position, -1 when it is not shown. */
  public int index(int position) {
    int at = atOrAfter(position);
    return at < size && position(at) == position ? at : -1;
  }

  /** A change of the rows, and what of it shows. */
  public record Changed(Shown shown, int index, int removed, int inserted) {}

  public Changed after(Splice splice) {
    int from = atOrAfter(splice.position());
    int to = atOrAfter(splice.position() + splice.removed().size());
    List<Row> inserted = splice.inserted();
    boolean stays = to > from;
    int[] fresh =
        IntStream.range(0, inserted.size())
            .filter(i -> stays || fits == null || fits.test(inserted.get(i)))
            .map(i -> splice.position() + i)
            .toArray();
    int grown = size - (to - from) + fresh.length;
    if (fits == null) {
      return new Changed(new Shown(null, positions, grown), from, to - from, fresh.length);
    }
    int[] after = new int[grown];
    System.arraycopy(positions, 0, after, 0, from);
    System.arraycopy(fresh, 0, after, from, fresh.length);
    for (int i = to; i < size; i++) {
      after[from + fresh.length + i - to] = positions[i] + splice.growth();
    }
    return new Changed(new Shown(fits, after, grown), from, to - from, fresh.length);
  }
}
