package dev.stele.workbench.review;

import dev.stele.project.State;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Finds a text in all versions of the rows shown, whatever the case of its letters. The hits of one
 * text are kept while the rows stay as they are, so that going from hit to hit searches nothing.
 */
final class Searcher {

  /** A sentence that holds the text: its row's index among the rows shown, version, sentence. */
  record Hit(int index, int version, int sentence) {}

  private State searched;
  private Shown within;
  private String text = "";
  private List<Hit> hits = List.of();

  Searcher(State state, Shown shown) {
    this.searched = state;
    this.within = shown;
  }

  /**
   * The hit to go to.
   *
   * @param at where the person is
   * @param step 0 for the first hit from there on, 1 for the next one, -1 for the one before
   */
  Wire.Found find(State state, Shown shown, String wanted, Hit at, int step) {
    if (!wanted.equals(text) || state != searched || shown != within) {
      hits = search(state, shown, fold(wanted));
      text = wanted;
      searched = state;
      within = shown;
    }
    if (hits.isEmpty()) {
      return new Wire.Found(-1, 0, 0, 0, 0);
    }
    int from = firstFrom(at);
    boolean onHit = from < hits.size() && hits.get(from).equals(at);
    int to = step < 0 ? from - 1 : step > 0 && onHit ? from + 1 : from;
    int ordinal = Math.floorMod(to, hits.size());
    Hit hit = hits.get(ordinal);
    return new Wire.Found(hit.index(), hit.version(), hit.sentence(), ordinal + 1, hits.size());
  }

  private int firstFrom(Hit at) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (before(hits.get(middle), at)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean before(Hit a, Hit b) {
    if (a.index() != b.index()) {
      return a.index() < b.index();
    }
    return a.version() != b.version() ? a.version() < b.version() : a.sentence() < b.sentence();
  }

  private static List<Hit> search(State state, Shown shown, String wanted) {
    List<Row> rows = state.rows(0, state.size());
    return IntStream.range(0, shown.size())
        .parallel()
        .boxed()
        .<Hit>mapMulti(
            (index, out) -> {
              Row row = rows.get(shown.position(index));
              for (int v = 0; v < row.versions(); v++) {
                List<Segment> cell = row.cell(v);
                for (int s = 0; s < cell.size(); s++) {
                  if (fold(cell.get(s).text()).contains(wanted)) {
                    out.accept(new Hit(index, v, s));
                  }
                }
              }
            })
        .toList();
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** For tests: how many sentences hold the text searched last. */
  List<Hit> hits() {
    return new ArrayList<>(hits);
  }
}
