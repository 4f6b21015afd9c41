package dev.stele.workbench.review;

import dev.stele.project.State;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The positions of the rows that one person's filter shows, in order. A row that was shown when the
 * filter was chosen stays, also when an edit makes it fit no longer: rows do not vanish under
 * somebody's hands. Without a filter nothing is stored.
 */
final class Shown {

  private final Filter filter;
  private final Predicate<Row> fits;
  private final int[] positions;
  private final int size;

  private Shown(Filter filter, Predicate<Row> fits, int[] positions, int size) {
    this.filter = filter;
    this.fits = fits;
    this.positions = positions;
    this.size = size;
  }

  static Shown of(Filter filter, State state) {
    return of(filter, filter::shows, state);
  }

  /**
   * @param fits what the filter means for this person
   */
  static Shown of(Filter filter, Predicate<Row> fits, State state) {
    if (filter == Filter.ALL) {
      return new Shown(filter, fits, new int[0], state.size());
    }
    List<Row> rows = state.rows(0, state.size());
    int[] positions = new int[rows.size()];
    int n = 0;
    int p = 0;
    for (Row row : rows) {
      if (fits.test(row)) {
        positions[n++] = p;
      }
      p++;
    }
    return new Shown(filter, fits, Arrays.copyOf(positions, n), n);
  }

  Filter filter() {
    return filter;
  }

  int size() {
    return size;
  }

  int position(int index) {
    return filter == Filter.ALL ? index : positions[index];
  }

  /** The index of a position, or of the first one shown behind it. */
  int atOrAfter(int position) {
    if (filter == Filter.ALL) {
      return Math.min(position, size);
    }
    int found = Arrays.binarySearch(positions, position);
    return found >= 0 ? found : -found - 1;
  }

  /** The index of a position, -1 when it is not shown. */
  int index(int position) {
    int at = atOrAfter(position);
    return at < size && position(at) == position ? at : -1;
  }

  /** A change of the rows, and what of it shows. */
  record Changed(Shown shown, int index, int removed, int inserted) {}

  Changed after(Splice splice) {
    int from = atOrAfter(splice.position());
    int to = atOrAfter(splice.position() + splice.removed().size());
    List<Row> inserted = splice.inserted();
    boolean stays = to > from;
    int[] fresh =
        IntStream.range(0, inserted.size())
            .filter(i -> stays || fits.test(inserted.get(i)))
            .map(i -> splice.position() + i)
            .toArray();
    int grown = size - (to - from) + fresh.length;
    if (filter == Filter.ALL) {
      return new Changed(new Shown(filter, fits, positions, grown), from, to - from, fresh.length);
    }
    int[] after = new int[grown];
    System.arraycopy(positions, 0, after, 0, from);
    System.arraycopy(fresh, 0, after, from, fresh.length);
    for (int i = to; i < size; i++) {
      after[from + fresh.length + i - to] = positions[i] + splice.growth();
    }
    return new Changed(new Shown(filter, fits, after, grown), from, to - from, fresh.length);
  }
}
