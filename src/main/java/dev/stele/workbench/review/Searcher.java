package dev.stele.workbench.review;

import dev.stele.project.State;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds a text in all versions of the rows shown, whatever the case of its letters. The hits of one
 * text are kept while the rows stay as they are, so that going from hit to hit searches nothing.
 */
final class Searcher {

  /** A sentence that holds the text: its row's index among the rows shown, version, sentence. */
  record Hit(int index, int version, int sentence) {}

  private static final Wire.Found NOTHING = new Wire.Found(-1, 0, 0, 0, 0);

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
    if (wanted.isEmpty()) {
      return NOTHING;
    }
    if (!wanted.equals(text) || state != searched || shown != within) {
      hits = search(state, shown, new Wanted(wanted));
      text = wanted;
      searched = state;
      within = shown;
    }
    if (hits.isEmpty()) {
      return NOTHING;
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

  private static List<Hit> search(State state, Shown shown, Wanted wanted) {
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
                  if (wanted.in(cell.get(s).text())) {
                    out.accept(new Hit(index, v, s));
                  }
                }
              }
            })
        .toList();
  }

  /** A text to be found in any case: its first letter is looked for, then the rest compared. */
  private record Wanted(String text, char lower, char upper) {

    Wanted(String text) {
      this(text, Character.toLowerCase(text.charAt(0)), Character.toUpperCase(text.charAt(0)));
    }

    boolean in(String sentence) {
      return from(sentence, lower) || (upper != lower && from(sentence, upper));
    }

    private boolean from(String sentence, char first) {
      int at = sentence.indexOf(first);
      while (at >= 0) {
        if (sentence.regionMatches(true, at, text, 0, text.length())) {
          return true;
        }
        at = sentence.indexOf(first, at + 1);
      }
      return false;
    }
  }
}
